/** What a date of birth becomes in the neutral form: a band of ten years, as in the household sketch (X2). */
export function toLeeftijdsband(date: string, now: Date): string | undefined {
  const born = parseBirth(date, now)
  if (born === undefined) return undefined
  const age = ageAt(born, now)
  if (age < 0 || age > 110) return undefined
  const from = Math.floor(age / 10) * 10
  return `${from}–${from + 10} jaar`
}

interface Birth {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Without a day or month that can be read, the middle of the year does for a band. */
function parseBirth(date: string, now: Date): Birth | undefined {
  const glued = /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(date)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date)
  const numeric = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?'?(\d{4}|\d\d)$/.exec(date)
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const parts = numeric ?? glued
  if (parts !== null) {
    return { day: Number(parts[1]), month: Number(parts[2]), year: fullYear(parts[3] ?? '', now) }
  }
  const year = /'?(\d{4}|\d\d)$/.exec(date)?.[1]
  if (year === undefined) return undefined
  const name = /\p{L}{3,}/u.exec(date)?.[0].toLowerCase().replace('mrt', 'maa').slice(0, 3) ?? ''
  const month = MONTHS.indexOf(name) + 1
  return {
    year: fullYear(year, now),
    month: month === 0 ? 7 : month,
    day: Number(/^\d{1,2}/.exec(date)?.[0] ?? 1),
  }
}

/** Two digits are the last hundred years. */
function fullYear(digits: string, now: Date): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year + (2000 + year > now.getFullYear() ? 1900 : 2000)
}

function ageAt({ year, month, day }: Birth, now: Date): number {
  const had = now.getMonth() + 1 > month || (now.getMonth() + 1 === month && now.getDate() >= day)
  return now.getFullYear() - year - (had ? 0 : 1)
}
