import type { GegevensZoeker } from '../privacy/persoonsgegeven.ts'
import type { Kennisitem } from './kennisitem.ts'

/** Something about an item that an editor has to mend, or had better. `code` names the rule; sentences go with codes. */
export interface Bevinding {
  readonly code: string
  readonly veld: keyof Kennisitem
  /** The step, line or entry of the field, from 0; null when it is about the field as a whole. */
  readonly plek: number | null
  readonly gevonden: string
  readonly verwacht: string
  /** With a `fout` an item cannot be published. */
  readonly niveau: 'fout' | 'waarschuwing'
}

/** The rules for the text of an item: those that the shipped base is held to. */
export interface Itemcontrole {
  /** Everything there is to say of this item among the published `anderen`, mistakes first. `vandaag` is an ISO day. */
  check(item: Kennisitem, anderen: readonly Kennisitem[], vandaag: string): Bevinding[]
  /** The personal data in any field of it, without the words that authors listed as no name (X30). */
  findGegevens(item: Kennisitem, gegevens: GegevensZoeker): Bevinding[]
}
