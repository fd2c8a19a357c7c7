import { addDays, daysBetween } from './dag.ts'
import { isFeestdag } from './feestdagen.ts'

/** Monday to Friday, and no public holiday. Every day here is an ISO day. */
export function isWerkdag(day: string): boolean {
  return !isWeekend(day) && !isFeestdag(day)
}

/**
 * The n-th working day after `day`, or before it when `n` is negative: always a working day. `day` itself does not
 * count, so from a Saturday as from the Friday before it the first one is Monday. With 0 it is `day` itself, working
 * day or not.
 */
export function addWerkdagen(day: string, n: number): string {
  let result = day
  for (let left = Math.abs(n); left > 0; ) {
    result = addDays(result, Math.sign(n))
    if (isWerkdag(result)) left--
  }
  return result
}

/**
 * The working days met on the way from one day to the other; negative when `until` lies before `from`. `from` itself
 * does not count and `until` does, in both directions, so this is what `addWerkdagen` undoes.
 */
export function werkdagenBetween(from: string, until: string): number {
  const days = daysBetween(from, until)
  const step = Math.sign(days)
  let count = 0
  for (let passed = 1; passed <= Math.abs(days); passed++) {
    if (isWerkdag(addDays(from, passed * step))) count += step
  }
  return count
}

/** The first working day after `day`. */
export function nextWerkdag(day: string): string {
  return addWerkdagen(day, 1)
}

/** A working day with none before it since Monday: mostly the Monday itself. */
export function isFirstWerkdagOfWeek(day: string): boolean {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7
  return isWerkdag(day) && addWerkdagen(day, -1) < addDays(day, -sinceMonday)
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay())
}
