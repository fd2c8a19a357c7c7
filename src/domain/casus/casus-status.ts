/**
 * How a Casus moves from one status to the next.
 *
 * Every change of status goes through `moveCasus`. A store saves what it returns; nothing else decides a status.
 */
import { DomainError } from '../errors.ts'
import type { Casus } from './casus.ts'

export const CASUS_STATUSSEN = [
  'concept',
  'ingediend',
  'in-behandeling',
  'wacht-op-indiener',
  'wacht-op-organisatie',
  'opgeschaald',
  'afgerond',
  'niet-in-behandeling',
  'ingetrokken',
] as const
export type CasusStatus = (typeof CASUS_STATUSSEN)[number]

export const TRANSITIONS: Readonly<Record<CasusStatus, readonly CasusStatus[]>> = {
  concept: ['ingediend'],
  ingediend: ['in-behandeling', 'niet-in-behandeling', 'ingetrokken'],
  'in-behandeling': [
    'wacht-op-indiener',
    'wacht-op-organisatie',
    'opgeschaald',
    'afgerond',
    'niet-in-behandeling',
    'ingetrokken',
    'ingediend', // released: nobody has it
  ],
  'wacht-op-indiener': ['in-behandeling', 'afgerond', 'niet-in-behandeling', 'ingetrokken'],
  'wacht-op-organisatie': ['in-behandeling', 'opgeschaald', 'afgerond', 'ingetrokken'],
  opgeschaald: ['in-behandeling', 'afgerond', 'ingetrokken'],
  afgerond: [],
  'niet-in-behandeling': [],
  ingetrokken: [],
}

/** The same Casus in its new status. Throws `transition` when the table does not allow the step. */
export function moveCasus(casus: Casus, to: CasusStatus, now: Date): Casus {
  if (!TRANSITIONS[casus.status].includes(to)) {
    throw new DomainError('transition', { casus: casus.id, from: casus.status, to })
  }
  return { ...casus, status: to, gewijzigd: now.toISOString() }
}

/** Filed and not ended. */
export const OPEN: readonly CasusStatus[] = CASUS_STATUSSEN.filter(
  (status) => status !== 'concept' && TRANSITIONS[status].length > 0,
)

/** Nothing can be done to a Casus that has ended; it is read-only (D19). */
export function isEnded(casus: Casus): boolean {
  return TRANSITIONS[casus.status].length === 0
}
