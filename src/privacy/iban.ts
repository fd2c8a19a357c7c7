import { BBAN, IBAN_LENGTHS } from './lijsten/iban-landen.ts'
import { type Spoor, STERKTE, spoor } from './spoor.ts'

/**
 * Finds bank account numbers (IBAN), also in lower case and in groups.
 *
 * The shape per country decides, not the check digits: a mistyped IBAN is still somebody's. A country that is not in
 * the table counts when its check digits are right. A creditor id (`NL42ZZZ...`) has another shape and stays.
 */
export function findIban(text: string): Spoor[] {
  return [...text.matchAll(START)].flatMap((match) => {
    const country = (match[1] ?? '').toUpperCase()
    const end = findEnd(text, match.index, country)
    return end === undefined ? [] : [spoor('iban', match.index, end, STERKTE.gelabeld)]
  })
}

const START = /(?:(?<![\p{L}\d])|(?<=iban))([a-z]{2})[ .-]{0,2}\d[ ]?\d(?=[ .-]{0,2}[a-z0-9])/giu

/** A Dutch IBAN with one digit too few or too many is still taken. */
const MISTYPED_NL = /^[A-Z]{4}\d{8,11}$/

function findEnd(text: string, start: number, country: string): number | undefined {
  const length = IBAN_LENGTHS[country]
  const shape = BBAN[country]
  if (length === undefined || shape === undefined) return findChecked(text, start)
  const exact = takeCharacters(text, start, length)
  if (exact !== undefined && shape.test(exact.value) && isPlausible(exact.value)) return exact.end
  if (country !== 'NL') return undefined
  for (const other of [length + 1, length - 1, length - 2]) {
    const taken = takeCharacters(text, start, other)
    if (taken !== undefined && MISTYPED_NL.test(taken.value)) return taken.end
  }
  return undefined
}

/** Written on, or in groups of four. */
const WRITTEN =
  /^[a-z]{2}\d{2}(?:[ .-]?[a-z\d]{11,30}|([ .-])(?:[a-z\d]{4}\1){2,6}[a-z\d]{1,4}|[ ][a-z]{4}[ ]?[a-z\d]{8,24})(?![a-z\d])/i

/** For countries without a shape of their own: right check digits, and nothing but the number. */
function findChecked(text: string, start: number): number | undefined {
  const written = WRITTEN.exec(text.slice(start, start + 48))?.[0]
  if (written === undefined) return undefined
  const value = written.replace(/[ .-]/g, '').toUpperCase()
  return isPlausible(value.slice(4)) && hasRightCheck(value) ? start + written.length : undefined
}

/** Modulo 97 over the number with country and check digits moved to the end, letters as 10 to 35. */
function hasRightCheck(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36)))
      rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
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
