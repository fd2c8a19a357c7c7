/**
 * Days as they are lived in the Netherlands.
 *
 * An instant becomes an ISO day (`2026-11-24`) or a time of day here, and only here; from then on a day is a text
 * without a time zone, so counting days never meets the change to or from summer time.
 */
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const TIJD = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
})

const DAY_MS = 86_400_000

/** The ISO day of an instant. */
export function dagOf(instant: Date): string {
  return DAG.format(instant)
}

/**
 * What the clock says, in minutes since midnight: 570 at half past nine. In the night the clock goes back 120 to 179
 * come twice, in the night it goes forward not at all.
 */
export function minuutOf(instant: Date): number {
  const [hours = 0, minutes = 0] = TIJD.format(instant).split(':').map(Number)
  return hours * 60 + minutes
}

/** The ISO day so many days after this one; before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one ISO day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
