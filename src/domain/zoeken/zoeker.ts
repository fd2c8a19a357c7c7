import type { KennisitemId } from '../kennis/kennisitem.ts'

/** Would the bot answer, ask, or say that it has nothing? */
export type Oordeel = 'past' | 'onzeker' | 'past-niet'

/** The part of an item where words of the question were found. */
export type Vindplaats =
  | 'titel'
  | 'vraag'
  | 'vragen'
  | 'trefwoorden'
  | 'situatie'
  | 'waarom'
  | 'stappen'
  | 'let-op'
  | 'wie'
  | 'wetten'
  | 'organisaties'
  | 'doelgroepen'

/** What tells candidates apart and can be asked: an area of life, an organisation or a group of people. */
export type FacetSoort = 'leefgebied' | 'organisatie' | 'doelgroep'

/** One value of a facet, with the hits that have it. `waarde` is an id, or the words of a doelgroep. */
export interface FacetWaarde {
  readonly waarde: string
  readonly hits: readonly KennisitemId[]
}

/** The one question that separates the candidates best: two to five values, most hits first. */
export interface Facet {
  readonly soort: FacetSoort
  readonly waarden: readonly FacetWaarde[]
}

/** Something the question names and the item is not about. `gevraagd` is as the user wrote it. */
export interface Verschil {
  readonly soort: 'organisatie' | 'wet'
  readonly gevraagd: string
}

export interface Zoekhit {
  readonly id: KennisitemId
  /** Between 0 and 1, comparable within one result only. */
  readonly score: number
  /** The words of the question that matched, as the user wrote them, best first; at most five. */
  readonly woorden: readonly string[]
  /** Where those words were found, the telling places first; at most three. */
  readonly waar: readonly Vindplaats[]
  /** For a near miss: what the question names and this item does not fit, at most two. Empty for a good hit. */
  readonly verschil: readonly Verschil[]
}

export interface Zoekresultaat {
  readonly oordeel: Oordeel
  /** At most ten, best first, each item once. Filled even when nothing fits, for the evaluation. */
  readonly hits: readonly Zoekhit[]
  /** Id of the out-of-scope subject the question surely is about: when nothing fits, or when it is about us. */
  readonly buitenBereik: string | null
  /** What to ask next; only when unsure, and only when something separates the candidates. */
  readonly facet: Facet | null
}

export interface ZoekOpties {
  /** The item shown last: a follow-up question ("en als …?") builds on it, any other question does not. */
  readonly vorigItem?: KennisitemId
  /** Only items with this value of a facet: the answer to the question of `Zoekresultaat.facet`. */
  readonly leefgebied?: string
  readonly organisatie?: string
  readonly doelgroep?: string
}

/**
 * Finds Kennisitems for a question. Pure, synchronous and deterministic: the same base and the same
 * question give the same answer. Never throws on what a person types, however odd.
 */
export interface Zoeker {
  search(vraag: string, opties?: ZoekOpties): Zoekresultaat
  /** The facet that tells these items apart best; null when nothing does. Unknown ids are passed over. */
  separate(ids: readonly KennisitemId[]): Facet | null
}
