import type { Bag } from './bag.ts'

/** Values by feature: those of feature `f` stand from `starts[f]` up to `starts[f + 1]`, each with its item. */
export interface Rows {
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float32Array
}

/** Adds one to the count of each feature of an item. */
export function countFeatures({ ids }: Bag, counts: Int32Array): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number
    counts[id] = (counts[id] as number) + 1
  }
}

/** Turns items with features into features with items. `counts` tells how many items have each feature. */
export function createRows(
  bags: readonly Bag[],
  counts: Int32Array,
  valuesOf: (bag: Bag, item: number) => ArrayLike<number>,
): Rows {
  const starts = new Int32Array(counts.length + 1)
  for (let id = 0; id < counts.length; id += 1)
    starts[id + 1] = (starts[id] as number) + (counts[id] as number)
  const next = starts.slice()
  const rows = new Int32Array(starts[counts.length] ?? 0)
  const values = new Float32Array(rows.length)
  for (const [item, bag] of bags.entries()) {
    const own = valuesOf(bag, item)
    for (let at = 0; at < bag.ids.length; at += 1) {
      const id = bag.ids[at] as number
      const place = next[id] as number
      next[id] = place + 1
      rows[place] = item
      values[place] = own[at] as number
    }
  }
  return { starts, rows, values }
}

/** Adds for every item the sum over the features of `question` of its weight times the item's value. */
export function addRows(
  { ids, weights }: Bag,
  { starts, rows, values }: Rows,
  scores: Float32Array,
): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number
    const weight = weights[at] as number
    const end = starts[id + 1] ?? 0
    for (let place = starts[id] ?? 0; place < end; place += 1) {
      const row = rows[place] as number
      scores[row] = (scores[row] as number) + weight * (values[place] as number)
    }
  }
}
