import type { EvalQuestion } from './question-set.ts'

/** What an engine says to a question: ids, best first, and how sure it is; above the threshold it answers. */
export interface Answer {
  readonly ids: readonly string[]
  readonly sureness: number
}

export interface Scores {
  readonly n: number
  readonly hit1: number
  readonly hit3: number
  readonly mrr: number
  /** Share of answerable questions that got an answer, and of the others that got none. */
  readonly answered: number
  readonly rejected: number
  readonly balanced: number
}

const DEEPEST = 10

/** The place of the first right id, from 0; -1 when it is not among the first ten. */
export function rankOf({ relevant }: EvalQuestion, ids: readonly string[]): number {
  return ids.slice(0, DEEPEST).findIndex((id) => relevant.includes(id))
}

/** `questions` and `answers` go together by place. */
export function scoreAnswers(
  questions: readonly EvalQuestion[],
  answers: readonly Answer[],
  threshold: number,
): Scores {
  const pairs = questions.map((question, at) => ({
    question,
    answer: answers[at] ?? { ids: [], sureness: Number.NEGATIVE_INFINITY },
  }))
  const ours = pairs.filter(({ question }) => question.relevant.length > 0)
  const others = pairs.filter(({ question }) => question.relevant.length === 0)
  const ranks = ours.map(({ question, answer }) => rankOf(question, answer.ids))
  const answered = share(ours, ({ answer }) => answer.sureness > threshold)
  const rejected = share(others, ({ answer }) => answer.sureness <= threshold)
  return {
    n: pairs.length,
    hit1: share(ranks, (rank) => rank === 0),
    hit3: share(ranks, (rank) => rank >= 0 && rank < 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length,
    answered,
    rejected,
    balanced: (answered + rejected) / 2,
  }
}

/** The threshold with the best balance on these very questions: the most that one threshold can do. */
export function findThreshold(
  questions: readonly EvalQuestion[],
  answers: readonly Answer[],
): number {
  const levels = [...new Set(answers.map(({ sureness }) => sureness))]
  let best = { threshold: Number.NEGATIVE_INFINITY, balanced: 0 }
  for (const threshold of levels) {
    const { balanced } = scoreAnswers(questions, answers, threshold)
    if (balanced > best.balanced) best = { threshold, balanced }
  }
  return best.threshold
}

function share<T>(list: readonly T[], is: (value: T) => boolean): number {
  return list.length === 0 ? Number.NaN : list.filter(is).length / list.length
}
