import type { Wijziging } from '../domain/beheer/wijziging.ts'
import type { ActionContext } from './context.ts'

/** Writes down what a beheerder changed, in the transaction of the change; nothing when it is as it was. */
export async function recordWijziging(
  { stores, gebruiker, newId, now }: ActionContext,
  what: Pick<Wijziging, 'soort' | 'onderwerp' | 'van' | 'naar'>,
): Promise<void> {
  if (what.van === what.naar) return
  const who = { id: newId(), op: now.toISOString(), door: gebruiker.id }
  await stores.beheer.addWijziging({ ...who, ...what })
}
