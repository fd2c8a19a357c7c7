import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Situatiepaar } from '../domain/kennis/tegenspraak.ts'
import { stem } from './text/stem.ts'
import { STOP_WORDS } from './text/stop-words.ts'
import { splitWords } from './text/words.ts'

/**
 * From here two situations count as nearly the same. Measured on the base of 218 items, which no longer holds
 * duplicates: 0.15 gives 41 pairs of one kind and 0.18 gives 21; below that most share their words and not their situation.
 */
const LEAST_ALIKE = 0.18
/** After reading or comparing so many items others may go first. */
const SLICE = 5

type Bag = ReadonlyMap<string, number>

/**
 * Pairs of items of one kind with nearly the same situation, the most alike first. Half of it is what the items say of
 * the situation, half is how professionals put it; steps and whom to ask count for nothing, for those may differ.
 * Deterministic. `pause` is waited for in between.
 */
export async function findAlikeSituations(
  items: readonly Kennisitem[],
  pause: () => Promise<void>,
): Promise<Situatiepaar[]> {
  const bags: { readonly told: Bag; readonly asked: Bag; readonly steps: Bag }[] = []
  for (const [at, item] of items.entries()) {
    if (at % SLICE === SLICE - 1) await pause()
    bags.push({
      told: countTexts([[item.titel, item.vraag, item.situatie].join('\n')]),
      asked: countTexts(item.vragen),
      steps: countTexts([[...item.stappen, item.wie].join('\n')]),
    })
  }
  const told = await compareAll(
    bags.map((bag) => bag.told),
    pause,
  )
  const asked = await compareAll(
    bags.map((bag) => bag.asked),
    pause,
  )
  const steps = await compareAll(
    bags.map((bag) => bag.steps),
    pause,
  )
  const found: Situatiepaar[] = []
  for (const [at, item] of items.entries()) {
    if (at % SLICE === SLICE - 1) await pause()
    const [byText, byQuestions, bySteps] = [told(at), asked(at), steps(at)]
    for (const [before, other] of items.slice(0, at).entries()) {
      const gelijk = ((byText[before] ?? 0) + (byQuestions[before] ?? 0)) / 2
      if (gelijk < LEAST_ALIKE || other.soort !== item.soort) continue
      const [a, b] = item.id < other.id ? [item.id, other.id] : [other.id, item.id]
      found.push({ a, b, gelijk, stappenGelijk: bySteps[before] ?? 0 })
    }
  }
  return found.sort((x, y) => y.gelijk - x.gelijk || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
}

/** In how many of the texts each stem stands. */
function countTexts(texts: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const text of texts) {
    const words = splitWords(text).filter(({ form }) => !STOP_WORDS.has(form))
    for (const name of new Set(words.map(({ form }) => stem(form)))) {
      bag.set(name, (bag.get(name) ?? 0) + 1)
    }
  }
  return bag
}

/** Gives for a place how alike each of the bags is to the one there (cosine, rare stems heaviest). */
async function compareAll(
  bags: readonly Bag[],
  pause: () => Promise<void>,
): Promise<(at: number) => Float64Array> {
  const places = new Map<string, number>()
  for (const bag of bags)
    for (const name of bag.keys()) places.set(name, (places.get(name) ?? 0) + 1)
  await pause()
  const vectors: Bag[] = []
  for (const [at, bag] of bags.entries()) {
    if (at % SLICE === SLICE - 1) await pause()
    vectors.push(toVector(bag, (name) => bags.length / (places.get(name) ?? 1)))
  }
  const rows = new Map<string, { readonly at: number; readonly weight: number }[]>()
  for (const [at, vector] of vectors.entries()) {
    if (at % SLICE === SLICE - 1) await pause()
    for (const [name, weight] of vector) {
      const row = rows.get(name)
      if (row) row.push({ at, weight })
      else rows.set(name, [{ at, weight }])
    }
  }
  return (place) => {
    const sums = new Float64Array(bags.length)
    for (const [name, weight] of vectors[place] ?? []) {
      for (const other of rows.get(name) ?? []) {
        sums[other.at] = (sums[other.at] ?? 0) + weight * other.weight
      }
    }
    return sums
  }
}

/** Of length 1: the root of how often, times how rare. */
function toVector(bag: Bag, rarity: (name: string) => number): Bag {
  const weights = [...bag].map(
    ([name, count]) => [name, Math.sqrt(count) * Math.log(rarity(name))] as const,
  )
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  return new Map(weights.map(([name, weight]) => [name, weight / length]))
}
