import type { Stap } from '../domain/triage/dialoog.ts'
import { type ParseContext, parseAnswer } from '../domain/triage/parse-answer.ts'
import { type ActionContext, today } from './context.ts'

/** What an answer is read with: today, and the organisations we know. */
export function parseContext(context: ActionContext): ParseContext {
  return { vandaag: today(context), organisaties: context.kennis.bank.organisaties }
}

const PLAIN: readonly Stap['kind'][] = ['een', 'meer', 'ja-nee', 'datum', 'bedrag', 'overzicht']

/** Is a text kept as it was typed? Not at a question of choices, dates or amounts. */
export function takesText({ kind }: Stap): boolean {
  return !PLAIN.includes(kind)
}

/** Would this text answer a question of choices, dates or amounts? Then it needs no privacy gate. */
export function isPlainAnswer(
  context: ActionContext,
  stap: Stap | undefined,
  text: string,
): boolean {
  if (!stap || takesText(stap)) return false
  return parseAnswer(stap, text, parseContext(context)).ok
}
