import type { Casus } from '../domain/casus/casus.ts'
import { ENDED } from '../domain/casus/casus-status.ts'
import { sortWerk } from '../domain/casus/werk.ts'
import {
  type Aantallen,
  countWerk,
  matchesFilter,
  type Vindbaar,
  type Werkfilter,
} from '../domain/casus/werkfilter.ts'
import { hasRole } from '../domain/personen/gebruiker.ts'
import { keuzesOf } from '../domain/triage/antwoord.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** What this professional drafted and filed, the newest first (C10), then where they stand in for a colleague. */
export async function listMijnCasussen(context: ActionContext): Promise<Casus[]> {
  authorize(context, ALLOW.listMijnCasussen)
  const { casussen } = context.stores
  const { id } = context.gebruiker
  return [...(await casussen.listByIndiener(id)), ...(await casussen.listByWaarnemer(id))]
}

/** The open Casussen of the Loket, or a part of them (D14), in the order of `sortWerk`; of two alike the oldest filing. */
export async function listWerk(context: ActionContext, filter: Werkfilter = {}): Promise<Casus[]> {
  return (await listWerkdesk(context, filter)).casussen
}

/** The same with how many there are for each value of each filter, the other filters being as they are. */
export async function listWerkdesk(
  context: ActionContext,
  filter: Werkfilter,
): Promise<{ casussen: Casus[]; aantallen: Aantallen }> {
  authorize(context, ALLOW.listWerk)
  const vandaag = today(context)
  const lezer = { gebruikerId: context.gebruiker.id, vandaag }
  const open = await context.stores.casussen.listOpen()
  const all = open.map((casus) => toVindbaar(context, casus))
  const shown = all.filter((one) => matchesFilter(one, filter, lezer)).map(({ casus }) => casus)
  return { casussen: sortWerk(shown, vandaag), aantallen: countWerk(all, filter, lezer) }
}

/**
 * What has ended, the newest first: of a regievoerder those they had; a beheerder, who may open one again (D19), all of
 * them. Of what was erased nothing is left to list.
 */
export async function listAfgesloten(context: ActionContext): Promise<Casus[]> {
  authorize(context, ALLOW.listAfgesloten)
  const { stores, gebruiker } = context
  const all = (
    await Promise.all(ENDED.map((status) => stores.casussen.listByStatus(status)))
  ).flat()
  const every = hasRole(gebruiker, ALLOW.reopenCasus)
  return all
    .filter((casus) => every || casus.regievoerder?.gebruikerId === gebruiker.id)
    .filter(({ gewist }) => gewist === null)
    .sort((a, b) => b.statusSinds.localeCompare(a.statusSinds))
}

/** The names of the leefgebieden it is about, with the words that go for them. */
function toVindbaar({ kennis }: ActionContext, casus: Casus): Vindbaar {
  const { antwoorden } = casus
  const chosen = [...keuzesOf(antwoorden.leefgebieden), ...keuzesOf(antwoorden.breder)]
  const known = kennis.bank.leefgebieden.filter(({ id }) => chosen.includes(id))
  return {
    casus,
    leefgebieden: known.map(({ id }) => id),
    namen: known.flatMap(({ id, naam, ook }) => [id, naam, ...(ook ?? [])]),
  }
}
