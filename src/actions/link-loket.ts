import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** The name of the channel in which the Loket works. */
export const LOKET = 'loket'

/** From now on the Loket's cards go to this channel. */
export async function linkLoket(context: ActionContext, conversatieId: string): Promise<void> {
  authorize(context, ALLOW.linkLoket)
  await context.stores.conversaties.saveKoppeling(LOKET, conversatieId)
}
