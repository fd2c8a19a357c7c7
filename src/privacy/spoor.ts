import type { Gegevenssoort, Vondst } from '../domain/privacy/persoonsgegeven.ts'

/** A finding before overlaps are settled. When two overlap, the higher `sterkte` wins, then the longer one. */
export interface Spoor extends Vondst {
  readonly sterkte: number
}

/** How sure a rule is. A label beside the value beats its shape, a shape with a check digit beats a bare shape. */
export const STERKTE = { gelabeld: 90, gecontroleerd: 80, vorm: 60, zwak: 40 } as const

export function spoor(kind: Gegevenssoort, start: number, end: number, sterkte: number): Spoor {
  return { kind, start, end, sterkte }
}

/** Replaces look-alike spaces, dashes and quotes one for one, so that offsets stay those of the original. */
export function normalizeText(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
}

/** The piece of text just before `at`, in lower case. */
export function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).toLowerCase()
}

export function textAfter(text: string, at: number, length: number): string {
  return text.slice(at, at + length).toLowerCase()
}

/** The end of the last match of a global pattern, or undefined. */
export function findLastEnd(text: string, pattern: RegExp): number | undefined {
  let end: number | undefined
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}
