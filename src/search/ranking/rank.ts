import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { type Question, readQuestion } from '../text/read-question.ts'
import { createBagBuilder } from './bag.ts'
import type { SearchIndex } from './create-index.ts'
import { areNeighbours, LIKE_WEIGHT, NEIGHBOUR_WEIGHT, VAGUE, VAGUE_WEIGHT } from './follow-up.ts'
import { addPairs, PAIR_PLACES } from './pairs.ts'
import { selectBest } from './select-best.ts'

/** Only the best by words are looked at closely; a base of this size or smaller is looked at whole. */
const CANDIDATES = 300

/**
 * The five rankings are added up, each scaled to its own best hit. What each of them adds stands in docs/search.md.
 * Measured: other weights between 0.5 and 1.5 move first 3 by less than a point.
 */
const WEIGHTS = { words: 1, terms: 1, letters: 1, pairs: 0.6, lift: 1 } as const
/** An item called by its name comes first, whatever the rankings say; one called by a keyword comes sooner. */
const NAMED_BONUS = 10
const KEYED_BONUS = 0.5

export type RankingName = keyof typeof WEIGHTS
export const RANKING_NAMES = Object.keys(WEIGHTS) as readonly RankingName[]

export interface Ranked {
  readonly question: Question
  /** Places in the items of the index, best first. */
  readonly order: readonly number[]
  /** The rankings added up, by place. */
  readonly total: Float32Array
  /** Each ranking as it is, by place. */
  readonly scores: Readonly<Record<RankingName, Float32Array>>
  /** Places of the items of which the question is the name, or a keyword. */
  readonly named: readonly number[]
  readonly keyed: readonly number[]
}

export interface RankOptions {
  /** Place of the item that the question builds on. */
  readonly previous?: number | undefined
  /** Which items may be found. */
  readonly filter?: ((item: Kennisitem) => boolean) | undefined
}

export interface Ranker {
  rank(text: string, options?: RankOptions): Ranked
}

export function createRanker(index: SearchIndex): Ranker {
  const { vocabulary, speller, grams, items } = index
  const termBag = createBagBuilder(vocabulary.termIds.size)
  const gramBag = createBagBuilder(grams.size)
  const pairBag = createBagBuilder(PAIR_PLACES)
  const liftBag = createBagBuilder(vocabulary.termIds.size)
  const empty = (): Float32Array => new Float32Array(items.length)

  return {
    rank(text, { previous, filter } = {}) {
      const question = readQuestion(vocabulary, speller, text)
      const scores = {
        words: empty(),
        terms: empty(),
        letters: empty(),
        pairs: empty(),
        lift: empty(),
      }
      const best = new Map<number, number>()
      for (const { term, weight } of question.terms) {
        best.set(term, Math.max(weight, best.get(term) ?? 0))
        termBag.add(term, weight)
      }
      const once = { ids: Int32Array.from(best.keys()), weights: Float32Array.from(best.values()) }
      index.words.score(once, scores.words)
      const names = index.names.find(question.words)
      const found =
        items.length > CANDIDATES ? selectBest(scores.words, CANDIDATES) : [...items.keys()]
      const extra = [...names.named, ...names.keyed.slice(0, CANDIDATES)]
      if (previous !== undefined) extra.push(previous)
      const candidates = [...new Set([...found, ...extra])].filter((place) => {
        const item = items[place]
        return item !== undefined && (filter === undefined || filter(item))
      })

      for (const { form, known } of question.words)
        if (known !== 'stop') for (const gram of grams.of(form)) gramBag.add(gram, 1)
      const row = question.words.map(({ stem }) => vocabulary.termIds.get(stem) ?? -1)
      addPairs(row, pairBag)
      for (const term of row) liftBag.add(term, 1)
      index.lift.score(liftBag.take(), scores.lift)
      index.terms.score(index.terms.toVector(termBag.take()), scores.terms)
      index.letters.score(index.letters.toVector(gramBag.take()), scores.letters)
      index.pairs.score(index.pairs.toVector(pairBag.take()), scores.pairs)

      const total = empty()
      for (const name of RANKING_NAMES) addScaled(total, scores[name], candidates, WEIGHTS[name])
      if (previous !== undefined) addContext(index, question, total, previous, candidates)
      addBonus(total, names.named, NAMED_BONUS)
      addBonus(total, names.keyed, KEYED_BONUS)
      return {
        question,
        order: selectBest(total, candidates.length, candidates),
        total,
        scores,
        named: names.named.filter((place) => candidates.includes(place)),
        keyed: names.keyed.filter((place) => candidates.includes(place)),
      }
    },
  }
}

/** Items like the one shown last and the neighbours its author named; itself is always among the first three. */
function addContext(
  { items, terms, toTermVector }: SearchIndex,
  question: Question,
  total: Float32Array,
  previous: number,
  candidates: readonly number[],
): void {
  const likeness = new Float32Array(items.length)
  terms.score(toTermVector(previous), likeness)
  const shown = items[previous]
  const telling = question.words.filter(({ known }) => known !== 'stop').length
  const weight = LIKE_WEIGHT + VAGUE_WEIGHT / (1 + telling)
  for (const place of candidates) {
    const item = items[place]
    const near = shown && item && areNeighbours(shown, item) ? NEIGHBOUR_WEIGHT : 0
    total[place] = (total[place] as number) + weight * (likeness[place] as number) + near
  }
  const last = selectBest(total, telling <= VAGUE ? 1 : 3, candidates).at(-1)
  if (last !== undefined && candidates.includes(previous))
    total[previous] = Math.max(total[previous] as number, (total[last] as number) * 1.001)
}

function addBonus(total: Float32Array, places: readonly number[], bonus: number): void {
  for (const place of places) total[place] = (total[place] as number) + bonus
}

function addScaled(
  total: Float32Array,
  scores: Float32Array,
  candidates: readonly number[],
  weight: number,
): void {
  let top = 0
  for (const place of candidates) top = Math.max(top, scores[place] as number)
  if (top === 0) return
  for (const place of candidates)
    total[place] = (total[place] as number) + (weight * (scores[place] as number)) / top
}
