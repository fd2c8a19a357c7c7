import type { Kennisitem, KennisitemId } from './kennisitem.ts'

/** What bringing in a set of items would change. Nothing is ever deleted because it is not in the set. */
export interface Vergelijking {
  readonly nieuw: readonly Kennisitem[]
  readonly gewijzigd: readonly {
    readonly item: Kennisitem
    readonly velden: readonly (keyof Kennisitem)[]
  }[]
  readonly ongewijzigd: readonly KennisitemId[]
}

/** Compares items that come in with the ones that are there, field by field. */
export function compareItems(
  current: readonly Kennisitem[],
  incoming: readonly Kennisitem[],
): Vergelijking {
  const byId = new Map(current.map((item) => [item.id, item]))
  const pairs = incoming.map((item) => ({ item, velden: changedFields(byId.get(item.id), item) }))
  return {
    nieuw: incoming.filter(({ id }) => !byId.has(id)),
    gewijzigd: pairs.filter(({ item, velden }) => byId.has(item.id) && velden.length > 0),
    ongewijzigd: pairs.filter(({ velden }) => velden.length === 0).map(({ item }) => item.id),
  }
}

/** The fields in which the second differs from the first; all of them when there is no first. */
export function changedFields(
  before: Kennisitem | undefined,
  after: Kennisitem,
): (keyof Kennisitem)[] {
  return (Object.keys(after) as (keyof Kennisitem)[]).filter(
    (field) => JSON.stringify(before?.[field]) !== JSON.stringify(after[field]),
  )
}
