import { type Bewaarnaam, isWithinLimits } from '../domain/beheer/bewaargrenzen.ts'
import {
  BEWAREN,
  type Instellingen,
  ONDERDEEL,
  TEKST,
  toInstellingen,
  UIT,
  WERKDAGEN,
} from '../domain/beheer/instellingen.ts'
import type { Onderdeel } from '../domain/beheer/onderdelen.ts'
import { findTekstfout, type Tekstsleutel } from '../domain/beheer/teksten.ts'
import { isWerkdagen, type Termijnstatus } from '../domain/beheer/werkdaggrenzen.ts'
import type { Wijzigingsoort } from '../domain/beheer/wijziging.ts'
import type { Termijnen } from '../domain/bewaren/termijnen.ts'
import { WERKDAGEN_PER_STATUS } from '../domain/casus/termijn.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { recordWijziging } from './record-wijziging.ts'
import { ALLOW } from './roles.ts'

/** What stands now, as this transaction sees it. */
export async function readInstellingen(context: ActionContext): Promise<Instellingen> {
  authorize(context, ALLOW.readInstellingen)
  const { beheer } = context.stores
  return toInstellingen(await beheer.listInstellingen(), await beheer.listGemeenten())
}

/** Says something else from now on, or with null what was shipped. Throws why a text cannot stand in a card. */
export async function changeTekst(
  context: ActionContext,
  sleutel: Tekstsleutel,
  tekst: string | null,
  shipped: string,
): Promise<void> {
  authorize(context, ALLOW.changeTekst)
  const wanted = tekst === null || tekst.trim() === shipped.trim() ? null : tekst.trim()
  const fout = wanted === null ? undefined : findTekstfout(wanted, shipped)
  if (fout) throw new DomainError(fout, { tekst: sleutel })
  await change(context, 'tekst', TEKST, sleutel, wanted)
}

/** Keeps something shorter from now on, or with null as long as was shipped. Throws `out-of-limits`. */
export async function changeBewaren(
  context: ActionContext,
  naam: Bewaarnaam,
  dagen: number | null,
  longest: Termijnen,
): Promise<void> {
  authorize(context, ALLOW.changeBewaren)
  if (dagen !== null && !isWithinLimits(naam, dagen, longest)) {
    throw new DomainError('out-of-limits', { term: naam })
  }
  const waarde = dagen === null || dagen === longest[naam] ? null : String(dagen)
  await change(context, 'bewaren', BEWAREN, naam, waarde)
}

/** Something should happen within so many working days from now on, or with null as was shipped. Throws `out-of-limits`. */
export async function changeWerkdagen(
  context: ActionContext,
  status: Termijnstatus,
  werkdagen: number | null,
): Promise<void> {
  authorize(context, ALLOW.changeWerkdagen)
  if (werkdagen !== null && !isWerkdagen(werkdagen)) {
    throw new DomainError('out-of-limits', { term: status })
  }
  const shipped = WERKDAGEN_PER_STATUS[status]
  const waarde = werkdagen === null || werkdagen === shipped ? null : String(werkdagen)
  await change(context, 'werkdagen', WERKDAGEN, status, waarde)
}

/** Switches a part on or off (J5). What it kept before stays as long as its term. */
export async function changeOnderdeel(
  context: ActionContext,
  onderdeel: Onderdeel,
  aan: boolean,
): Promise<void> {
  authorize(context, ALLOW.changeOnderdeel)
  await change(context, 'onderdeel', ONDERDEEL, onderdeel, aan ? null : UIT)
}

async function change(
  context: ActionContext,
  soort: Wijzigingsoort,
  prefix: string,
  onderwerp: string,
  naar: string | null,
): Promise<void> {
  const { beheer } = context.stores
  const sleutel = prefix + onderwerp
  const rows = await beheer.listInstellingen()
  const van = rows.find((row) => row.sleutel === sleutel)?.waarde ?? null
  if (van === naar) return
  await beheer.saveInstelling(sleutel, naar)
  await recordWijziging(context, { soort, onderwerp, van, naar })
}
