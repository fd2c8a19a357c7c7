import type { Gemeente } from './gemeente.ts'
import type { Instelling } from './instellingen.ts'
import type { Wijziging } from './wijziging.ts'

/** Keeps what beheerders set and changed. Every implementation passes test/contract. */
export interface BeheerStore {
  /** A number that is another one after every change of a setting or a municipality. */
  stand(): Promise<number>
  /** Claims everything here for this transaction: whoever else claims it waits, and then sees what was done. */
  claim(): Promise<void>
  /** By key. */
  listInstellingen(): Promise<Instelling[]>
  /** Adds or replaces; null takes it away. */
  saveInstelling(sleutel: string, waarde: string | null): Promise<void>
  /** By tenant. */
  listGemeenten(): Promise<Gemeente[]>
  /** Adds or replaces. */
  saveGemeente(gemeente: Gemeente): Promise<void>
  addWijziging(wijziging: Wijziging): Promise<void>
  /** The newest first, at most `max`. */
  listWijzigingen(max: number): Promise<Wijziging[]>
  /** Forgets what was changed before this instant; gives how many. */
  pruneWijzigingen(before: Date): Promise<number>
}
