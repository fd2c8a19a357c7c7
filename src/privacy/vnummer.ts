import { type Spoor, STERKTE, spoor, textAfter, textBefore } from './spoor.ts'

/** Finds V-nummers: ten digits (or about ten, when mistyped) that the text calls so. */
export function findVnummer(text: string): Spoor[] {
  return [...text.matchAll(DIGITS)].flatMap((match) => {
    const end = match.index + match[0].length
    const digits = match[0].replace(/\D/g, '').length
    const labeled =
      LABEL_BEFORE.test(textBefore(text, match.index, 90)) ||
      LABEL_AFTER.test(textAfter(text, end, 30))
    if (digits < 8 || digits > 11 || !labeled) return []
    return [spoor('vnummer', match.index, end, STERKTE.gelabeld + (digits === 10 ? 2 : 0))]
  })
}

const DIGITS = /(?<!\d|\d[.,/-])\d(?:[ .-]?\d){7,10}(?!\d|[.,/-]\d)/g

const LABEL = String.raw`(?:\bv[- .]{0,2}(?:nummers?|nrs?|num|n)(?![a-z])|vreemdeling(?:en|s)?(?:[- ]?(?:nummers?|nrs?))?(?![a-z])|\bind[- ]?(?:nummer|nr)s?)`

/** The label, a few words or an earlier V-nummer from the same list, then the number. */
const LABEL_BEFORE = new RegExp(
  String.raw`${LABEL}(?:[.:=\s(]|'s)*(?:(?:[\p{L}-]{1,14}(?![\p{L}-])|\d(?:[ .-]?\d){7,10}(?!\d)|[,;/&:=()+.])\s*){0,9}$`,
  'u',
)
const LABEL_AFTER =
  /^\s*[(=,]?\s*(?:is )?(?:haar |zijn |het |mijn )?(?:v[- ]?(?:nummer|nr)|vreemdelingen)/
