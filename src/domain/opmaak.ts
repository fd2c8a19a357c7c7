const DAY = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})
const EURO = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})

/** `24 november 2026`, from an ISO day or instant. */
export function day(iso: string): string {
  return DAY.format(new Date(iso))
}

/** `dinsdag 24 november om 15:20`. */
export function moment(iso: string): string {
  return MOMENT.format(new Date(iso))
}

/** `18:00`, from minutes since midnight. */
export function clockTime(minuut: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minuut / 60))}:${two(minuut % 60)}`
}

export function euro(amount: number): string {
  return EURO.format(amount)
}

const STAMP = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

/** `24 november 2026 om 15:20`: for paper, which is read years later. */
export function stamp(iso: string): string {
  return STAMP.format(new Date(iso))
}
