/**
 * A dialog as an author writes it in `dialogs/*.yaml`: wording, routing and policy by name, no code.
 *
 * You may rely on: a Dialoog that came out of the loader has passed every check of `content/checks`,
 * so every `goto` exists, every step can be reached and there is no dead end.
 */
export interface Dialoog {
  readonly id: string
  readonly version: number
  readonly owner: string
  readonly reviewed: string
  readonly start: string
  readonly steps: Readonly<Record<string, Stap>>
  readonly outcomes: Readonly<Record<string, Uitkomsttekst>>
}

export const VRAAGSOORTEN = [
  'een',
  'meer',
  'ja-nee',
  'datum',
  'bedrag',
  'organisatie',
  'partijen',
  'tekst',
  'lange-tekst',
  'overzicht',
] as const
/**
 * How a step is answered: one option, several, yes-no-unknown, a day, whole euros, an organisation,
 * organisations with what each says, short text (300), long text (4000), or the review of everything.
 */
export type Vraagsoort = (typeof VRAAGSOORTEN)[number]

export interface Stap {
  readonly kind: Vraagsoort
  /** The question, in full. */
  readonly ask: string
  /** What this step is called in overviews; a few words. */
  readonly label: string
  /** Heading under which the overview shows it. */
  readonly section: string
  /** Answers "waarom vraag je dit?". */
  readonly why: string
  /** An aid under the question, or empty. */
  readonly hint: string
  /** Value to wording, in the order shown. `weet-niet` and `geen` are ordinary values. */
  readonly options: Readonly<Record<string, string>>
  /** Other words people type for an option. */
  readonly ook: Readonly<Record<string, readonly string[]>>
  /** Options chosen at this step are not offered again here; empty for none. */
  readonly without: string
  /** Those left out, once they are known: typed again they count as said. */
  readonly taken?: Readonly<Record<string, string>>
  /** Options that exclude every other one (A8). */
  readonly exclusive: readonly string[]
  /** May be skipped. */
  readonly optional: boolean
  /** "Weet ik niet" is an answer too. */
  readonly unknown: boolean
  /** For days: the future, the past, or any. */
  readonly range: 'toekomst' | 'verleden' | 'vrij'
  /** What to say when the answer cannot be used. */
  readonly error: string
  /** Offers to look in the Maatwerkregister. */
  readonly register: boolean
  /** First match wins. */
  readonly next: readonly Route[]
}

export interface Route {
  /** Matches this option; absent matches every answer. */
  readonly answer?: string
  /** Name of a predicate in `predicates.ts`; absent is always true. */
  readonly when?: string
  /** A step name, or `outcome/<name>`. */
  readonly goto: string
}

/** What kind of ending this is; decides what the bot offers next (A28). */
export const UITKOMSTSOORTEN = [
  'kennis',
  'eerst-lokaal',
  'ander-loket',
  'niet-voor-het-loket',
  'meedenken',
  'interventie',
  'acuut',
  'klaar',
] as const
export type Uitkomstsoort = (typeof UITKOMSTSOORTEN)[number]

export interface Uitkomsttekst {
  readonly kind: Uitkomstsoort
  readonly title: string
  readonly text: string
  /** Kennisitems to show with it. */
  readonly items: readonly string[]
  /** Can a casus be filed from here, and if so with a reason? */
  readonly filing: 'ja' | 'met-reden' | 'nee'
}

export const OUTCOME_PREFIX = 'outcome/'

/** The name of the outcome a `goto` points to, or undefined when it points to a step. */
export function outcomeName(goto: string): string | undefined {
  return goto.startsWith(OUTCOME_PREFIX) ? goto.slice(OUTCOME_PREFIX.length) : undefined
}
