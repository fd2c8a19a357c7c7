/** What somebody answered at one step. Texts have passed the privacy gate before they become an answer. */
export type Antwoord =
  | { readonly soort: 'keuze'; readonly keuze: string }
  | { readonly soort: 'keuzes'; readonly keuzes: readonly string[] }
  | { readonly soort: 'tekst'; readonly tekst: string }
  /** An ISO day. */
  | { readonly soort: 'datum'; readonly datum: string }
  /** Whole euros. */
  | { readonly soort: 'bedrag'; readonly euro: number }
  /** `id` is null when the organisation is not on our list. */
  | { readonly soort: 'organisatie'; readonly id: string | null; readonly naam: string }
  | { readonly soort: 'partijen'; readonly partijen: readonly Partij[] }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'overgeslagen' }

/** An organisation that is involved and, in one line, what it said. */
export interface Partij {
  readonly id: string | null
  readonly naam: string
  readonly zegt: string
}

/** Answers by step name. The position in a dialog is never stored: `replay` computes it. */
export type Antwoorden = Readonly<Record<string, Antwoord>>

/** The chosen option, or undefined for any other kind of answer. */
export function keuzeOf(antwoord: Antwoord | undefined): string | undefined {
  return antwoord?.soort === 'keuze' ? antwoord.keuze : undefined
}

/** The chosen options; one choice counts as a list of one. */
export function keuzesOf(antwoord: Antwoord | undefined): readonly string[] {
  if (antwoord?.soort === 'keuzes') return antwoord.keuzes
  return antwoord?.soort === 'keuze' ? [antwoord.keuze] : []
}

/** The typed text, or an empty string. */
export function tekstOf(antwoord: Antwoord | undefined): string {
  return antwoord?.soort === 'tekst' ? antwoord.tekst : ''
}
