import type { Antwoorden } from '../triage/antwoord.ts'
import type { CasusId } from './casus.ts'

/**
 * A form of the Loket that somebody is filling in: a dialog of `dialogs/loket/` with the answers so far.
 *
 * You may rely on: every answer is saved at once; texts have passed the privacy gate; when the last question is answered
 * the form becomes what it is about and is gone.
 */
export interface Invulling {
  readonly id: string
  readonly versie: number
  readonly gebruikerId: string
  readonly dialoog: { readonly id: string; readonly versie: number }
  /** The Casus it is about; null for a Leerpunt that belongs to several. */
  readonly casusId: CasusId | null
  /** What within the Casus it is about: the id of an Uitvraag, an Interventie or a Leerpunt; null for the Casus itself. */
  readonly onderwerp: string | null
  readonly antwoorden: Antwoorden
  readonly gewijzigd: string
}

/** Keeps forms that are being filled in. Every implementation passes test/contract. */
export interface InvullingStore {
  find(id: string): Promise<Invulling | undefined>
  /** What this person is filling in, the one changed last first. */
  listByGebruiker(gebruikerId: string): Promise<Invulling[]>
  /** Compares `versie` as `CasusStore.save` does, and throws `stale`. */
  save(invulling: Invulling): Promise<Invulling>
  /** False when it was removed before: then somebody else finished it. */
  remove(id: string): Promise<boolean>
  removeByCasus(casusId: CasusId): Promise<void>
  /** Removes what was last changed before this instant; gives how many. */
  prune(before: Date): Promise<number>
}
