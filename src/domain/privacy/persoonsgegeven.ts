/** What kind of personal data a piece of text is. */
export const GEGEVENSSOORTEN = [
  'bsn',
  'iban',
  'telefoon',
  'email',
  'postcode',
  'adres',
  'geboortedatum',
  'naam',
  'vnummer',
  'documentnummer',
  'kenteken',
] as const
export type Gegevenssoort = (typeof GEGEVENSSOORTEN)[number]

/** A stretch of text that could identify someone. Offsets in UTF-16 units: `text.slice(start, end)`. */
export interface Vondst {
  readonly kind: Gegevenssoort
  readonly start: number
  readonly end: number
}

/** Kinds that never pass, whatever reason is given (no legal task here: art. 46 UAVG, Wabb). */
export const NOOIT: readonly Gegevenssoort[] = ['bsn', 'iban']

/**
 * Looks for personal data in free text. Pure and synchronous.
 *
 * You may rely on: findings do not overlap and come in order of `start`. BSN and IBAN are always found.
 * Names are only partly found; say so wherever this is shown.
 */
export interface GegevensZoeker {
  find(text: string): Vondst[]
  /**
   * The text in neutral words: the role for a name, an age band for a date of birth, otherwise a word in brackets.
   * `now` is for the age.
   */
  redact(text: string, vondsten: readonly Vondst[], now: Date): string
}
