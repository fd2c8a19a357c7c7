import type { Bag } from '../ranking/bag.ts'
import type { SearchIndex } from '../ranking/create-index.ts'
import { RANKING_NAMES, type Ranked } from '../ranking/rank.ts'
import type { Scope } from './scope.ts'

/** Phrasings are compared one by one for this many items. */
const LOOKED_AT = 10
/** A word that no item has weighs as much as one that a single item has. */
const RARE = 1

/** What a decision about a question rests on, each a number; 0 when there is nothing to go by. */
export interface Evidence {
  /** Logarithm of the number of telling words. */
  readonly length: number
  /** Share of the question's weight in words that the base knows. */
  readonly known: number
  /** Share of the question's weight that the best item has. */
  readonly covered: number
  /** The best score of each ranking; of words per unit of what the question could reach. */
  readonly words: number
  readonly terms: number
  readonly letters: number
  readonly pairs: number
  /** Likeness to the nearest phrasing, and to the third nearest of the same item. */
  readonly nearest: number
  readonly third: number
  /** How far the best is ahead of the second and of the tenth, as a share of the best. */
  readonly margin: number
  readonly spread: number
  /** Share of the rankings that have the same best item. */
  readonly agreement: number
  /** Above zero sounds like ours, by words; the same by nearest examples. */
  readonly scope: number
  readonly likeness: number
}

export const EVIDENCE_NAMES = [
  'length', 'known', 'covered', 'words', 'terms', 'letters', 'pairs', 'nearest', 'third', 'margin', 'spread', 'agreement', 'scope', 'likeness',
] as const satisfies readonly (keyof Evidence)[]

export function gatherEvidence(index: SearchIndex, scope: Scope, text: string, ranked: Ranked): Evidence {
  const { order, scores, total, question, vector } = ranked
  const top = order[0] ?? -1
  const { share, known, covered, count } = weigh(index, ranked, top)
  const phrases = order.slice(0, LOOKED_AT).map((item) => nearestPhrases(index, item, vector))
  const nearest = Math.max(0, ...phrases.map((row) => row[0] ?? 0))
  const third = Math.max(0, ...phrases.map((row) => row[2] ?? 0))
  const best = total[top] ?? 0
  const behind = (place: number): number => best > 0 ? 1 - (total[order[place] ?? -1] ?? 0) / best : 0
  const scaled = RANKING_NAMES.filter((name) => isBest(scores[name], top, order)).length
  const judged = scope.judge(text)
  return {
    length: Math.log1p(count),
    known, covered,
    words: share,
    terms: max(scores.terms, order),
    letters: max(scores.letters, order),
    pairs: max(scores.pairs, order),
    nearest, third,
    margin: behind(1),
    spread: behind(9),
    agreement: question.words.length === 0 ? 0 : scaled / RANKING_NAMES.length,
    scope: judged.words,
    likeness: judged.nearest,
  }
}

function weigh({ words, vocabulary, terms, fieldTerms }: SearchIndex, { question, scores }: Ranked, top: number) {
  const has = fieldTerms(top)
  let all = 0, known = 0, covered = 0, count = 0
  const byWord = new Map<number, { weight: number; covered: number }>()
  for (const { term, weight, word } of question.terms) {
    const row = byWord.get(word) ?? { weight: 0, covered: 0 }
    const idf = words.idf[term] ?? 0
    byWord.set(word, {
      weight: Math.max(row.weight, idf),
      covered: Math.max(row.covered, has.has(term) ? idf * Math.min(1, weight) : 0),
    })
  }
  const rarest = Math.max(...[1], words.rarest * RARE)
  for (const [at, { known: kind }] of question.words.entries()) {
    if (kind === 'stop') continue
    count += 1
    const row = byWord.get(at)
    const weight = kind === 'unknown' || !row ? rarest : row.weight
    all += weight
    if (kind !== 'unknown') known += weight * (kind === 'corrected' ? 0.7 : kind === 'parts' ? 0.8 : 1)
    covered += Math.min(weight, row?.covered ?? 0)
  }
  return { share: all > 0 ? (scores.words[top] ?? 0) / all : 0, known: all > 0 ? known / all : 0, covered: all > 0 ? covered / all : 0, count }
}

function nearestPhrases(index: SearchIndex, item: number, { ids, weights }: Bag): number[] {
  const dense = new Map<number, number>()
  for (let at = 0; at < ids.length; at += 1) dense.set(ids[at] as number, weights[at] as number)
  return index.listPhrases(item).map((phrase) => {
    let sum = 0
    for (let at = 0; at < phrase.ids.length; at += 1) sum += (dense.get(phrase.ids[at] as number) ?? 0) * (phrase.weights[at] as number)
    return sum
  }).sort((a, b) => b - a)
}

function max(scores: Float32Array, order: readonly number[]): number {
  let top = 0
  for (const place of order) top = Math.max(top, scores[place] as number)
  return top
}
function isBest(scores: Float32Array, top: number, order: readonly number[]): boolean {
  return top >= 0 && (scores[top] as number) > 0 && (scores[top] as number) >= max(scores, order)
}
