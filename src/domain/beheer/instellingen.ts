/** What a beheerder has changed while the product runs: an overlay on what it was shipped with. */
import type { Termijnen } from '../bewaren/termijnen.ts'
import { isBewaarnaam } from './bewaargrenzen.ts'
import type { Gemeente } from './gemeente.ts'
import { isEditable } from './teksten.ts'

/** One change that stands, by its key: `tekst:welkom.titel`, `bewaren:concept`. */
export interface Instelling {
  readonly sleutel: string
  readonly waarde: string
}

export const TEKST = 'tekst:'
export const BEWAREN = 'bewaren:'

export interface Instellingen {
  /** Sentences that take the place of those in `dialogs/_phrases.yaml`, by key. */
  readonly teksten: ReadonlyMap<string, string>
  /** Days that take the place of the shipped ones. */
  readonly bewaren: Partial<Termijnen>
  readonly gemeenten: readonly Gemeente[]
}

export const NO_INSTELLINGEN: Instellingen = { teksten: new Map(), bewaren: {}, gemeenten: [] }

/** What the rows say. A key that nobody knows any more counts for nothing. */
export function toInstellingen(
  rows: readonly Instelling[],
  gemeenten: readonly Gemeente[],
): Instellingen {
  const teksten = new Map<string, string>()
  const bewaren: Record<string, number> = {}
  for (const { sleutel, waarde } of rows) {
    const [key, name] = [sleutel.replace(TEKST, ''), sleutel.replace(BEWAREN, '')]
    if (sleutel.startsWith(TEKST) && isEditable(key)) teksten.set(key, waarde)
    if (sleutel.startsWith(BEWAREN) && isBewaarnaam(name)) bewaren[name] = Number(waarde)
  }
  return { teksten, bewaren, gemeenten }
}
