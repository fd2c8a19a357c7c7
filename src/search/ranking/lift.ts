import type { Bag } from './bag.ts'
import { addRows, createRows } from './rows.ts'

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
  const counts = new Int32Array(termCount)
  const totals = items.map(({ ids, weights }) => {
    let total = 0
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number
      uses[id] = (uses[id] as number) + (weights[at] as number)
      counts[id] = (counts[id] as number) + 1
      total += weights[at] as number
    }
    return total
  })
  const all = totals.reduce((sum, total) => sum + total, 0) || 1
  const rows = createRows(items, counts, ({ ids, weights }, item) => {
    const share = (totals[item] ?? 0) / all
    return weights.map((use, at) =>
      Math.log1p(use / (share * (uses[ids[at] as number] as number) + EXPECTED)),
    )
  })
  return { score: (question, scores) => addRows(question, rows, scores) }
}
