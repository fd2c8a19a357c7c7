import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { listRelated } from '../domain/kennis/kennisbank.ts'
import { isOverdue, type Kennisitem, type KennisitemId } from '../domain/kennis/kennisitem.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { noteShown } from './note-shown.ts'
import { ALLOW } from './roles.ts'

export interface ItemView {
  readonly item: Kennisitem
  readonly routes: readonly Kennisitem[]
  readonly knelpunten: readonly Kennisitem[]
  /** True when the date to check it again has passed. */
  readonly verlopen: boolean
}

/** Opens an item and notes in the running draft that it was read. Undefined for an unknown or hidden item. */
export async function openItem(
  context: ActionContext,
  gesprek: Gesprek,
  id: KennisitemId,
): Promise<{ gesprek: Gesprek; view: ItemView } | undefined> {
  authorize(context, ALLOW.openItem)
  const item = context.kennis.byId.get(id)
  if (item?.status !== 'gepubliceerd') return undefined
  await noteShown(context, gesprek, [item.id], 'bekeken')
  const related = listRelated(item, context.kennis.byId)
  return {
    gesprek: { ...gesprek, item: item.id },
    view: { item, ...related, verlopen: isOverdue(item, today(context)) },
  }
}
