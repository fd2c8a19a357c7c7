import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { findGeldend } from '../domain/kennis/item-status.ts'
import { listRelated } from '../domain/kennis/kennisbank.ts'
import { isOverdue, type Kennisitem, type KennisitemId } from '../domain/kennis/kennisitem.ts'
import { findMeldingen, type Wetsmelding } from '../domain/kennis/wetswijziging.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { LEAST_TOLD } from './find-pattern.ts'
import { noteShown } from './note-shown.ts'
import { ALLOW } from './roles.ts'

export interface ItemView {
  readonly item: Kennisitem
  readonly routes: readonly Kennisitem[]
  readonly knelpunten: readonly Kennisitem[]
  /** True when the date to check it again has passed. */
  readonly verlopen: boolean
  /** Laws it names that changed since, and that nobody checked it for (X28). */
  readonly wetsmeldingen: readonly Wetsmelding[]
  /** What people said of it: how often anything, and how often that it helped. Null when too few to tell (X36). */
  readonly bewijs: { readonly aantal: number; readonly geholpen: number } | null
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
  return { gesprek: { ...gesprek, item: item.id }, view: await viewItem(context, item) }
}

/**
 * An item as people found it at an earlier moment (X29): what a Casus of then was helped with. Undefined when they found
 * none. Its neighbours are those of now.
 */
export async function openItemVan(
  context: ActionContext,
  id: KennisitemId,
  op: string,
): Promise<ItemView | undefined> {
  authorize(context, ALLOW.openItem)
  const versies = await context.stores.kennis.listVersies(id)
  const found = findGeldend(versies.filter((versie) => versie.op <= op))
  if (found?.item.status !== 'gepubliceerd') return undefined
  return viewItem(context, found.item)
}

/** Everything a card shows of an item. */
export async function viewItem(context: ActionContext, item: Kennisitem): Promise<ItemView> {
  return {
    item,
    ...listRelated(item, context.kennis.byId),
    verlopen: isOverdue(item, today(context)),
    wetsmeldingen: findMeldingen(item, await context.stores.wetswijzigingen.list(), today(context)),
    bewijs: await findBewijs(context, item.id),
  }
}

async function findBewijs(context: ActionContext, id: KennisitemId): Promise<ItemView['bewijs']> {
  const all = await context.stores.oordelen.listByItem(id)
  const said = all.filter(({ oordeel }) => ['geholpen', 'deels', 'niet'].includes(oordeel))
  const geholpen = said.filter(({ oordeel }) => oordeel === 'geholpen').length
  return said.length < LEAST_TOLD ? null : { aantal: said.length, geholpen }
}
