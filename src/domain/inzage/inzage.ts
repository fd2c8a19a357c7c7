import type { CasusId } from '../casus/casus.ts'

/** A link to a Casusformulier works this long. */
export const INZAGE_MINUTEN = 10

/**
 * Lets one person open one Casus outside the chat: once, and only for a short while (S6). The ticket in the link is
 * never kept, only its `kenmerk`, from which it cannot be found.
 */
export interface Inzage {
  readonly kenmerk: string
  readonly casusId: CasusId
  readonly gebruikerId: string
  readonly tot: string
}

/** Keeps links that were given out. Every implementation passes test/contract. */
export interface InzageStore {
  add(inzage: Inzage): Promise<void>
  /** Gives it and removes it, in one: of several at the same moment one gets it. Undefined when it is old or gone. */
  take(kenmerk: string, now: Date): Promise<Inzage | undefined>
  /** Removes what had run out at this instant; gives how many. */
  prune(now: Date): Promise<number>
}

/** Makes tickets and the links they go in. */
export interface Kaartjes {
  /** A new ticket that cannot be guessed (128 random bits) and fits in an address. */
  create(): string
  /** What is kept of a ticket. */
  kenmerkOf(ticket: string): string
  /** Where a ticket is opened; null when nobody has said where people reach us. */
  linkTo(ticket: string): string | null
}
