import { type Spoor, STERKTE, spoor, textAfter, textBefore } from './spoor.ts'
import { isPlaats } from './woordsoort.ts'

/**
 * Finds postcodes, with the house number when it follows directly.
 *
 * Four digits and two letters are also a year and a law ("2021 PW") or an amount ("1500 pm"): a loose
 * spelling counts only beside an address, a town or a label.
 */
export function findPostcode(text: string): Spoor[] {
  return [...text.matchAll(POSTCODE)].flatMap((match) => {
    if (!isPostcode(text, match)) return []
    const end = match.index + match[0].length
    const number = HOUSE_NUMBER.exec(text.slice(end, end + 14))
    return [spoor('postcode', match.index, end + (number?.[0].length ?? 0), STERKTE.vorm + 5)]
  })
}

const POSTCODE = /(?=[1-9])(?<![\p{L}\d]|\d[.,/-]|€ ?)([1-9]\d{3})( ?)([a-z]{2})(?![\p{L}\d])/giu

const HOUSE_NUMBER =
  /^ (?:nr\.? ?)?\d{1,4}(?:[ -]?[a-z]|-\d{1,3})?(?![\p{L}\d]|[/.,-]\d|[ ]?(?:%|euro|jaar|uur|mnd|weken|dagen|maanden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/iu

/** Letter pairs that are a law, a unit or a short word more often than the end of a postcode. */
const NOT_LETTERS = new Set(
  'pw bw ww zw eu km cm mm kg kw mb gb tb pm pj pp bv nv vb vw fw wb sr rv wz pk awb'.split(' '),
)

const NEVER = new Set(['sa', 'sd', 'ss'])

function isPostcode(text: string, match: RegExpMatchArray): boolean {
  const [whole, digits = '', space = '', letters = ''] = match
  const start = match.index ?? 0
  const pair = letters.toLowerCase()
  if (NEVER.has(pair)) return false
  const before = textBefore(text, start, 30)
  if (/(?:€|eur|euro|art\.?|artikel)\s*$/.test(before)) return false
  if (hasAddressAround(text, before, start + whole.length)) return true
  if (NOT_LETTERS.has(pair)) return false
  const upper = letters === letters.toUpperCase()
  if (upper)
    return !(
      letters.toLowerCase() === 'is' ||
      /^(?:19|20)\d\d (?:IN|EN|OP|IS|OM|TE|WE|ZE|DE|ER|OF|AL|MW)$/.test(whole)
    )
  return letters === pair && space === '' ? !/^(?:19|20)\d\d$/.test(digits) : false
}

function hasAddressAround(text: string, before: string, end: number): boolean {
  if (/(?:postcode|\bpc|\bpostk)\s*(?:is|=|:|\+ ?huisn(?:umme)?r\.?:?)?\s*$/.test(before))
    return true
  if (
    /\p{L}[ ]\d{1,4}(?:[ -]?[a-z0-9]{1,3})?(?:,| -| \||\/|\n|;)? ?\n?$/u.test(before) &&
    /straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|park|dreef|steeg|markt|ring|strjitte|wei|leane|dyk/.test(
      before,
    )
  )
    return true
  const after = textAfter(text, end, 30)
  const town = /^,? (?:te |in )?(\p{L}[\p{L}'-]{2,})/u.exec(after)
  return (
    town !== null && isPlaats(town[1] ?? '') && !/^(?:19|20)\d\d \p{Ll}/u.test(text.slice(end - 7))
  )
}
