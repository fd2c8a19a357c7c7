import type { CasusId } from '../casus/casus.ts'
import type { KennisitemId } from '../kennis/kennisitem.ts'

/**
 * The state of one conversation: what was shown last and what the next message means.
 *
 * You may rely on: it holds ids only, never text a person typed, except `voorstel`, which is text with the
 * personal data already taken out. `versie` is 0 for a conversation that was never saved.
 */
export interface Gesprek {
  readonly id: string
  readonly versie: number
  readonly gebruikerId: string
  /** The draft the dialog works on. */
  readonly conceptId: CasusId | null
  /** The step being answered again, while the rest of the answers waits. */
  readonly bewerkStap: string | null
  /** The items shown last, so that "2" opens the second. */
  readonly hits: readonly KennisitemId[]
  /** Everything the last search found, best first; a choice on the card narrows it down. */
  readonly kandidaten: readonly KennisitemId[]
  /** How often in a row the bot asked which of the candidates is meant; at most twice (A21). */
  readonly facetVragen: number
  /** The question asked last, so that what is said of an answer is kept with it. */
  readonly vraagId: string | null
  /** The item opened last: a follow-up question builds on it. */
  readonly item: KennisitemId | null
  readonly verwacht: Verwachting | null
  /** The form of the Loket being filled in; it comes before the draft. */
  readonly invullingId: string | null
  /** Since when somebody talks to the bot again although a question of the Loket waits; null when they never said so. */
  readonly klaarSinds: string | null
  /** How often the bot did not understand, in a row (A21). */
  readonly nietBegrepen: number
  readonly gewijzigd: string
}

/** What the next typed message will be taken for, when it is not an answer to the dialog. */
export type Verwachting =
  | { readonly soort: 'zoekvraag' }
  /** Whom to look for in the Maatwerkregister. */
  | { readonly soort: 'registervraag' }
  | { readonly soort: 'feedback'; readonly item: KennisitemId | null }
  /** `toch`: a Casus that looks the same is no reason to stop. */
  | { readonly soort: 'reden-doorgaan'; readonly toch: boolean }
  /** A message of the regievoerder; with `antwoordNodig` the Casus waits for the answer. */
  | {
      readonly soort: 'bericht-aan-indiener'
      readonly casusId: CasusId
      readonly antwoordNodig: boolean
    }
  /** Sent only after a yes: another Casus came into the chat while it was typed. `tekst` passed the privacy gate. */
  | {
      readonly soort: 'bevestig-bericht'
      readonly casusId: CasusId
      readonly antwoordNodig: boolean
      readonly tekst: string
    }
  /** A person is at the other end: the text goes to the regievoerder (C17). */
  | { readonly soort: 'antwoord-aan-loket'; readonly casusId: CasusId }
  /** Which of these drafts to go on with, in the order they were shown. */
  | { readonly soort: 'kies-concept'; readonly concepten: readonly CasusId[] }
  | { readonly soort: 'stoppen' }
  | { readonly soort: 'wissen' }
  | { readonly soort: 'intrekken'; readonly casusId: CasusId }
  /** Personal data was found; `tekst` is the neutral text and `voor` what it is for. */
  | {
      readonly soort: 'voorstel'
      readonly tekst: string
      readonly voor: Verwachting | null
      readonly hard: boolean
    }

export function emptyGesprek(id: string, gebruikerId: string, now: Date): Gesprek {
  return {
    id,
    versie: 0,
    gebruikerId,
    conceptId: null,
    bewerkStap: null,
    hits: [],
    kandidaten: [],
    facetVragen: 0,
    vraagId: null,
    item: null,
    verwacht: null,
    invullingId: null,
    klaarSinds: null,
    nietBegrepen: 0,
    gewijzigd: now.toISOString(),
  }
}

/** Keeps conversations. Every implementation passes test/contract. */
export interface GesprekStore {
  find(id: string): Promise<Gesprek | undefined>
  /** Conversations of one person, the one changed last first. */
  listByGebruiker(gebruikerId: string): Promise<Gesprek[]>
  /** Compares `versie` as `CasusStore.save` does, and throws `stale`. */
  save(gesprek: Gesprek): Promise<Gesprek>
  remove(id: string): Promise<void>
  /** Removes what was last changed before this instant; gives how many. */
  prune(before: Date): Promise<number>
}
