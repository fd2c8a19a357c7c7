import type { Antwoorden } from '../triage/antwoord.ts'

/**
 * What the Loket does with a Casus: the side of the regievoerder.
 *
 * You may rely on: lists are in the order in which things happened and are only added to; texts have passed the privacy
 * gate; the indiener never reads any of it, but for what a Bericht tells them.
 */
export interface Behandeling {
  /** What happens next and when (X19); null asks for one on Monday. */
  readonly volgende: VolgendeStap | null
  /** ISO day until which nothing is expected (D12). */
  readonly wachtTot: string | null
  readonly notities: readonly Notitie[]
  /** The organisation board (X16): who was asked what, and what came of it. */
  readonly bord: readonly Uitvraag[]
  readonly interventies: readonly Interventie[]
  /** What belongs with it elsewhere (D15). */
  readonly verwijzingen: readonly Verwijzing[]
}

export const GEEN_BEHANDELING: Behandeling = {
  volgende: null,
  wachtTot: null,
  notities: [],
  bord: [],
  interventies: [],
  verwijzingen: [],
}

export interface VolgendeStap {
  readonly wat: string
  /** ISO day. */
  readonly op: string
}

/** Another Casus, or a zaak of somebody else, by the number it has there. */
export interface Verwijzing {
  readonly soort: 'casus' | 'zaak'
  readonly nummer: string
  readonly op: string
}

/** For colleagues of the Loket only (D7). Never changed: who was wrong adds another. */
export interface Notitie {
  readonly id: string
  readonly door: string
  readonly naam: string
  readonly op: string
  readonly tekst: string
  /** Why something was done: what was done. Absent for a note of its own. */
  readonly bij?: RedenBij
}

/** What a regievoerder or beheerder gives a reason for, which becomes a note. */
export type RedenBij = 'overdragen' | 'overnemen' | 'vrijgeven' | 'wachten' | 'heropenen'

/** One question to one organisation. */
export interface Uitvraag {
  readonly id: string
  /** `id` is null when the organisation is not on our list. */
  readonly organisatie: { readonly id: string | null; readonly naam: string }
  readonly vraag: string
  readonly gevraagdOp: string
  readonly naam: string
  /** ISO day by which an answer was promised; null when nothing was promised. */
  readonly toegezegdVoor: string | null
  readonly antwoord: { readonly tekst: string; readonly op: string } | null
}

/** Not answered yet. */
export function isOpen(uitvraag: Uitvraag): boolean {
  return uitvraag.antwoord === null
}

/** In which capacity the Loket helped (yearly report 2024, ch. 4). */
export const FUNCTIES = ['expert', 'netwerk', 'informeel-gezag', 'escalatie'] as const
export type Functie = (typeof FUNCTIES)[number]

/**
 * What the Loket can do (S7, S8, S9, S10) and the function it is counted under. The kinds are those of the evaluation
 * 2019-2022 (ch. 3.2, step 2) with what the yearly report 2024 (ch. 4) adds; the report places asking a ministry both
 * under expertise and under informal authority, and here it stands where most of it happens.
 */
export const INTERVENTIES = {
  meedenken: 'expert',
  ministerie: 'informeel-gezag',
  uitvoeringsorganisatie: 'expert',
  meedenkkracht: 'netwerk',
  register: 'netwerk',
  overleg: 'netwerk',
  ambassadeur: 'netwerk',
  'ander-loket': 'netwerk',
  gezag: 'informeel-gezag',
  overbrugging: 'expert',
  let: 'escalatie',
  anders: 'expert',
} as const satisfies Record<string, Functie>
export type Interventiesoort = keyof typeof INTERVENTIES

export function isInterventiesoort(text: string): text is Interventiesoort {
  return Object.hasOwn(INTERVENTIES, text)
}

/** Something the Loket set in motion, with the answers of the form it was recorded with. */
export interface Interventie {
  readonly id: string
  readonly soort: Interventiesoort
  readonly dialoog: { readonly id: string; readonly versie: number }
  readonly antwoorden: Antwoorden
  readonly op: string
  readonly naam: string
  readonly resultaat: { readonly tekst: string; readonly op: string } | null
}
