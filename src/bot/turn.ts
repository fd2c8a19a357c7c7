import type { ActionContext } from '../actions/context.ts'
import type { Termijnen } from '../domain/bewaren/termijnen.ts'
import type { Doorlaatreden } from '../domain/casus/casus.ts'
import type { Sjabloon } from '../domain/casus/sjabloon.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Kaartjes } from '../domain/inzage/inzage.ts'
import type { Gegevenssoort } from '../domain/privacy/persoonsgegeven.ts'
import type { Tabadres } from '../domain/tabadres.ts'
import type { Zeg } from '../domain/teksten.ts'
import type { Card, KnopData } from './cards/elements.ts'

/** What came in, without a trace of the messaging platform. */
export interface Invoer {
  /** Handled once, however often it is delivered. */
  readonly activiteitId: string
  readonly conversatieId: string
  readonly plek: 'persoonlijk' | 'kanaal'
  readonly afzender: { readonly id: string; readonly tenantId: string; readonly naam: string }
  /** Typed text, without the mention of the bot; empty for a button. */
  readonly tekst: string
  /** What a button sent back; null for typed text and for buttons of another version. */
  readonly knop: (KnopData & { readonly antwoord?: string }) | null
  /** A button of another card version, or one we cannot read. */
  readonly knopOnbekend: boolean
  readonly bijlagen: boolean
}

/** A text that passed the privacy gate with a reason: kinds and reason only. */
export interface Doorgelaten {
  readonly reden: Doorlaatreden
  readonly soorten: readonly Gegevenssoort[]
}

export type Uitbericht = { readonly tekst: string } | { readonly kaart: Card }

/**
 * One turn: who says what, and what the bot says back. Handlers change `gesprek` and collect messages; nothing is
 * sent and nothing is saved until the turn has ended well.
 */
export interface Turn extends ActionContext {
  readonly invoer: Invoer
  readonly zeg: Zeg
  /** Expressions that may mean danger now. */
  readonly noodsignalen: readonly string[]
  /** Texts held back by the privacy gate, in memory only, by conversation. */
  readonly achtergehouden: Map<string, string>
  /** Makes links that work once. */
  readonly kaartjes: Kaartjes
  readonly termijnen: Termijnen
  /** Texts a regievoerder can send as they are. */
  readonly sjablonen: readonly Sjabloon[]
  /** Where the pages of the tab open. */
  readonly tabadres: Tabadres
  gesprek: Gesprek
  /** Set when somebody insisted on a text that was held back. */
  doorgelaten: Doorgelaten | null
  readonly uit: Uitbericht[]
  /** The card that takes the place of the clicked one, which so becomes inert. */
  vervang: Card | null
}

/** Says the sentence with this key. */
export function say(turn: Turn, key: string, waarden?: Parameters<Zeg>[1]): void {
  turn.uit.push({ tekst: turn.zeg(key, waarden) })
}

export function show(turn: Turn, ...cards: readonly Card[]): void {
  for (const kaart of cards) turn.uit.push({ kaart })
}
