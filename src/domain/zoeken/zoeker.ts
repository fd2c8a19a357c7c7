import type { KennisitemId } from '../kennis/kennisitem.ts'

/** Would the bot answer, ask, or say that it has nothing? */
export type Oordeel = 'past' | 'onzeker' | 'past-niet'

export interface Zoekhit {
  readonly id: KennisitemId
  /** Between 0 and 1, comparable within one result only. */
  readonly score: number
  /** The words of the question that matched, as the user wrote them, best first; may be empty. */
  readonly woorden: readonly string[]
}

export interface Zoekresultaat {
  readonly oordeel: Oordeel
  /** At most ten, best first, each item once. Filled even when nothing fits, for the evaluation. */
  readonly hits: readonly Zoekhit[]
  /** Id of the out-of-scope subject the question looks like, if any. */
  readonly buitenBereik: string | null
}

export interface ZoekOpties {
  /** Titles and words of the item shown last: a follow-up question builds on it. */
  readonly vorigItem?: KennisitemId
  readonly leefgebied?: string
}

/**
 * Finds Kennisitems for a question. Pure, synchronous and deterministic: the same base and the same
 * question give the same answer. Never throws on what a person types, however odd.
 */
export interface Zoeker {
  search(vraag: string, opties?: ZoekOpties): Zoekresultaat
}
