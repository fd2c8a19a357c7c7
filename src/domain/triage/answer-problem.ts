import type { Zeg } from '../teksten.ts'
import type { Stap } from './dialoog.ts'
import { type AnswerProblem, MAX_TEKST } from './parse-answer.ts'

/** What to say when an answer cannot be used, and how it can. `lengte` is that of what was typed, in characters. */
export function problemText(stap: Stap, reason: AnswerProblem, lengte: number, zeg: Zeg): string {
  switch (reason) {
    case 'empty':
      return zeg('dialoog.leeg')
    case 'too-long':
      return zeg('dialoog.te-lang', { lengte, max: maxLength(stap) })
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
