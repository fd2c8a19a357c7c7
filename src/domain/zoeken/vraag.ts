import type { KennisitemId } from '../kennis/kennisitem.ts'
import type { Oordeel } from './zoeker.ts'

/**
 * A question somebody asked, kept so that editors see what the base could not answer (B19).
 *
 * You may rely on: `tekst` has passed the privacy gate, and nothing here tells who asked. Only who wants to hear of an
 * answer is known, apart and until they heard (`Meldverzoek`).
 */
export interface Vraag {
  readonly id: string
  readonly tekst: string
  readonly oordeel: Oordeel
  /** The items that were shown, best first; empty when nothing fitted. */
  readonly getoond: readonly KennisitemId[]
  readonly afloop: Vraagafloop
  /** The item that helped; null when none did. */
  readonly item: KennisitemId | null
  readonly op: string
}

/** What came of it: nobody said, or it helped, helped in part, did not help, or nothing fitted. */
export const VRAAGAFLOPEN = ['onbekend', 'geholpen', 'deels', 'niet', 'past-niet'] as const
export type Vraagafloop = (typeof VRAAGAFLOPEN)[number]

/** True when the base did not answer it: nothing was found, or what was found did not help. */
export function isUnanswered({ oordeel, afloop }: Vraag): boolean {
  return oordeel === 'past-niet' || afloop === 'niet' || afloop === 'past-niet'
}

/** Keeps questions. Every implementation passes test/contract. */
export interface VraagStore {
  find(id: string): Promise<Vraag | undefined>
  /** Adds it, or replaces the one with the same id. */
  save(vraag: Vraag): Promise<void>
  /** Asked at or after this instant, oldest first. */
  listSince(since: Date): Promise<Vraag[]>
  /** Removes what was asked before this instant; gives how many. */
  removeBefore(before: Date): Promise<number>
}
