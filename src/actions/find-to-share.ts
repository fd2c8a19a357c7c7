import { isOverdue, type Kennisitem, type KennisitemId } from '../domain/kennis/kennisitem.ts'
import { findMeldingen, type Wetsmelding } from '../domain/kennis/wetswijziging.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** How many items somebody can choose from to put in a chat. */
export const MOST_TO_SHARE = 10

export interface ItemToShare {
  readonly item: Kennisitem
  /** True when the date to check it again has passed. */
  readonly verlopen: boolean
  /** Laws it names that changed since, and that nobody checked it for (X28). */
  readonly wetsmeldingen: readonly Wetsmelding[]
}

/**
 * Items to put into any chat. Without a question: the items the dialogs send people to, which is what they need most.
 * `vraag` must have passed the privacy gate; nothing of it is remembered.
 */
export async function findToShare(context: ActionContext, vraag: string): Promise<ItemToShare[]> {
  authorize(context, ALLOW.findToShare)
  const wijzigingen = await context.stores.wetswijzigingen.list()
  const vandaag = today(context)
  const ids = vraag === '' ? idsOfDialogs(context) : idsFor(context, vraag)
  return [...new Set(ids)]
    .flatMap((id) => context.kennis.byId.get(id) ?? [])
    .filter((item) => item.status === 'gepubliceerd')
    .slice(0, MOST_TO_SHARE)
    .map((item) => ({
      item,
      verlopen: isOverdue(item, vandaag),
      wetsmeldingen: findMeldingen(item, wijzigingen, vandaag),
    }))
}

/** The published item of which somebody pasted the address (G5); undefined when there is none with this id. */
export function findItemToShare(context: ActionContext, id: KennisitemId): Kennisitem | undefined {
  authorize(context, ALLOW.findToShare)
  const item = context.kennis.byId.get(id)
  return item?.status === 'gepubliceerd' ? item : undefined
}

function idsFor({ kennis }: ActionContext, vraag: string): KennisitemId[] {
  const { oordeel, hits } = kennis.zoeker.search(vraag)
  return oordeel === 'past-niet' ? [] : hits.map(({ id }) => id)
}

function idsOfDialogs({ dialogen }: ActionContext): KennisitemId[] {
  return [...dialogen.values()].flatMap(({ outcomes }) =>
    Object.values(outcomes).flatMap(({ items }) => items),
  )
}
