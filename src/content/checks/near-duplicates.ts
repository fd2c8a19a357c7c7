import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { ItemSource } from '../knowledge/parse-item.ts'
import { type Check, problem } from './check.ts'
import { ownText, wordsOf } from './item-passages.ts'

/** Two items this much alike (cosine of their words, rare words heaviest) are probably one. */
export const TOO_ALIKE = 0.5

/**
 * No two Knelpunten and no two routes say the same: which of the two stays, and does the other become its alias?
 * A Knelpunt and its route do share their words.
 */
export const nearDuplicates: Check = {
  name: 'item-lijkt-op',
  run: ({ items }) => {
    const vectors = weighItems(items)
    return items.flatMap((_, at) => problemsOf(items, vectors, at))
  },
}

/** The same for the last of these items alone: what it is too much like of the others. */
export const lastDuplicate: Check = {
  name: 'item-lijkt-op',
  run: ({ items }) => problemsOf(items, weighItems(items), items.length - 1),
}

function weighItems(items: readonly ItemSource[]): Vector[] {
  return weigh(items.map(wordsIn))
}

/** An item never changes; the same one is looked at for every key somebody presses. */
const known = new WeakMap<Kennisitem, ReadonlySet<string>>()

function wordsIn(source: ItemSource): ReadonlySet<string> {
  const found = known.get(source.item) ?? new Set(wordsOf(ownText(source).toLowerCase()))
  known.set(source.item, found)
  return found
}

/** What this item is too much like of the ones before it. */
function problemsOf(items: readonly ItemSource[], vectors: readonly Vector[], at: number) {
  const source = items[at]
  if (!source) return []
  return items.slice(0, at).flatMap((other, before) => {
    const alike = cosine(vectors[at], vectors[before])
    return alike < TOO_ALIKE || other.item.soort !== source.item.soort
      ? []
      : [problem('item-lijkt-op', source.placeOf('titel'), other.item.id, alike.toFixed(2))]
  })
}

type Vector = ReadonlyMap<string, number>

/** Unit vectors over words, weighed by how few items have the word. */
export function weigh(texts: readonly ReadonlySet<string>[]): Vector[] {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  return texts.map((text) => {
    const weights = [...text].map(
      (word) => [word, Math.log((1 + texts.length) / (counts.get(word) ?? 1))] as const,
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
}

/** How alike two of them are, from 0 to 1. */
export function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
