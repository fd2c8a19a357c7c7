export const WIJZIGINGSOORTEN = [
  'loket',
  'leefgebied',
  'rol',
  'gemeente',
  'tekst',
  'bewaren',
  'werkdagen',
  'onderdeel',
  'bericht',
] as const
export type Wijzigingsoort = (typeof WIJZIGINGSOORTEN)[number]

/** One change by a beheerder: who, when, what, from what and to what. Never anything of a resident. */
export interface Wijziging {
  readonly id: string
  readonly op: string
  /** The id of whoever did it. */
  readonly door: string
  readonly soort: Wijzigingsoort
  /** What was changed: the key of a text or term, a leefgebied, a tenant, or whose roles. */
  readonly onderwerp: string
  /** Null when there was nothing, or what was shipped. */
  readonly van: string | null
  readonly naar: string | null
}
