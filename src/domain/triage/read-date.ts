import { addDays } from '../tijd/dag.ts'

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

const NUMBERS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']

const RELATIVE: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
}

/**
 * The day a text names, as an ISO day; undefined when it names none. Reads `2026-12-01`, `1-12-2026`, `1/12/26`,
 * `1 december`, `morgen`, `over 3 dagen`, `over twee weken`, `vrijdag` (the next one), `volgende week` (its Monday) and
 * `volgende week dinsdag`.
 * `vandaag` is an ISO day.
 */
export function readDate(text: string, vandaag: string): string | undefined {
  const typed = text.toLowerCase().replace(/é/g, 'e')
  // "Volgende week" is its first day: too early is safe.
  const said = /^(?:in |begin |ergens )*volgende week$/.test(typed)
    ? 'volgende week maandag'
    : typed
  const days = RELATIVE[said] ?? countDays(said) ?? daysToWeekday(said, vandaag)
  if (days !== undefined) return addDays(vandaag, days)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const named = /^(\d{1,2})[\s.-]+([a-z]{3,9})\.?(?:[\s.-]+(\d{4}))?$/.exec(typed)
  if (named) {
    const month = MONTHS.findIndex((name) => sameMonth(name, named[2] ?? '')) + 1
    return withYear(named[3], vandaag, (year) => realDay(year, month, Number(named[1])))
  }
  const digits = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(typed)
  if (!digits) return undefined
  const year = digits[3]?.length === 2 ? `20${digits[3]}` : digits[3]
  return withYear(year, vandaag, (value) => realDay(value, Number(digits[2]), Number(digits[1])))
}

/** "Over 3 dagen", "over twee weken". */
function countDays(typed: string): number | undefined {
  const over = /^over (\d{1,3}|[a-z]+) (dag|dagen|week|weken)$/.exec(typed)
  if (!over) return undefined
  const word = NUMBERS.indexOf(over[1] ?? '')
  const count = word === -1 ? Number(over[1]) : word + 1
  return Number.isNaN(count) ? undefined : count * (over[2]?.startsWith('w') ? 7 : 1)
}

/** "Dinsdag" is the next Tuesday after today; "volgende week dinsdag" that of the week that starts next Monday. */
function daysToWeekday(typed: string, vandaag: string): number | undefined {
  const said = /^(?:op |aanstaande |komende |deze week )*(volgende week )?(?:op )?([a-z]+)$/.exec(
    typed,
  )
  const day = WEEKDAYS.indexOf(said?.[2] ?? '')
  if (!said || day === -1) return undefined
  const today = (new Date(vandaag).getUTCDay() + 6) % 7
  if (said[1]) return 7 - today + day
  return ((day - today + 6) % 7) + 1
}

function sameMonth(short: string, typed: string): boolean {
  return typed.startsWith(short) || (short === 'mrt' && typed.startsWith('maa'))
}

/** Without a year the next such day is meant. */
function withYear(
  year: string | undefined,
  vandaag: string,
  day: (year: number) => string | undefined,
): string | undefined {
  if (year) return day(Number(year))
  const thisYear = Number(vandaag.slice(0, 4))
  const datum = day(thisYear)
  return datum !== undefined && datum < vandaag ? day(thisYear + 1) : datum
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200
  return real ? date.toISOString().slice(0, 10) : undefined
}
