import type { SearchIndex } from '../ranking/create-index.ts'
import { RANKING_NAMES, type Ranked } from '../ranking/rank.ts'
import type { Known } from '../text/read-question.ts'
import type { Scope } from './scope.ts'

/** How much of its weight counts as known, for each way a word is known. */
const KNOWN: Readonly<Record<Known, number>> = {
  stop: 0,
  known: 1,
  parts: 0.8,
  corrected: 0.7,
  unknown: 0,
}

/** What a decision about a question rests on, in the order of the learned weights. */
export const EVIDENCE_NAMES = [
  /** Logarithm of the number of telling words. */
  'length',
  /** Share of the question's weight in words that the base knows. */
  'known',
  /** Share of the question's weight that the best item has. */
  'covered',
  /** The best score by words, per unit of the question's own weight. */
  'words',
  /** The best likeness in terms, letters and pairs of words. */
  'terms',
  'letters',
  'pairs',
  /** How far the best item is ahead of the tenth, as a share of its score. */
  'spread',
  /** Share of the rankings that have the same best item. */
  'agreement',
  /** Does it sound like ours? See `scope.ts`. */
  'scope',
] as const

export type Evidence = Readonly<Record<(typeof EVIDENCE_NAMES)[number], number>>

/** Measures how well the base answers a question. `text` is what `scope` judges. */
export function gatherEvidence(
  index: SearchIndex,
  scope: Scope,
  text: string,
  ranked: Ranked,
): Evidence {
  const { order, scores, total } = ranked
  const best = order[0] ?? -1
  const { all, known, covered, count } = weighWords(index, ranked, best)
  const share = (part: number): number => (all > 0 ? part / all : 0)
  const top = total[best] ?? 0
  return {
    length: Math.log1p(count),
    known: share(known),
    covered: share(covered),
    words: share(scores.words[best] ?? 0),
    terms: highest(scores.terms, order),
    letters: highest(scores.letters, order),
    pairs: highest(scores.pairs, order),
    spread: top > 0 ? 1 - (total[order[9] ?? -1] ?? 0) / top : 0,
    agreement: countAgreeing(ranked, best) / RANKING_NAMES.length,
    scope: scope.judge(text),
  }
}

/** The question's weight in telling words, and how much of it the base and the item `best` know. */
function weighWords({ words, listTerms }: SearchIndex, { question }: Ranked, best: number) {
  const has = listTerms(best)
  const byWord = new Map<number, { weight: number; covered: number }>()
  for (const { term, weight, word } of question.terms) {
    const idf = words.idf[term] ?? 0
    const row = byWord.get(word) ?? { weight: 0, covered: 0 }
    const covered = has.has(term) ? idf * Math.min(1, weight) : 0
    byWord.set(word, {
      weight: Math.max(row.weight, idf),
      covered: Math.max(row.covered, covered),
    })
  }
  const sum = { all: 0, known: 0, covered: 0, count: 0 }
  for (const [at, { known }] of question.words.entries()) {
    if (known === 'stop') continue
    const row = known === 'unknown' ? undefined : byWord.get(at)
    const weight = row?.weight ?? words.rarest
    sum.count += 1
    sum.all += weight
    sum.known += weight * KNOWN[known]
    sum.covered += Math.min(weight, row?.covered ?? 0)
  }
  return sum
}

function highest(scores: Float32Array, places: readonly number[]): number {
  let top = 0
  for (const place of places) top = Math.max(top, scores[place] as number)
  return top
}

function countAgreeing({ order, scores }: Ranked, best: number): number {
  return RANKING_NAMES.filter((name) => {
    const own = scores[name][best] ?? 0
    return own > 0 && own >= highest(scores[name], order)
  }).length
}
