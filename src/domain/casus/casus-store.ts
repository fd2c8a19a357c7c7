import type { Bericht, Casus, CasusEvent, CasusId } from './casus.ts'
import type { CasusStatus } from './casus-status.ts'

/** Keeps Casussen with their events and messages. Every implementation passes test/contract. */
export interface CasusStore {
  find(id: CasusId): Promise<Casus | undefined>
  findByReferentie(referentie: string): Promise<Casus | undefined>
  /** Newest first. */
  listByIndiener(gebruikerId: string): Promise<Casus[]>
  /** Everything this person has on the indiener's side but did not file: where they stand in. Newest first. */
  listByWaarnemer(gebruikerId: string): Promise<Casus[]>
  /**
   * The Casus that waits for an answer of this person: one they stand in for before one they filed, and of those the
   * longest waiting one. Undefined when none does.
   */
  findWaiting(gebruikerId: string): Promise<Casus | undefined>
  /** In this status, oldest filing first. */
  listByStatus(status: CasusStatus): Promise<Casus[]>
  /** Filed and not ended, oldest filing first. */
  listOpen(): Promise<Casus[]>
  /**
   * Saves the Casus and appends its events. `casus.versie` is the version that was read; the stored one
   * becomes `versie + 1`, which is what is returned. A Casus with version 0 is new.
   * Throws `stale` when someone else saved a newer version first; then nothing is written.
   */
  save(casus: Casus, events?: readonly CasusEvent[]): Promise<Casus>
  /** In the order in which they were appended. */
  listEvents(id: CasusId): Promise<CasusEvent[]>
  addBericht(bericht: Bericht): Promise<void>
  findBericht(id: string): Promise<Bericht | undefined>
  /** Oldest first. */
  listBerichten(id: CasusId): Promise<Bericht[]>
  /** Removes a concept with everything that belongs to it. Does nothing to a filed Casus. */
  removeConcept(id: CasusId): Promise<void>
  /**
   * In one of these statuses, last changed before this instant and not reduced yet: the longest unchanged first, at
   * most `limit`.
   */
  listUnchangedSince(
    statussen: readonly CasusStatus[],
    before: Date,
    limit: number,
  ): Promise<Casus[]>
  /** Removes a Casus with everything that belongs to it, unless it was saved since it was read. Tells whether it did. */
  removeUnchanged(casus: Casus): Promise<boolean>
  /**
   * Saves what is left of a closed Casus: its messages and who stood in are removed, and these events take the place
   * of all it had. Compares `versie` as `save` does, and throws `stale`.
   */
  reduce(casus: Casus, events: readonly CasusEvent[]): Promise<Casus>
}
