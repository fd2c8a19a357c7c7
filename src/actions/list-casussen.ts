import type { Casus } from '../domain/casus/casus.ts'
import { matchesFilter, sortWerk, type Werkfilter } from '../domain/casus/werk.ts'
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
  authorize(context, ALLOW.listWerk)
  const vandaag = today(context)
  const gebruikerId = context.gebruiker.id
  const open = await context.stores.casussen.listOpen()
  const shown = open.filter((casus) =>
    matchesFilter(casus, filter, {
      ...{ gebruikerId, vandaag },
      leefgebieden: leefgebiedenOf(context, casus),
    }),
  )
  return sortWerk(shown, vandaag)
}

/** The names of the leefgebieden it is about, with the words that go for them. */
function leefgebiedenOf({ kennis }: ActionContext, { antwoorden }: Casus): string[] {
  const chosen = [...keuzesOf(antwoorden.leefgebieden), ...keuzesOf(antwoorden.breder)]
  return kennis.bank.leefgebieden
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id, naam, ook }) => [id, naam, ...(ook ?? [])])
}
