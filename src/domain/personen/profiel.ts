import type { Rol } from './gebruiker.ts'

/**
 * What somebody who works with the bot has set, and by what name colleagues know them.
 *
 * You may rely on: always a professional, never a resident; `stil` holds minutes since midnight in the Netherlands and
 * may run past midnight.
 */
export interface Profiel {
  readonly gebruikerId: string
  readonly naam: string
  /** Where news may be mailed when the chat cannot be reached (F7); null when nobody gave an address. */
  readonly email: string | null
  /** False: no banner of the messaging platform, no overview and no question afterwards (F8). News itself still arrives. */
  readonly meldingen: boolean
  /** No banner in these hours (F6). */
  readonly stil: { readonly van: number; readonly tot: number } | null
  /** App roles their token had when they last opened the tab. */
  readonly entraRollen: readonly Rol[]
}

export function newProfiel(gebruikerId: string, naam: string): Profiel {
  return { gebruikerId, naam, email: null, meldingen: true, stil: null, entraRollen: [] }
}

const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const EMAIL_MAX = 120

/** Could mail be sent to this? Whether it arrives, only mail itself tells. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_MAX && EMAIL.test(text)
}

/** May a banner be shown at this minute of the day? */
export function isWelcome({ meldingen, stil }: Profiel, minuut: number): boolean {
  if (!meldingen) return false
  if (!stil) return true
  const { van, tot } = stil
  const quiet = van <= tot ? minuut >= van && minuut < tot : minuut >= van || minuut < tot
  return !quiet
}

const MINUTES_PER_DAY = 24 * 60
/** "18:00-08:00", "18-8", "van 18.00 tot 8.00 uur". */
const HOURS =
  /^(?:van\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*uur)?\s*(?:-|–|—|tot|t\/m)\s*(\d{1,2})(?:[:.](\d{2}))?(?:\s*uur)?$/iu

/** Quiet hours as somebody types them; undefined when they are not two different times of day. */
export function parseStil(text: string): NonNullable<Profiel['stil']> | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = HOURS.exec(text.trim()) ?? []
  const van = toMinuut(fromHour, fromMinute)
  const tot = toMinuut(toHour, toMinute)
  return van === undefined || tot === undefined || van === tot ? undefined : { van, tot }
}

/** Midnight may be called 24:00. */
function toMinuut(hours = 'x', minutes = '0'): number | undefined {
  const minuut = Number(hours) * 60 + Number(minutes)
  const exists = Number(minutes) < 60 && minuut <= MINUTES_PER_DAY
  return exists ? minuut % MINUTES_PER_DAY : undefined
}

/** Keeps profiles. Every implementation passes test/contract. */
export interface ProfielStore {
  find(gebruikerId: string): Promise<Profiel | undefined>
  /** By name. */
  list(): Promise<Profiel[]>
  /** Adds or replaces. */
  save(profiel: Profiel): Promise<void>
}
