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
  /** The form whose question it brings; null otherwise. */
  readonly invullingId: string | null
  /** What happened, for a message that tells of one event; null otherwise. */
  readonly eventId: string | null
  /** The feedback it answers; null otherwise. */
  readonly oordeelId: string | null
  readonly aan: Bestemming
  readonly status: 'klaar' | 'bezig' | 'bezorgd' | 'mislukt'
  readonly pogingen: number
  /** Not before this instant. */
  readonly nietVoor: string
  readonly aangemaakt: string
  /**
   * What the recipient's side called the message, in a channel with the channel before it, so that it is found there
   * again; null until delivered.
   */
  readonly ontvangst: string | null
  /** Code of the last failure. */
  readonly fout: string | null
}

/** Systems of others that a Casus can go to; each is off unless it is set (X39). */
export const SYSTEMEN = ['productaanvraag', 'zgw', 'mail'] as const
export type Systeem = (typeof SYSTEMEN)[number]

/** Where a Levering goes: a channel as `kanaalFor` names it, a person by id in the chat or by mail, or another system. */
export type Bestemming =
  | { readonly soort: 'kanaal'; readonly naam: string }
  | { readonly soort: 'persoon'; readonly gebruikerId: string }
  | { readonly soort: 'mail'; readonly gebruikerId: string }
  | { readonly soort: 'systeem'; readonly naam: Systeem }

/** The name of a Bestemming in ids and queues. */
export function bestemmingName(aan: Bestemming): string {
  return `${aan.soort}:${'naam' in aan ? aan.naam : aan.gebruikerId}`
}

export const LEVERINGSOORTEN = [
  'kanaalkaart',
  'kanaalkaart-bijwerken',
  'leeskaart',
  'genomen',
  /** A colleague of the regievoerder goes on with it. */
  'andere-regievoerder',
  /** It waits for somebody of the Loket again. */
  'vrijgegeven',
  'vraag-aan-indiener',
  'bericht-aan-indiener',
  'antwoord-van-indiener',
  'afgerond',
  'terugkoppeling',
  /** A line in the thread under the card in the channel: who has it, where it stands (D1). */
  'kanaaldraad',
  /** A form that was begun in the channel goes on in the chat. */
  'invulling',
  /** Tells whoever gets a Casus from a colleague, with all they need (X22). */
  'overgedragen',
  /** A colleague took it over: told to whoever had it. */
  'overgenomen',
  'niet-in-behandeling',
  'heropend',
  /** The indiener could not go on after all: told to whoever closed it. */
  'niet-verder',
  /** The two questions two weeks after closing (D23). */
  'nazorg',
  /** What a regievoerder has to do today (D10). */
  'dagoverzicht',
  /** Casussen that nobody took in time (D11). */
  'kanaalherinnering',
  /** Leerpunten whose check is due (S13). */
  'leerpuntherinnering',
  /** Items whose review date has passed, to who owns them (E6). */
  'controleherinnering',
  /** A message could not be delivered: told to the regievoerder. */
  'onbezorgd',
  /** There is news, without saying of what: the fallback by mail (F7). */
  'mail-nieuws',
  /** There is an answer now to a question somebody asked (X26). */
  'antwoord-op-vraag',
  /** What came of feedback somebody gave (B17). */
  'antwoord-op-feedback',
  /** The whole Casus to another system. */
  'uitgaand',
] as const
export type Leveringsoort = (typeof LEVERINGSOORTEN)[number]

/** What is for a later day by its nature. */
const PLANNED: readonly Leveringsoort[] = ['terugkoppeling', 'nazorg']

/**
 * The queue a Levering stands in. Within a queue order is kept; what is planned for a later day stands in one of its
 * own, so that it holds nothing up, and so does a whole Casus: that one system refuses one says nothing of the next.
 */
export function queueNameOf({ id, soort, aan }: Levering): string {
  if (soort === 'uitgaand') return `uitgaand:${id}`
  return PLANNED.includes(soort) ? `gepland:${id}` : bestemmingName(aan)
}

/** At most one message in this time to one Bestemming, in whatever queue it stands (the platform's limits). */
export const PAUZE_MS = 1_000

/** Keeps the outbox. Every implementation passes test/contract. */
export interface LeveringStore {
  /** Does nothing when a Levering with this id exists. */
  add(levering: Levering): Promise<void>
  find(id: string): Promise<Levering | undefined>
  /**
   * Takes at most `limit` rows that are due, oldest first, marks them `bezig` until `leaseUntil` and counts
   * the try. A row whose lease has passed (its worker died) is due again. Two workers never get the same row.
   * Only the oldest undelivered row of each queue is taken, so order per recipient is kept. Nothing is taken for a
   * Bestemming while another row for it is under way, nor within `PAUZE_MS` after one was.
   */
  claim(now: Date, leaseUntil: Date, limit: number): Promise<Levering[]>
  markDelivered(id: string, ontvangst: string, now: Date): Promise<void>
  /** Back to `klaar`, not before `nietVoor`; or `mislukt` when `nietVoor` is null. Changes nothing that was delivered. */
  markFailed(id: string, fout: string, nietVoor: Date | null, now: Date): Promise<void>
  /** Back to `klaar`, not before `nietVoor`, as if it had not been tried. */
  postpone(id: string, fout: string, nietVoor: Date, now: Date): Promise<void>
  /** Everything `mislukt`, oldest first. */
  listFailed(): Promise<Levering[]>
  /** What is `mislukt` is due again, with all its tries; gives whether it was. */
  retry(id: string, now: Date): Promise<boolean>
  listByCasus(casusId: string): Promise<Levering[]>
  /**
   * Removes what was delivered or given up before this instant; gives how many. What belongs to a Casus that is open,
   * or was changed since, stays: the card in the channel is found again by its receipt.
   */
  prune(before: Date): Promise<number>
  /** Removes everything of one Casus, delivered or not. */
  removeByCasus(casusId: string): Promise<void>
}

/**
 * Sends one Levering. Gives the recipient's name for the message; an empty text when there was nothing left to say and
 * nothing was sent. Throws a `BezorgFout`.
 */
export interface Bezorger {
  /** `signal` says that nobody waits for it any more: what still can be stopped, should be. */
  deliver(levering: Levering, signal?: AbortSignal): Promise<string>
}

/** Code of what did not have to be delivered any more: no failure of anybody. */
export const TERUGGENOMEN = 'withdrawn'

/** Codes that say that the chat of a person cannot be reached, whatever the message. */
const ONBEREIKBAAR: readonly string[] = [
  'not-installed',
  'ConversationBlockedByUser',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationNotFound',
]

export function isOnbereikbaar(code: string): boolean {
  return ONBEREIKBAAR.includes(code)
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
