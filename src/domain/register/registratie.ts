/**
 * A Registratie is one entry of the Maatwerkregister: a professional at an organisation, never a resident.
 *
 * You may rely on: a functional mailbox or a general telephone number is always there; the name of a person only
 * when the organisation gave it. `bijgewerkt` is an ISO day; `themas` are ids of leefgebieden.
 */
export interface Registratie {
  /** Lower-case slug, given by who keeps the list; stays the same when the entry changes. */
  readonly id: RegistratieId
  /** `id` from `knowledge/organisaties.yaml`, or null for an organisation that is not in there. */
  readonly organisatie: { readonly id: string | null; readonly naam: string }
  readonly functie: string
  /** `landelijk`, or the municipality or region. */
  readonly regio: string
  readonly themas: readonly string[]
  /** Empty where it is not given. */
  readonly contact: {
    readonly mailbox: string
    readonly telefoon: string
    readonly naam: string
  }
  readonly bijgewerkt: string
  /** The list this entry comes from. */
  readonly bron: string
}

export type RegistratieId = string

/** The region of who works for the whole country. */
export const LANDELIJK = 'landelijk'

const KEPT_DAYS = 365
const DAY_MS = 86_400_000

/** True when nobody confirmed the entry for more than a year; `vandaag` is an ISO day. */
export function isVerouderd({ bijgewerkt }: Registratie, vandaag: string): boolean {
  return Date.parse(vandaag) - Date.parse(bijgewerkt) > KEPT_DAYS * DAY_MS
}

export function isLandelijk({ regio }: Registratie): boolean {
  return regio.toLowerCase() === LANDELIJK
}
