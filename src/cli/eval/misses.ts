import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { createIndex } from '../../search/ranking/create-index.ts'
import { createRanker, RANKING_NAMES } from '../../search/ranking/rank.ts'
import type { EvalQuestion } from './question-set.ts'
import { type Answer, rankOf } from './score.ts'

/** For every question that went wrong: where the right item stood in each ranking, and what was not known. */
export function describeMisses(
  bank: Kennisbank,
  questions: readonly EvalQuestion[],
  answers: readonly Answer[],
): string[] {
  const index = createIndex(bank)
  const ranker = createRanker(index)
  return questions.flatMap((question, at) => {
    const answer = answers[at]
    if (!answer) return []
    const fits = answer.sureness > 0
    const kind = `${question.id} ${question.stijl}`
    if (question.relevant.length === 0)
      return fits ? [`${kind} answered, has no answer; first ${answer.ids[0] ?? ''}`] : []
    const rank = rankOf(question, answer.ids)
    const told = rank === 0 ? [] : [`rank ${toRank(rank)}`]
    if (!fits) told.push('rejected')
    if (told.length === 0) return []
    const { scores, question: read } = ranker.rank(question.query)
    const places = question.relevant.map((id) => index.items.findIndex((item) => item.id === id))
    const ranks = RANKING_NAMES.map((name) => {
      const own = Math.max(...places.map((place) => scores[name][place] ?? 0))
      return `${name} ${own > 0 ? toRank(scores[name].filter((score) => score > own).length) : '-'}`
    })
    const unknown = read.words.filter(({ known }) => known === 'unknown').map(({ form }) => form)
    const words = unknown.length === 0 ? '' : `; unknown: ${unknown.slice(0, 8).join(' ')}`
    return [
      `${kind} ${told.join(', ')} (${ranks.join(', ')}); first ${answer.ids[0] ?? ''}, wanted ${question.relevant[0]}${words}`,
    ]
  })
}

function toRank(rank: number): string {
  return rank < 0 ? '>10' : `${rank + 1}`
}
