import type { CasusId } from '../casus/casus.ts'
import type { KennisitemId } from '../kennis/kennisitem.ts'

/** What can be done within the rules; how rules and work are used; whether the rules should change (yearly report 2024, ch. 1). */
export const LEERORDES = ['eerste', 'tweede', 'derde'] as const
export type Leerorde = (typeof LEERORDES)[number]

export const LEERPUNT_STATUSSEN = [
  'open',
  'belegd',
  'opgepakt',
  'afgehandeld',
  'niet-opgepakt',
] as const
export type LeerpuntStatus = (typeof LEERPUNT_STATUSSEN)[number]

/**
 * What an organisation can learn from one or more Casussen (S13).
 *
 * You may rely on: the text has passed the privacy gate and stays when a Casus is erased; `volgendeCheck` is an ISO day,
 * or null when nothing is left to check.
 */
export interface Leerpunt {
  readonly id: string
  readonly versie: number
  readonly tekst: string
  readonly orde: Leerorde
  /** Who should do something with it: a ministry or an organisation, as somebody wrote it. */
  readonly belegdBij: string
  readonly status: LeerpuntStatus
  /** What the addressee said or did, the last word of it. */
  readonly opvolging: string
  readonly volgendeCheck: string | null
  readonly casusIds: readonly CasusId[]
  readonly itemIds: readonly KennisitemId[]
  readonly aangemaakt: string
  readonly gewijzigd: string
}

/** Twice a year (S13): after this many days somebody looks at it again. */
export const LEERPUNT_CHECK_DAGEN = 182

/** Nothing is expected of anybody any more. */
export function isSettled({ status }: Leerpunt): boolean {
  return status === 'afgehandeld' || status === 'niet-opgepakt'
}

/** Keeps the register of Leerpunten. Every implementation passes test/contract. */
export interface LeerpuntStore {
  find(id: string): Promise<Leerpunt | undefined>
  /** Compares `versie` as `CasusStore.save` does, and throws `stale`. */
  save(leerpunt: Leerpunt): Promise<Leerpunt>
  /** What is due first stands first; what needs no check stands last, the newest in front. */
  list(): Promise<Leerpunt[]>
}
