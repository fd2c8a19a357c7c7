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
  /** Why it was sent back or retired, in the words of who did it; null otherwise. */
  readonly reden: string | null
}

/**
 * Keeps Kennisitems with every version they had. Every implementation passes test/contract.
 *
 * The versions of an item have one sequence of numbers. Of these, one counts: the newest that was decided on (published
 * or archived), or the newest of all while there is none. A draft that was made after it stands beside it, and changes
 * nothing of what people find.
 */
export interface KennisStore {
  /** The version that counts. */
  find(id: KennisitemId): Promise<OpgeslagenItem | undefined>
  /** The version that counts of every item, by id. */
  list(): Promise<OpgeslagenItem[]>
  /** The newest version, also when it is a draft beside the one that counts. */
  findNieuwste(id: KennisitemId): Promise<OpgeslagenItem | undefined>
  /** The newest version of every item, by id. */
  listNieuwste(): Promise<OpgeslagenItem[]>
  /** Oldest first. */
  listVersies(id: KennisitemId): Promise<OpgeslagenItem[]>
  /**
   * Adds a version. `versie` is the newest version, as it was read (0 for a new item), and the stored one becomes
   * `versie + 1`, which is returned. Throws `stale` when a newer version exists; then nothing is written.
   */
  save(opgeslagen: OpgeslagenItem): Promise<OpgeslagenItem>
  /**
   * Takes away an item with all its versions, for what was never decided on. `versie` is the newest version, as it was
   * read. Throws `stale` when a newer one exists; then nothing is taken away.
   */
  remove(id: KennisitemId, versie: number): Promise<void>
  /** Grows with every save that changes what counts, in any process: tells when a loaded base is out of date. */
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
