import type { Zoeker } from '../zoeken/zoeker.ts'
import type { Kennisbank } from './kennisbank.ts'
import type { Kennisitem, KennisitemId } from './kennisitem.ts'

/** The base as it runs now: replaced as a whole when an item changes, so one turn sees one state. */
export interface Kennis {
  readonly bank: Kennisbank
  /** Every item by id; a slug that was replaced leads to its replacement. */
  readonly byId: ReadonlyMap<KennisitemId, Kennisitem>
  readonly zoeker: Zoeker
}

/**
 * Every item by its id and by each slug it replaced (`vervangt`), so that an old link, a stored answer or a search
 * result keeps working after a merge. You may rely on: an id that is in use always wins from an alias, the id of an
 * item that was retired leads to what replaced it, and a draft replaces nothing.
 */
export function indexItems(items: readonly Kennisitem[]): Map<KennisitemId, Kennisitem> {
  const byId = new Map<KennisitemId, Kennisitem>()
  const retired = items.filter(({ status }) => status === 'gearchiveerd')
  const published = items.filter(({ status }) => status === 'gepubliceerd')
  for (const item of retired) byId.set(item.id, item)
  for (const item of published) for (const oud of item.vervangt) byId.set(oud, item)
  for (const item of items) if (item.status !== 'gearchiveerd') byId.set(item.id, item)
  return byId
}
