import { FIELD_BOOSTS, FIELDS } from '../item-texts.ts'
import { type Bag, createBagBuilder } from './bag.ts'
import { addRows, countFeatures, createRows } from './rows.ts'

/** BM25: how soon more of the same word stops counting. Measured: 1.2 gives first 3 of 0.87, 4 gives 0.89. */
const K1 = 4
/** BM25: how much a long field is held against it. Measured: no difference between 0 and 1. */
const B = 0.5
/** As in `cosine.ts`: people describe with common words. Measured: 1 gives first 1 of 0.76, 0.6 gives 0.79. */
const IDF_POWER = 0.6

/** Words to items: BM25 over weighted fields. Impacts are computed beforehand, a search only adds up. */
export interface WordIndex {
  readonly idf: Float32Array
  /** The weight of a term that one item has. */
  readonly rarest: number
  /** Adds the score of every item to `scores`, for a question given as a weight per term. */
  score(question: Bag, scores: Float32Array): void
}

/** `items` holds one bag for each field of each item, in the order of `FIELDS`. */
export function createWordIndex(items: readonly (readonly Bag[])[], termCount: number): WordIndex {
  const lengths = items.map((fields) => fields.map(({ weights }) => sum(weights)))
  const average = FIELDS.map(
    (_, field) => sum(lengths.map((row) => row[field] ?? 0)) / items.length,
  )
  const merged = mergeFields(items, termCount, (item, field) => {
    const relative = (lengths[item]?.[field] ?? 0) / (average[field] || 1)
    return FIELD_BOOSTS[FIELDS[field] ?? 'wie'] / (1 - B + B * relative)
  })
  const counts = new Int32Array(termCount)
  for (const bag of merged) countFeatures(bag, counts)
  const idf = Float32Array.from(
    counts,
    (count) => Math.log(1 + (items.length - count + 0.5) / (count + 0.5)) ** IDF_POWER,
  )
  const found = createRows(merged, counts, ({ ids, weights }) =>
    weights.map((tf, at) => ((idf[ids[at] as number] as number) * tf * (K1 + 1)) / (K1 + tf)),
  )
  return {
    idf,
    rarest: Math.log(1 + (items.length - 0.5) / 1.5) ** IDF_POWER,
    score: (question, scores) => addRows(question, found, scores),
  }
}

/** One bag for each item: its fields added up, each with its factor. */
function mergeFields(
  items: readonly (readonly Bag[])[],
  termCount: number,
  factor: (item: number, field: number) => number,
): Bag[] {
  const merged = createBagBuilder(termCount)
  return items.map((fields, item) => {
    for (const [field, { ids, weights }] of fields.entries()) {
      const times = factor(item, field)
      for (let at = 0; at < ids.length; at += 1)
        merged.add(ids[at] as number, times * (weights[at] as number))
    }
    return merged.take()
  })
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < values.length; at += 1) total += values[at] as number
  return total
}
