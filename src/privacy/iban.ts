import { type Spoor, STERKTE, spoor } from './spoor.ts'

/**
 * Finds bank account numbers (IBAN), also in lower case and in groups.
 *
 * The shape per country decides, not the check digits: a mistyped IBAN is still somebody's. A creditor id
 * (`NL42ZZZ...`) has another shape and stays.
 */
export function findIban(text: string): Spoor[] {
  return [...text.matchAll(START)].flatMap((match) => {
    const country = (match[1] ?? '').toUpperCase()
    const end = findEnd(text, match.index, country)
    return end === undefined ? [] : [spoor('iban', match.index, end, STERKTE.gelabeld)]
  })
}

const START = /(?:(?<![\p{L}\d])|(?<=iban))([a-z]{2})[ .-]{0,2}\d[ ]?\d(?=[ .-]{0,2}[a-z0-9])/giu

/** The part after country and check digits, per country. */
const BBAN: Record<string, RegExp> = {
  NL: /^[A-Z]{4}\d{10}$/,
  AL: /^\d{8}[A-Z\d]{16}$/,
  AT: /^\d{16}$/,
  BA: /^\d{16}$/,
  BE: /^\d{12}$/,
  BG: /^[A-Z]{4}\d{6}[A-Z\d]{8}$/,
  CH: /^\d{5}[A-Z\d]{12}$/,
  CY: /^\d{8}[A-Z\d]{16}$/,
  CZ: /^\d{20}$/,
  DE: /^\d{18}$/,
  DK: /^\d{14}$/,
  EE: /^\d{16}$/,
  ES: /^\d{20}$/,
  FI: /^\d{14}$/,
  FR: /^\d{10}[A-Z\d]{11}\d{2}$/,
  GB: /^[A-Z]{4}\d{14}$/,
  GE: /^[A-Z]{2}\d{16}$/,
  GR: /^\d{7}[A-Z\d]{16}$/,
  HR: /^\d{17}$/,
  HU: /^\d{24}$/,
  IE: /^[A-Z]{4}\d{14}$/,
  IT: /^[A-Z]\d{10}[A-Z\d]{12}$/,
  LT: /^\d{16}$/,
  LU: /^\d{3}[A-Z\d]{13}$/,
  LV: /^[A-Z]{4}[A-Z\d]{13}$/,
  MA: /^\d{24}$/,
  MD: /^[A-Z\d]{2}[A-Z\d]{18}$/,
  MK: /^\d{3}[A-Z\d]{10}\d{2}$/,
  MT: /^[A-Z]{4}\d{5}[A-Z\d]{18}$/,
  NO: /^\d{11}$/,
  PL: /^\d{24}$/,
  PT: /^\d{21}$/,
  RO: /^[A-Z]{4}[A-Z\d]{16}$/,
  RS: /^\d{18}$/,
  SE: /^\d{20}$/,
  SI: /^\d{15}$/,
  SK: /^\d{20}$/,
  TR: /^\d{5}[A-Z\d]{17}$/,
  UA: /^\d{6}[A-Z\d]{19}$/,
}

const LENGTHS: Record<string, number> = {
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MD: 24,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
  UA: 29,
}

/** A Dutch IBAN with one digit too few or too many is still taken. */
const MISTYPED_NL = /^[A-Z]{4}\d{8,11}$/

function findEnd(text: string, start: number, country: string): number | undefined {
  const length = LENGTHS[country]
  const shape = BBAN[country]
  if (length === undefined || shape === undefined) return undefined
  const exact = takeCharacters(text, start, length)
  if (exact !== undefined && shape.test(exact.value) && isPlausible(exact.value)) return exact.end
  if (country !== 'NL') return undefined
  for (const other of [length + 1, length - 1, length - 2]) {
    const taken = takeCharacters(text, start, other)
    if (taken !== undefined && MISTYPED_NL.test(taken.value)) return taken.end
  }
  return undefined
}

/** The letters and digits from `start` without country and check digits, when nothing is glued to the end. */
function takeCharacters(
  text: string,
  start: number,
  count: number,
): { value: string; end: number } | undefined {
  let value = ''
  let at = start
  for (let gap = 0; value.length < count && at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (/[a-z0-9]/i.test(character)) {
      value += character.toUpperCase()
      gap = 0
    } else if (/[ .-]/.test(character) && gap < 2) gap += 1
    else return undefined
  }
  if (value.length < count || /[a-z0-9]/i.test(text[at] ?? '')) return undefined
  return { value: value.slice(4), end: at }
}

/** Ordinary words after a country code have no digits: "de 14 dagen". */
function isPlausible(value: string): boolean {
  return value.replace(/\D/g, '').length >= 6
}
