import { WERKDAGEN_PER_STATUS, type Werkdagen } from '../casus/termijn.ts'

/** The fewest and the most working days a beheerder may give a status: a day, and a month. */
export const WERKDAGEN_MIN = 1
export const WERKDAGEN_MAX = 20

/** A status with a term. */
export type Termijnstatus = keyof typeof WERKDAGEN_PER_STATUS
export const TERMIJNSTATUSSEN = Object.keys(WERKDAGEN_PER_STATUS) as readonly Termijnstatus[]

export function isTermijnstatus(name: string): name is Termijnstatus {
  return Object.hasOwn(WERKDAGEN_PER_STATUS, name)
}

export function isWerkdagen(werkdagen: number): boolean {
  return Number.isInteger(werkdagen) && werkdagen >= WERKDAGEN_MIN && werkdagen <= WERKDAGEN_MAX
}

/** The working days that hold: chosen ones as far as they are within the limits, otherwise the shipped ones. */
export function werkdagenOf(chosen: Werkdagen): Werkdagen {
  const valid = TERMIJNSTATUSSEN.filter((status) => isWerkdagen(chosen[status] ?? 0))
  return {
    ...WERKDAGEN_PER_STATUS,
    ...Object.fromEntries(valid.map((name) => [name, chosen[name]])),
  }
}
