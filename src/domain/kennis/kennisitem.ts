/**
 * A Kennisitem is one curated answer: a Knelpunt (where a Casus got stuck) or a Route (what gets it moving).
 *
 * You may rely on: `id` is the slug and file name and never changes; dates are ISO days (`2026-11-24`);
 * lists keep the order of the author, so the first related route is the first one to try.
 */
export interface Kennisitem {
  readonly id: KennisitemId
  readonly soort: KennisSoort
  readonly titel: string
  /** The question a professional would ask. Ends with a question mark. */
  readonly vraag: string
  readonly status: KennisStatus
  readonly leefgebieden: readonly string[]
  /** Place of a Knelpunt (yearly report 2024, ch. 3); routes have none. */
  readonly categorie: string | null
  /** macro, meso or micro (analysis 2019-2022, ch. 3); null where the source does not say. */
  readonly niveau: string | null
  readonly beleidsterreinen: readonly string[]
  readonly doelgroepen: readonly string[]
  /** Ids from `knowledge/organisaties.yaml`. */
  readonly organisaties: readonly string[]
  readonly wetten: readonly string[]
  readonly trefwoorden: readonly string[]
  /** Ids of neighbours and routes, the ones to try first in front. */
  readonly verwante: readonly KennisitemId[]
  /** Slugs this item replaces; links and search resolve them. */
  readonly vervangt: readonly string[]
  readonly opvolging: readonly Opvolging[]
  readonly bronnen: readonly Bron[]
  readonly gecontroleerd: string
  readonly controlerenVoor: string
  readonly eigenaar: string
  /** Body sections, in Markdown. */
  readonly situatie: string
  readonly waarom: string
  /** The numbered steps of the route, one string each, without their number. */
  readonly stappen: readonly string[]
  readonly wie: string
  readonly letOp: string
  /** For editors only; never shown to professionals. */
  readonly intern: string
  /** How professionals really say it: the lines of `<id>.vragen.txt`. */
  readonly vragen: readonly string[]
}

export type KennisitemId = string
export type KennisSoort = 'knelpunt' | 'route'

export const KENNIS_STATUSSEN = ['concept', 'review', 'gepubliceerd', 'gearchiveerd'] as const
export type KennisStatus = (typeof KENNIS_STATUSSEN)[number]

/** What a party did with the signal afterwards, as the source tells it. */
export interface Opvolging {
  readonly partij: string
  readonly status: string
  readonly jaar: string
}

/** Where a fact comes from: a report, the line range in its text, and the place a reader can find. */
export interface Bron {
  readonly document: string
  readonly regels: string
  readonly vindplaats: string
  readonly jaar: number
}

/** True when the review date has passed on `today` (ISO day). */
export function isOverdue(item: Kennisitem, today: string): boolean {
  return item.controlerenVoor < today
}
