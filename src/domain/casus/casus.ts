import type { KennisitemId } from '../kennis/kennisitem.ts'
import type { Antwoorden } from '../triage/antwoord.ts'
import type { Behandeling } from './behandeling.ts'
import type { CasusStatus } from './casus-status.ts'

export type CasusId = string

/**
 * A Casus: a household that is stuck, told without anything that identifies it.
 *
 * You may rely on: `id` never changes and exists from the first answer on; `referentie` is given at filing
 * and has at most ten characters; `versie` grows by one with every save; times are ISO instants in UTC.
 */
export interface Casus {
  readonly id: CasusId
  readonly referentie: string | null
  readonly status: CasusStatus
  /** Since when it has this status: terms count from here. */
  readonly statusSinds: string
  readonly versie: number
  readonly indiener: Indiener
  readonly dialoog: { readonly id: string; readonly versie: number }
  readonly antwoorden: Antwoorden
  /** Answers of a draft that another answer led past: they come back when it is changed back (A10). Empty once filed. */
  readonly geparkeerd: Antwoorden
  readonly baan: Baan | null
  /** Knowledge shown along the way and what the professional said of it. */
  readonly getoond: readonly GetoondItem[]
  /** Why the professional goes on although local steps are open; null when not needed (X3). */
  readonly redenDoorgaan: string | null
  readonly regievoerder: Behandelaar | null
  readonly behandeling: Behandeling
  /** Colleagues of the indiener who stand in (X10). */
  readonly waarnemers: readonly Behandelaar[]
  /** A code that lets one colleague stand in; null when none was given out. */
  readonly waarneming: Waarneming | null
  readonly afronding: Afronding | null
  readonly evaluatie: Evaluatie | null
  readonly aangemaakt: string
  readonly gewijzigd: string
  readonly ingediend: string | null
  /** When all but the facts was erased (X35); null while everything is there. */
  readonly gewist: string | null
}

/** Meedenken asks little and thinks along; interventie asks everything (evaluation 2019-2022, finding 1). */
export type Baan = 'meedenken' | 'interventie'

export interface Indiener {
  readonly gebruikerId: string
  readonly tenantId: string
  readonly naam: string
  readonly organisatie: string | null
}

/** Whether this person stands on the indiener's side: who filed it, or who stands in. */
export function isIndiener(casus: Casus, gebruikerId: string): boolean {
  return (
    casus.indiener.gebruikerId === gebruikerId ||
    casus.waarnemers.some((waarnemer) => waarnemer.gebruikerId === gebruikerId)
  )
}

export interface Behandelaar {
  readonly gebruikerId: string
  readonly naam: string
}

export interface Waarneming {
  readonly code: string
  readonly tot: string
  /** Wrong codes so far. */
  readonly pogingen: number
}

export interface GetoondItem {
  readonly id: KennisitemId
  readonly oordeel: 'getoond' | 'bekeken' | 'helpt' | 'helpt-niet'
}

/** Could the professional go on? (S12) */
export const VERDER_KUNNEN = ['ja', 'deels', 'nee', 'nvt'] as const
export type VerderKunnen = (typeof VERDER_KUNNEN)[number]

export function isVerder(text: string): text is VerderKunnen {
  return VERDER_KUNNEN.some((value) => value === text)
}

/** What the regievoerder records at closing. */
export interface Afronding {
  readonly verder: VerderKunnen
  readonly toelichting: string
  /** The Kennisitem that made the difference (D20); null when none did. */
  readonly route: KennisitemId | null
  /** All that was said at closing, with the form it was said in (X21); null before there was a form. */
  readonly formulier: {
    readonly dialoog: { readonly id: string; readonly versie: number }
    readonly antwoorden: Antwoorden
  } | null
  readonly op: string
}

/** What the indiener says of it afterwards. */
export interface Evaluatie {
  readonly verder: VerderKunnen
  readonly op: string
  /** What they say two weeks later (D23); null before that. */
  readonly later: {
    readonly verder: VerderKunnen
    readonly tevreden: Tevreden | null
    readonly op: string
  } | null
}

export const TEVREDEN = ['ja', 'gaat-wel', 'nee'] as const
export type Tevreden = (typeof TEVREDEN)[number]

export function isTevreden(text: string): text is Tevreden {
  return TEVREDEN.some((value) => value === text)
}

export const GEBEURTENISSEN = [
  'ingediend',
  'genomen',
  'gelezen',
  'overgedragen',
  'vrijgegeven',
  'vraag-gesteld',
  'bericht-gestuurd',
  'beantwoord',
  'notitie',
  'volgende-stap',
  'wacht',
  'uitvraag',
  'uitvraag-beantwoord',
  'interventie',
  'interventie-resultaat',
  'opgeschaald',
  'gekoppeld',
  'niet-in-behandeling',
  'heropend',
  'leerpunt',
  'conceptitem',
  'onbezorgd',
  'afgerond',
  'geevalueerd',
  'ingetrokken',
  'waarneming-gestart',
  'privacy-doorgelaten',
] as const
export type Gebeurtenissoort = (typeof GEBEURTENISSEN)[number]

/** Why a text passes in which personal data seemed to be; the names are those of the buttons. */
export const DOORLAATREDENEN = ['vals-alarm', 'professional'] as const
export type Doorlaatreden = (typeof DOORLAATREDENEN)[number]

/** Something that happened to a Casus. Append-only: never changed, never removed but with the whole Casus. */
export interface CasusEvent {
  readonly id: string
  readonly casusId: CasusId
  readonly soort: Gebeurtenissoort
  readonly door: string
  readonly op: string
  /** Ids and codes, never text of a Casus. */
  readonly feiten: Readonly<Record<string, string>>
}

/** A message relayed between indiener and regievoerder. Its text passed the privacy gate. */
export interface Bericht {
  readonly id: string
  readonly casusId: CasusId
  readonly van: 'indiener' | 'regievoerder'
  readonly gebruikerId: string
  readonly naam: string
  readonly tekst: string
  readonly op: string
}
