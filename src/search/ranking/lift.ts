import type { Bag } from './bag.ts'

/** Smoothing: how much a term must be expected before using it counts. Measured: 0.1 to 0.3 makes no difference. */
const EXPECTED = 0.3

/**
 * How much more an item uses a term than the base as a whole does, small words included: a naive Bayes classifier
 * with one class for each item. Computed beforehand, a search only adds up.
 */
export interface Lift {
  /** Adds to `scores` for a question given as a weight for each term. */
  score(question: Bag, scores: Float32Array): void
}

/** `items` holds the terms of each item with how much it uses them. */
export function createLift(items: readonly Bag[], termCount: number): Lift {
  const uses = new Float32Array(termCount)
  const starts = new Int32Array(termCount + 1)
  const totals = items.map(({ ids, weights }) => {
    let total = 0
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number
      uses[id] = (uses[id] as number) + (weights[at] as number)
      starts[id + 1] = (starts[id + 1] as number) + 1
      total += weights[at] as number
    }
    return total
  })
  for (let id = 0; id < termCount; id += 1)
    starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number)
  const all = totals.reduce((sum, total) => sum + total, 0) || 1
  const next = starts.slice()
  const rows = new Int32Array(starts[termCount] ?? 0)
  const lifts = new Float32Array(rows.length)
  for (const [item, { ids, weights }] of items.entries()) {
    const share = (totals[item] ?? 0) / all
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number
      const place = next[id] as number
      next[id] = place + 1
      rows[place] = item
      lifts[place] = Math.log1p((weights[at] as number) / (share * (uses[id] as number) + EXPECTED))
    }
  }
  return {
    score({ ids, weights }, scores) {
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] as number
        const end = starts[id + 1] ?? 0
        for (let place = starts[id] ?? 0; place < end; place += 1) {
          const row = rows[place] as number
          scores[row] = (scores[row] as number) + (weights[at] as number) * (lifts[place] as number)
        }
      }
    },
  }
}
