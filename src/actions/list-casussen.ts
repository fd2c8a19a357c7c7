import type { Casus } from '../domain/casus/casus.ts'
import { byUrgentie, urgentieOf } from '../domain/triage/urgentie.ts'
import { triageContext } from './concept.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** What this professional drafted and filed, the newest first (C10), then where they stand in for a colleague. */
export async function listMijnCasussen(context: ActionContext): Promise<Casus[]> {
  authorize(context, ALLOW.listMijnCasussen)
  const { casussen } = context.stores
  const { id } = context.gebruiker
  return [...(await casussen.listByIndiener(id)), ...(await casussen.listByWaarnemer(id))]
}

/** The open Casussen of the Loket, the most urgent first and of those the oldest filing (D13, X4). */
export async function listWerk(context: ActionContext): Promise<Casus[]> {
  authorize(context, ALLOW.listWerk)
  const open = await context.stores.casussen.listOpen()
  const urgentie = (casus: Casus) => urgentieOf(casus.antwoorden, triageContext(context))
  return open.toSorted((a, b) => byUrgentie(urgentie(a), urgentie(b)))
}
