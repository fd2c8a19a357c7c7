import type { RegisterVraag } from './register-vraag.ts'
import type { Registratie, RegistratieId } from './registratie.ts'

/** An entry that was found, with how many of the words of the question it has. */
export interface GevondenRegistratie {
  readonly registratie: Registratie
  readonly treffers: number
}

/** Keeps the Maatwerkregister. Every implementation passes test/contract/registratie-store.ts. */
export interface RegistratieStore {
  find(id: RegistratieId): Promise<Registratie | undefined>
  /** Every entry, by id. */
  list(): Promise<Registratie[]>
  count(): Promise<number>
  /** Adds each entry or replaces the one with its id; entries that are not named stay. Ids differ from each other. */
  saveAll(registraties: readonly Registratie[]): Promise<void>
  /**
   * The entries `isKandidaat` lets through, at most `limit`: most words first, then who works for the whole country,
   * then the one brought up to date last.
   */
  search(vraag: RegisterVraag, limit: number): Promise<GevondenRegistratie[]>
}
