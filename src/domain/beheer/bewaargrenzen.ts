import type { Termijnen } from '../bewaren/termijnen.ts'

/**
 * The shortest term a beheerder may choose, in days; the longest is what was shipped or set. What is not here cannot be
 * changed: what was handled (`activiteit`) must outlive the platform's own tries.
 */
export const KORTST = {
  concept: 1,
  ingetrokken: 1,
  gesprek: 1,
  invulling: 1,
  feedback: 1,
  vraag: 7, // an overview of questions is of a week
  levering: 15, // its id remembers two weeks that a reminder was sent
  afgesloten: 30, // the questions afterwards come two weeks after closing
  wijziging: 365,
} as const satisfies Partial<Termijnen>
export type Bewaarnaam = keyof typeof KORTST

export const BEWAARNAMEN = Object.keys(KORTST) as readonly Bewaarnaam[]

export function isBewaarnaam(name: string): name is Bewaarnaam {
  return Object.hasOwn(KORTST, name)
}

/** May this many days be chosen, when `longest` is what was shipped or set? */
export function isWithinLimits(name: Bewaarnaam, dagen: number, longest: Termijnen): boolean {
  return Number.isInteger(dagen) && dagen >= shortest(name, longest) && dagen <= longest[name]
}

/** A setting may already be shorter than what could be chosen. */
export function shortest(name: Bewaarnaam, longest: Termijnen): number {
  return Math.min(KORTST[name], longest[name])
}

/** The terms that hold: chosen ones as far as they are within the limits, otherwise the shipped ones. */
export function termijnenOf(longest: Termijnen, chosen: Partial<Termijnen>): Termijnen {
  const valid = BEWAARNAMEN.filter((name) => isWithinLimits(name, chosen[name] ?? 0, longest))
  return { ...longest, ...Object.fromEntries(valid.map((name) => [name, chosen[name]])) }
}
