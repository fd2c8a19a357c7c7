/**
 * A Levering is one message that still has to leave: a row of the outbox.
 *
 * It is written in the same transaction as the change that causes it, so it exists exactly when the change does.
 * Its `id` is the idempotency key (one per Casus event and recipient): the same change can never queue it twice.
 */
export interface Levering {
  readonly id: string
  readonly soort: Leveringsoort
  /** What it is about: ids only, never content. */
  readonly casusId: string | null
  /** The Kennisitem it is about, when it is not about a Casus. */
  readonly itemId: string | null
  readonly berichtId: string | null
  /** Where it goes: a linked channel by name, or a person by id. */
  readonly aan:
    | { readonly soort: 'kanaal'; readonly naam: string }
    | { readonly soort: 'persoon'; readonly gebruikerId: string }
  readonly status: 'klaar' | 'bezig' | 'bezorgd' | 'mislukt'
  readonly pogingen: number
  /** Not before this instant. */
  readonly nietVoor: string
  readonly aangemaakt: string
  /** What the recipient's side called the message; null until delivered. */
  readonly ontvangst: string | null
  /** Code of the last failure. */
  readonly fout: string | null
}

export const LEVERINGSOORTEN = [
  'kanaalkaart',
  'kanaalkaart-bijwerken',
  'leeskaart',
  'genomen',
  'vraag-aan-indiener',
  'antwoord-van-indiener',
  'afgerond',
  'terugkoppeling',
] as const
export type Leveringsoort = (typeof LEVERINGSOORTEN)[number]

/**
 * The queue a Levering stands in. Within a queue order is kept; what is planned for a later day stands in one of its
 * own, so that it holds nothing up.
 */
export function queueNameOf({ id, soort, aan }: Levering): string {
  if (soort === 'terugkoppeling') return `gepland:${id}`
  return aan.soort === 'kanaal' ? `kanaal:${aan.naam}` : `persoon:${aan.gebruikerId}`
}

/** Keeps the outbox. Every implementation passes test/contract. */
export interface LeveringStore {
  /** Does nothing when a Levering with this id exists. */
  add(levering: Levering): Promise<void>
  find(id: string): Promise<Levering | undefined>
  /**
   * Takes at most `limit` rows that are due, oldest first, marks them `bezig` until `leaseUntil` and counts
   * the try. A row whose lease has passed (its worker died) is due again. Two workers never get the same row.
   * Only the oldest undelivered row of each recipient is taken, so order per recipient is kept.
   */
  claim(now: Date, leaseUntil: Date, limit: number): Promise<Levering[]>
  markDelivered(id: string, ontvangst: string): Promise<void>
  /** Back to `klaar`, not before `nietVoor`; or `mislukt` when `nietVoor` is null. */
  markFailed(id: string, fout: string, nietVoor: Date | null): Promise<void>
  listByCasus(casusId: string): Promise<Levering[]>
  /**
   * Removes what was delivered or given up before this instant; gives how many. What belongs to a Casus that is open,
   * or was changed since, stays: the card in the channel is found again by its receipt.
   */
  prune(before: Date): Promise<number>
  /** Removes everything of one Casus, delivered or not. */
  removeByCasus(casusId: string): Promise<void>
}

/** Sends one Levering. Gives the recipient's name for the message. Throws a `BezorgFout`. */
export interface Bezorger {
  deliver(levering: Levering): Promise<string>
}

/** Why a Levering could not be delivered now. */
export class BezorgFout extends Error {
  /** `later` may be tried again; `nooit` never succeeds by waiting (blocked, gone, not installed). */
  readonly soort: 'later' | 'nooit'
  readonly code: string
  /** The other side asked to wait this long. */
  readonly wachtMs: number | null

  constructor(
    soort: 'later' | 'nooit',
    code: string,
    wachtMs: number | null = null,
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'BezorgFout'
    this.soort = soort
    this.code = code
    this.wachtMs = wachtMs
  }
}
