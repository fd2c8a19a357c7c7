import type { Wijziging } from '../domain/beheer/wijziging.ts'
import { type ActionContext, authorize } from './context.ts'
import { WIJZIGINGEN_MAX } from './list-wijzigingen.ts'
import { recordWijziging } from './record-wijziging.ts'
import { ALLOW } from './roles.ts'

/** The name of the channel in which the Loket works. */
export const LOKET = 'loket'

/** From now on the Loket's cards go to this channel. */
export async function linkLoket(context: ActionContext, conversatieId: string): Promise<void> {
  authorize(context, ALLOW.linkLoket)
  await replaceLink(context, conversatieId)
}

/** The Loket has no channel any more: its cards wait until one is linked. False when it had none. */
export async function unlinkLoket(context: ActionContext): Promise<boolean> {
  authorize(context, ALLOW.unlinkLoket)
  return replaceLink(context, null)
}

/** The channel of the Loket: which, whether the last message got there, and by what change it came to be. */
export interface LoketView {
  readonly kanaal: string
  readonly bereikbaar: boolean
  /** Null when nobody linked it by hand, or that was too long ago. */
  readonly wijziging: Wijziging | null
}

export async function readLoket(context: ActionContext): Promise<LoketView | undefined> {
  authorize(context, ALLOW.readLoket)
  const { conversaties, beheer } = context.stores
  const kanaal = await conversaties.findKoppeling(LOKET)
  if (kanaal === undefined) return undefined
  const conversatie = await conversaties.find(kanaal)
  const changes = await beheer.listWijzigingen(WIJZIGINGEN_MAX)
  const last = changes.find(({ soort }) => soort === 'loket')
  return {
    kanaal,
    bereikbaar: conversatie !== undefined && conversatie.onbereikbaar === null,
    wijziging: last?.naar === kanaal ? last : null,
  }
}

async function replaceLink(context: ActionContext, naar: string | null): Promise<boolean> {
  const { conversaties } = context.stores
  const van = (await conversaties.findKoppeling(LOKET)) ?? null
  if (naar === null) await conversaties.removeKoppeling(LOKET)
  else await conversaties.saveKoppeling(LOKET, naar)
  await recordWijziging(context, { soort: 'loket', onderwerp: LOKET, van, naar })
  return van !== null
}
