import groups from '../../dialogs/_tab.yaml'
import { listUit } from './onderdelen.ts'

/**
 * The sentence for a key of `dialogs/_tab.yaml` with its places filled in, or what takes its place while a part is off.
 * Throws for a key that does not exist.
 */
export function zeg(key: string, waarden: Readonly<Record<string, string | number>> = {}): string {
  const [group = '', name = ''] = key.split('.')
  const whenOff = listUit().map((part) => groups[`uit-${part}`]?.[key])
  const sentence = whenOff.find(Boolean) ?? groups[group]?.[name]
  if (sentence === undefined) throw new Error(`no sentence for ${key}`)
  return sentence.replace(/\{(\w+)\}/g, (place, value: string) => String(waarden[value] ?? place))
}

const DAY = new Intl.DateTimeFormat('nl-NL', {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'Europe/Amsterdam',
})
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/Amsterdam',
})

/** `24 november 2026`. */
export function day(iso: string): string {
  return DAY.format(new Date(iso))
}

const SHORT_DAY = new Intl.DateTimeFormat('nl-NL', {
  ...{ day: 'numeric', month: 'short' },
  timeZone: 'Europe/Amsterdam',
})

/** `24 nov`: where there is no room for more. */
export function shortDay(iso: string): string {
  return SHORT_DAY.format(new Date(iso))
}

const NUMBER = new Intl.NumberFormat('nl-NL')

/** `1.234`. */
export function number(value: number): string {
  return NUMBER.format(value)
}

/** `24 november om 15:20`. */
export function moment(iso: string): string {
  return MOMENT.format(new Date(iso))
}

const FULL = new Intl.DateTimeFormat('nl-NL', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/Amsterdam',
})

/** `24 november 2026 om 15:20`: for what is looked up years later. */
export function fullMoment(iso: string): string {
  return FULL.format(new Date(iso))
}
