/** Why something was erased: the term that ran out, or somebody who asked for it. */
export const WISREGELS = [
  'concept',
  'ingetrokken',
  'gesprek',
  'invulling',
  'feedback',
  'vraag',
  'levering',
  'activiteit',
  'inzage',
  'wijziging',
  'afgesloten',
  'op-verzoek',
] as const
export type Wisregel = (typeof WISREGELS)[number]

/** What was erased. A `casus-inhoud` is a Casus of which only the facts are left. */
export type Wissoort =
  | 'casus'
  | 'casus-inhoud'
  | 'gesprek'
  | 'invulling'
  | 'feedbacktekst'
  | 'vraag'
  | 'redactie'
  | 'meldverzoek'
  | 'levering'
  | 'activiteit'
  | 'inzage'
  | 'wijziging'

/** Proof that something was erased, without anything of what it was (X35). */
export interface Wisbewijs {
  readonly id: string
  readonly soort: Wissoort
  readonly aantal: number
  /** Of a filed Casus; null for anything else. */
  readonly referentie: string | null
  readonly op: string
  readonly regel: Wisregel
}

/** Keeps the proof of erasure. Every implementation passes test/contract. */
export interface WisbewijsStore {
  add(wisbewijs: Wisbewijs): Promise<void>
  /** Oldest first. */
  list(): Promise<Wisbewijs[]>
}
