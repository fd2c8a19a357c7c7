import { today } from '../../actions/context.ts'
import type { Stap } from '../../domain/triage/dialoog.ts'
import { type AnswerProblem, MAX_TEKST, parseAnswer } from '../../domain/triage/parse-answer.ts'
import type { Turn } from '../turn.ts'

export function parseContext(turn: Turn) {
  return { vandaag: today(turn), organisaties: turn.kennis.bank.organisaties }
}

/** Is a text kept as it was typed? Not at a question of choices, dates or amounts. */
export function takesText({ kind }: Stap): boolean {
  return !['een', 'meer', 'ja-nee', 'datum', 'bedrag', 'overzicht'].includes(kind)
}

/** Would this text answer a question of choices, dates or amounts? Then it needs no privacy gate. */
export function isPlainAnswer(turn: Turn, stap: Stap | undefined, text: string): boolean {
  if (!stap || takesText(stap)) return false
  return parseAnswer(stap, text, parseContext(turn)).ok
}

/** What to say when an answer cannot be used, and how it can. */
export function problemText(turn: Turn, stap: Stap, reason: AnswerProblem, text: string): string {
  const { zeg } = turn
  switch (reason) {
    case 'empty':
      return zeg('dialoog.leeg')
    case 'too-long':
      return zeg('dialoog.te-lang', { lengte: text.length, max: maxLength(stap) })
    case 'date-in-past':
      return zeg('dialoog.datum-verleden')
    case 'date-in-future':
      return zeg('dialoog.datum-toekomst')
    case 'not-a-date':
      return zeg('dialoog.geen-datum')
    case 'not-an-amount':
      return zeg('dialoog.geen-bedrag')
    case 'exclusive':
      return zeg('dialoog.sluit-uit')
    case 'required':
      return zeg('dialoog.verplicht')
    case 'too-short':
      return zeg('dialoog.te-kort', { hulp: stap.error })
    case 'wants-change':
      return zeg('dialoog.niet-goed')
    default:
      return zeg('dialoog.niet-begrepen', { hulp: stap.error })
  }
}

function maxLength(stap: Stap): number {
  if (stap.kind === 'lange-tekst' || stap.kind === 'organisatie') return MAX_TEKST[stap.kind]
  return stap.kind === 'partijen' ? MAX_TEKST.partij : MAX_TEKST.tekst
}
