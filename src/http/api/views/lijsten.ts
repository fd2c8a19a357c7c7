/** The lists of Casussen: one's own, the work list, and what has ended. */
import { type Casus, isIndiener } from '../../../domain/casus/casus.ts'
import { CASUS_STATUSSEN, isEnded } from '../../../domain/casus/casus-status.ts'
import { type Aantallen, type Filternaam, WERKFILTERS } from '../../../domain/casus/werkfilter.ts'
import type { Kennis } from '../../../domain/kennis/kennis.ts'
import { shorten } from '../../../domain/teksten.ts'
import { keuzesOf, tekstOf } from '../../../domain/triage/antwoord.ts'
import {
  type Afgesloten,
  type MijnCasus,
  termijnsoort,
  urgentiesoort,
  type Werk,
  type Werklijst,
} from '../../contract/casusdesk.ts'
import { namesOf } from '../views.ts'
import {
  type Facts,
  toAntwoordVoor,
  toOwnStatus,
  toStatus,
  toTermijn,
  toUrgentie,
} from './stand.ts'

const BEGIN_SHOWN = 80

/** Messages of the regievoerder since the other side wrote last; the newest last. */
export type Nieuw = readonly { readonly tekst: string }[]

/** One line of "Mijn casussen". */
export function toMijnCasus(
  casus: Casus,
  nieuw: Nieuw,
  gebruikerId: string,
  { kennis, ...facts }: Facts & { readonly kennis: Kennis },
): MijnCasus {
  const { zeg } = facts
  const { status, antwoorden } = casus
  const waits = status === 'wacht-op-indiener'
  const begin = tekstOf(antwoorden.situatie)
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: toOwnStatus(casus, zeg),
    regievoerder: casus.regievoerder?.naam ?? null,
    gevraagd: waits ? (nieuw.at(-1)?.tekst ?? null) : null,
    datum: toDatum(casus, facts),
    nieuw: isEnded(casus) ? 0 : nieuw.length,
    concept:
      status === 'concept'
        ? {
            begin: shorten(begin, BEGIN_SHOWN),
            leefgebieden: leefgebiedenOf(casus, kennis),
            beantwoord: Object.keys(antwoorden).length,
          }
        : null,
    waarneming: casus.indiener.gebruikerId !== gebruikerId && isIndiener(casus, gebruikerId),
    evalueren:
      status === 'afgerond' && !casus.evaluatie && casus.indiener.gebruikerId === gebruikerId,
    gesloten: isEnded(casus),
    gewijzigd: casus.gewijzigd,
  }
}

/** An answer is wanted by the end of the term; otherwise the day of what cannot be undone. */
function toDatum(casus: Casus, facts: Facts): MijnCasus['datum'] {
  if (isEnded(casus)) return null
  const wanted = toAntwoordVoor(casus, facts)
  if (wanted) return wanted
  const { datum, tekst } = toUrgentie(casus, facts)
  return datum === null ? null : { op: datum, tekst }
}

/** One line of the work list: no content, only how it stands. */
export function toWerk(casus: Casus, kennis: Kennis, gebruikerId: string, facts: Facts): Werk {
  const vanMij = casus.regievoerder?.gebruikerId === gebruikerId
  const { volgende, wachtTot } = casus.behandeling
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: toStatus(casus, facts.zeg),
    urgentie: toUrgentie(casus, facts),
    termijn: toTermijn(casus, facts),
    leefgebieden: leefgebiedenOf(casus, kennis),
    regievoerder: casus.regievoerder?.naam ?? null,
    vanMij,
    volgende: vanMij && volgende ? { wat: volgende.wat, op: volgende.op } : null,
    wachtTot,
    vrij: casus.status === 'ingediend' && casus.regievoerder === null,
  }
}

/** One line of what has ended. */
export function toAfgesloten(
  casus: Casus,
  kennis: Kennis,
  gebruikerId: string,
  { zeg, magHeropenen }: Facts & { readonly magHeropenen: boolean },
): Afgesloten['casussen'][number] {
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: toStatus(casus, zeg),
    sinds: casus.statusSinds,
    leefgebieden: leefgebiedenOf(casus, kennis),
    regievoerder: casus.regievoerder?.naam ?? null,
    vanMij: casus.regievoerder?.gebruikerId === gebruikerId,
    magHeropenen: magHeropenen && casus.status !== 'ingetrokken',
  }
}

function leefgebiedenOf({ antwoorden }: Casus, { bank }: Kennis): string[] {
  const { leefgebieden, breder } = antwoorden
  return namesOf(bank.leefgebieden, [...keuzesOf(leefgebieden), ...keuzesOf(breder)])
}

/** The values of each filter in a fixed order, with how many there are; what does not occur only when it is chosen. */
export function toFilters(
  aantallen: Aantallen,
  chosen: Readonly<Partial<Record<Filternaam, string>>>,
  { bank }: Kennis,
  { zeg }: Facts,
): Werklijst['filters'] {
  const values: Readonly<Record<Filternaam, readonly string[]>> = {
    van: ['mijn', 'vrij'],
    status: CASUS_STATUSSEN,
    urgentie: urgentiesoort.options,
    termijn: termijnsoort.options.toReversed(),
    leefgebied: bank.leefgebieden.map(({ id }) => id),
  }
  const wording = (naam: Filternaam, waarde: string) => {
    if (naam === 'leefgebied') return namesOf(bank.leefgebieden, [waarde])[0] ?? waarde
    return zeg(naam === 'status' ? `status.${waarde}` : `filter.${waarde}`)
  }
  return WERKFILTERS.map((naam) => ({
    naam,
    waarden: values[naam]
      .filter((waarde) => aantallen[naam][waarde] || chosen[naam] === waarde || naam === 'van')
      .map((waarde) => ({
        waarde,
        tekst: wording(naam, waarde),
        aantal: aantallen[naam][waarde] ?? 0,
      })),
  }))
}
