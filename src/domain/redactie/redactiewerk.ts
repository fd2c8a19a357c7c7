import type { KennisitemId } from '../kennis/kennisitem.ts'

/** What editors work on: a question without an answer, or what somebody said of an answer. */
export type Redactiesoort = 'vraag' | 'feedback'

/** Where an unanswered question stands with the editors (B19). */
export const VRAAGSTATUSSEN = ['open', 'in-behandeling', 'klaar', 'niet-nodig'] as const
export type Vraagstatus = (typeof VRAAGSTATUSSEN)[number]

/** Where feedback stands with the editors (B17). */
export const FEEDBACKSTATUSSEN = ['nieuw', 'opgepakt', 'klaar'] as const
export type Feedbackstatus = (typeof FEEDBACKSTATUSSEN)[number]

/**
 * What editors did with one question or one piece of feedback. What nobody touched has none: it is `open` or `nieuw`.
 *
 * You may rely on: it tells who works on it, never who asked or said it.
 */
export interface Redactiewerk {
  readonly soort: Redactiesoort
  /** Id of the Vraag or the Oordeel. */
  readonly over: string
  readonly status: Vraagstatus | Feedbackstatus
  /** The editor who does it; null when nobody said so. */
  readonly redacteur: { readonly gebruikerId: string; readonly naam: string } | null
  /** The Kennisitem that is to answer it; null when there is none yet. */
  readonly item: KennisitemId | null
  /** What goes back to whoever gave feedback; null when nothing was said. */
  readonly antwoord: string | null
  /** When it was asked or said: it goes when that goes. */
  readonly begonnen: string
  readonly gewijzigd: string
}

/**
 * Somebody asked to hear what comes of their question or feedback. The only thing that ties a person to one: kept when
 * they asked for it, until they heard, until they wipe their conversation, or until the question itself goes.
 */
export interface Meldverzoek {
  readonly soort: Redactiesoort
  /** Id of the Vraag or the Oordeel. */
  readonly over: string
  readonly gebruikerId: string
  /** When it was asked or said: it goes when that goes. */
  readonly begonnen: string
}

/** Keeps what editors do with questions and feedback, and who wants to hear of it. Every implementation passes test/contract. */
export interface RedactieStore {
  find(soort: Redactiesoort, over: string): Promise<Redactiewerk | undefined>
  /** All of one kind, by `over`. */
  list(soort: Redactiesoort): Promise<Redactiewerk[]>
  /** Adds it, or replaces what was there about the same. */
  save(werk: Redactiewerk): Promise<void>
  /** Does nothing when this person asked for it before. */
  addVerzoek(verzoek: Meldverzoek): Promise<void>
  /** Of one kind, by `over` and then by person. */
  listVerzoeken(soort: Redactiesoort): Promise<Meldverzoek[]>
  removeVerzoek(soort: Redactiesoort, over: string, gebruikerId: string): Promise<void>
  /** Removes everything this person asked to hear; gives how many. */
  removeVerzoekenOf(gebruikerId: string): Promise<number>
  /** Removes the work and the requests about what was asked or said before this instant; gives how many. */
  prune(soort: Redactiesoort, before: Date): Promise<number>
}
