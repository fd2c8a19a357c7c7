import { type Question, readQuestion } from '../text/read-question.ts'
import { type Bag, createBagBuilder } from './bag.ts'
import type { SearchIndex } from './create-index.ts'
import { addPairs, PAIR_PLACES } from './pairs.ts'
import { selectBest } from './select-best.ts'

/** Only the best by words are looked at closely; a base of this size or smaller is looked at whole. */
const CANDIDATES = 300

/**
 * The four rankings are added up, each scaled to its own best hit. Measured (first 1 / first 3): words 0.79 / 0.90,
 * terms 0.80 / 0.93, letters 0.81 / 0.92, pairs 0.55 / 0.64, together 0.84 / 0.95.
 */
const WEIGHTS = { words: 1, terms: 1, letters: 1, pairs: 0.6 } as const
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
  /** The question as a vector of terms, for likeness to single phrases. */
  readonly vector: Bag
}

export interface Ranker {
  rank(text: string): Ranked
}

export function createRanker(index: SearchIndex): Ranker {
  const { vocabulary, speller, grams, items } = index
  const termBag = createBagBuilder(vocabulary.termIds.size)
  const gramBag = createBagBuilder(grams.size)
  const pairBag = createBagBuilder(PAIR_PLACES)
  const empty = (): Float32Array => new Float32Array(items.length)

  return {
    rank(text) {
      const question = readQuestion(vocabulary, speller, text)
      const scores = { words: empty(), terms: empty(), letters: empty(), pairs: empty() }
      const best = new Map<number, number>()
      for (const { term, weight } of question.terms) {
        best.set(term, Math.max(weight, best.get(term) ?? 0))
        termBag.add(term, weight)
      }
      const once = { ids: Int32Array.from(best.keys()), weights: Float32Array.from(best.values()) }
      index.words.score(once, scores.words)
      const candidates =
        items.length > CANDIDATES ? selectBest(scores.words, CANDIDATES) : [...items.keys()]

      for (const { form, known } of question.words)
        if (known !== 'stop') for (const gram of grams.of(form)) gramBag.add(gram, 1)
      addPairs(
        question.words.map(({ stem }) => vocabulary.termIds.get(stem) ?? -1),
        pairBag,
      )
      const vector = index.terms.toVector(termBag.take())
      index.terms.score(vector, candidates, scores.terms)
      index.letters.score(index.letters.toVector(gramBag.take()), candidates, scores.letters)
      index.pairs.score(index.pairs.toVector(pairBag.take()), candidates, scores.pairs)

      const total = empty()
      for (const name of RANKING_NAMES) addScaled(total, scores[name], candidates, WEIGHTS[name])
      return {
        question,
        order: selectBest(total, candidates.length, candidates),
        total,
        scores,
        vector,
      }
    },
  }
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
