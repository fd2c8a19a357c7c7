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
  'wacht-op-indiener': [
    'in-behandeling',
    'wacht-op-organisatie',
    'opgeschaald',
    'afgerond',
    'niet-in-behandeling',
    'ingetrokken',
    'ingediend',
  ],
  'wacht-op-organisatie': [
    'in-behandeling',
    'wacht-op-indiener',
    'opgeschaald',
    'afgerond',
    'niet-in-behandeling',
    'ingetrokken',
    'ingediend',
  ],
  opgeschaald: [
    'in-behandeling',
    'wacht-op-indiener',
    'wacht-op-organisatie',
    'afgerond',
    'niet-in-behandeling',
    'ingetrokken',
    'ingediend',
  ],
  // Only a beheerder, with a reason (D4).
  afgerond: ['in-behandeling', 'ingediend'],
  'niet-in-behandeling': ['in-behandeling', 'ingediend'],
  ingetrokken: [],
}

/** The same Casus in its new status. Throws `transition` when the table does not allow the step. */
export function moveCasus(casus: Casus, to: CasusStatus, now: Date): Casus {
  if (!TRANSITIONS[casus.status].includes(to)) {
    throw new DomainError('transition', { casus: casus.id, from: casus.status, to })
  }
  const at = now.toISOString()
  return { ...casus, status: to, statusSinds: at, gewijzigd: at }
}

/**
 * The status that follows from what is open (X16): a LET without outcome, a question to the indiener, an organisation that
 * has not answered, or none of these. `vraagOpen` tells whether the indiener was asked something. Only for a Casus that
 * somebody has; the same Casus when the status is right already.
 */
export function settleStatus(casus: Casus, vraagOpen: boolean, now: Date): Casus {
  const { bord, interventies } = casus.behandeling
  const escalated = interventies.some(({ soort, resultaat }) => soort === 'let' && !resultaat)
  const waits = bord.some(({ antwoord }) => antwoord === null)
  const to: CasusStatus = escalated
    ? 'opgeschaald'
    : vraagOpen
      ? 'wacht-op-indiener'
      : waits
        ? 'wacht-op-organisatie'
        : 'in-behandeling'
  return casus.status === to ? casus : moveCasus(casus, to, now)
}

/** Nothing happens to it any more, unless a beheerder opens it again. */
export const ENDED: readonly CasusStatus[] = ['afgerond', 'niet-in-behandeling', 'ingetrokken']

/** Filed and not ended. */
export const OPEN: readonly CasusStatus[] = CASUS_STATUSSEN.filter(
  (status) => status !== 'concept' && !ENDED.includes(status),
)

/** Nothing can be done to a Casus that has ended; it is read-only (D19). */
export function isEnded(casus: Casus): boolean {
  return ENDED.includes(casus.status)
}
