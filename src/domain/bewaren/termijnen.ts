import type { Casus } from '../casus/casus.ts'
import type { CasusStatus } from '../casus/casus-status.ts'

/**
 * How long everything is kept (K6, X35): whole days after the last change. What a term means for each kind of data
 * stands in `docs/dpia/gegevens.yaml`, which fills in these numbers; `applyRetention` keeps them.
 */
export interface Termijnen {
  /** A draft nobody goes on with. */
  readonly concept: number
  readonly ingetrokken: number
  /** The state of a conversation in which nothing happens any more. */
  readonly gesprek: number
  /** A form of the Loket that nobody goes on with. */
  readonly invulling: number
  /** The text of feedback; what was chosen stays. */
  readonly feedback: number
  /** Questions asked, with what came of them. */
  readonly vraag: number
  /** What was delivered or given up, once its Casus has ended as long ago. */
  readonly levering: number
  /** Ids of handled activities: the platform never delivers one again after this long. */
  readonly activiteit: number
  /** What a beheerder changed. */
  readonly wijziging: number
  /** A closed Casus is then reduced to its facts. Set with RETENTION_CLOSED_DAYS. */
  readonly afgesloten: number
}

export const TERMIJNEN: Termijnen = {
  concept: 14,
  ingetrokken: 30,
  gesprek: 14,
  invulling: 14,
  feedback: 90,
  vraag: 90,
  levering: 30,
  activiteit: 7,
  wijziging: 730,
  afgesloten: 365,
}

const DAY_MS = 86_400_000

/** Until when everything of a Casus is kept; null while it runs, for then nobody knows. */
export function keptUntil({ status, gewijzigd }: Casus, termijnen: Termijnen): Date | null {
  const dagen = DAGEN[status]?.(termijnen)
  return dagen === undefined ? null : new Date(Date.parse(gewijzigd) + dagen * DAY_MS)
}

const DAGEN: Partial<Record<CasusStatus, (termijnen: Termijnen) => number>> = {
  concept: ({ concept }) => concept,
  ingetrokken: ({ ingetrokken }) => ingetrokken,
  afgerond: ({ afgesloten }) => afgesloten,
  'niet-in-behandeling': ({ afgesloten }) => afgesloten,
}

/** The instant so many days before `now`: what was last changed earlier has had its time. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}
