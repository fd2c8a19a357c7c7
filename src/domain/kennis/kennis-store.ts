import type { Kennisitem, KennisitemId } from './kennisitem.ts'

/** A Kennisitem as stored: with its version and where this version came from. */
export interface OpgeslagenItem {
  readonly item: Kennisitem
  readonly versie: number
  /** `meegeleverd`: from the knowledge folder; otherwise the id of the editor. */
  readonly bron: string
  /** Fingerprint of the shipped text this version started from. */
  readonly vingerafdruk: string
  readonly op: string
}

/** Keeps Kennisitems with every version they had. Every implementation passes test/contract. */
export interface KennisStore {
  find(id: KennisitemId): Promise<OpgeslagenItem | undefined>
  /** The current version of every item, by id. */
  list(): Promise<OpgeslagenItem[]>
  /** Oldest first. */
  listVersies(id: KennisitemId): Promise<OpgeslagenItem[]>
  /**
   * Adds a version. `versie` is the version that was read (0 for a new item) and the stored one becomes
   * `versie + 1`, which is returned. Throws `stale` when a newer version exists; then nothing is written.
   */
  save(opgeslagen: OpgeslagenItem): Promise<OpgeslagenItem>
  /** Grows with every save, in any process: tells when a loaded base is out of date. */
  stand(): Promise<number>
}

/** Keeps what people say of an answer. */
export interface Oordeel {
  readonly id: string
  readonly item: KennisitemId | null
  readonly oordeel: 'geholpen' | 'deels' | 'niet' | 'stap' | 'tekst'
  readonly tekst: string
  /** The step of the route that failed, from 1; null when nobody said (B15). */
  readonly stap: number | null
  readonly op: string
}
export interface OordeelStore {
  add(oordeel: Oordeel): Promise<void>
  find(id: string): Promise<Oordeel | undefined>
  listByItem(item: KennisitemId): Promise<Oordeel[]>
  /** Everything said of anything, oldest first. */
  list(): Promise<Oordeel[]>
  /** Empties the texts given before this instant, and keeps what was chosen; gives how many were emptied. */
  eraseTexts(before: Date): Promise<number>
}
