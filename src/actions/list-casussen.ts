import type { Casus } from '../domain/casus/casus.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** What this professional drafted and filed, the newest first (C10). */
export async function listMijnCasussen(context: ActionContext): Promise<Casus[]> {
  authorize(context, ALLOW.listMijnCasussen)
  return context.stores.casussen.listByIndiener(context.gebruiker.id)
}

/** The open Casussen of the Loket, the oldest filing first (D13). */
export async function listWerk(context: ActionContext): Promise<Casus[]> {
  authorize(context, ALLOW.listWerk)
  return context.stores.casussen.listOpen()
}
