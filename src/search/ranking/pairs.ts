import type { BagBuilder } from './bag.ts'

/** Pairs are counted in this many numbered places; two pairs in one place is rare enough not to matter. */
export const PAIR_PLACES = 2 ** 18

/**
 * Counts the pairs of stems that follow each other, small words included: `mag niet`, `op straat` and `niet meer` say
 * what single words do not. Unknown words (-1) break the row.
 */
export function addPairs(stems: ArrayLike<number>, bag: BagBuilder): void {
  for (let at = 0; at + 1 < stems.length; at += 1) {
    const first = stems[at] as number
    const second = stems[at + 1] as number
    if (first >= 0 && second >= 0) bag.add(toPlace(first, second), 1)
  }
}

function toPlace(first: number, second: number): number {
  let hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 14
}
