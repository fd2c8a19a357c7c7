import { findLastEnd, type Spoor, STERKTE, spoor, textAfter, textBefore } from './spoor.ts'

/**
 * Finds burgerservicenummers.
 *
 * You may rely on: a number called a BSN in the text is found even when its check digit is wrong; nine digits
 * that pass the elfproef are found unless the text calls them something else (a zaaknummer, a KvK-nummer).
 */
export function findBsn(text: string): Spoor[] {
  const labeled = [...text.matchAll(BEHIND_LABEL)].map((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    return spoor('bsn', end - value.length, end, STERKTE.gelabeld + 5)
  })
  const shaped = [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const found = judge(text, match.index, match[0])
    return found === undefined ? [] : [found]
  })
  const grouped = [...text.matchAll(ANY_GROUPS)].flatMap((match) => {
    const end = match.index + match[0].length
    return nearestLabel(text, match.index, end) === 'bsn'
      ? [spoor('bsn', match.index, end, STERKTE.gelabeld + 4)]
      : []
  })
  return [...labeled, ...shaped, ...grouped]
}

/** Right behind the label eight or nine digits count however they are grouped. */
const BEHIND_LABEL =
  /(?:\bb\.?s\.?n\.?r?(?:[- ]?(?:nummer|num|nr|no))?|burger ?service[- ]?(?:nummer|nr)|persoonsnummer|sofi[- ]?(?:nummer|nr))\.?[ :=(#]{0,4}(?:is )?((?!0{8})\d(?:[ ./-]{0,2}\d){7,8})(?!\d|[./-]\d)/gi

/** Nine digits in any groups: only when the text calls them a BSN. */
const ANY_GROUPS = /(?<!\d|\d[.,/-]|\+)\d(?:[ .-]?\d){8}(?!\d|[.,/-]\d)/g

/** Nine digits (or eight, when the leading zero got lost), in one piece or in groups. */
const CANDIDATE =
  /(?<!\d|\d[.,/-]|\+)(?:\d{8,9}|\d{2,4}(?<separator>[ .-])\d{2,3}(?:\k<separator>\d{2,4}){1,2}|\d{4}[ .-]\d{5}|\d{5}[ .-]\d{4}|\d(?: \d){8})(?!\d|[.,/-]\d)/g

const BSN_LABEL =
  /b\.?s\.?n\.?r?(?:['-]?s)?(?:[- ]?(?:nummer|num|nr|no)s?)?(?![a-z])|burger ?service ?(?:nummer|nr)s?|persoonsnummers?|sofi(?:[- ]?(?:nummer|nr))?s?/g

/** Words that say a number is something else. */
const OTHER_LABEL =
  /(?<![a-zà-ÿ])(?:[a-zà-ÿ-]+(?:nummers?|nrs?|kenmerk|code)|(?:zaak|dossier|klant|cli[eë]nt|debiteur|order|factuur|polis|contract|relatie|meter|vordering|beschikkings?|parket|rol|lid|v|kvk|agb|btw|aanvraag|meldings?|rekening|telefoon|mobiel|bestel|registratie|vergunnings?|deelnemers?|abonnee|personeels?)[- .]{1,2}(?:nummer|nr|num|no|id)s?|zaak|dossier|kenmerk|referentie|ref|contract|polis|factuur|order|debiteur|vordering|incassozaak|kvk|rsin|cjib|agb|big|btw|ean|cin|lbio|tel|telefoon|mobiel|mob|fax|bel|(?<!\d)06(?!\d)|rekening|ticket|incident|barcode|tracking|aanslag|boete|beschikking|registratie|parket|rolnr|id)(?![a-zà-ÿ])/g

const LIST_BETWEEN = /^(?:[\s,;:/&+()=-]|(?<=\d)\.(?=\d)|\ben\b|\bof\b|\bresp\b\.?|\d)*$/

function judge(text: string, start: number, value: string): Spoor | undefined {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 8 || digits.length > 9 || /^0+$/.test(digits)) return undefined
  const end = start + value.length
  if (isPartOfLongerNumber(text, start, end, value)) return undefined
  const label = nearestLabel(text, start, end)
  if (label === 'bsn') return spoor('bsn', start, end, STERKTE.gelabeld + 5)
  if (label === 'anders' || digits.length === 8 || !passesElfproef(digits)) return undefined
  if (/[\p{L}]$/u.test(text.slice(0, start).slice(-1)) || isAmount(text, start, end))
    return undefined
  return spoor('bsn', start, end, STERKTE.gecontroleerd)
}

/** Groups that go on before or after belong to a phone number or an IBAN; a date beside it does not matter. */
function isPartOfLongerNumber(text: string, start: number, end: number, value: string): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  if (/^\d+$/.test(value)) return /(?:\+|00)\d{2} ?$/.test(before)
  return (
    (/\d[ .-]$/.test(before) && !DATE_BEFORE.test(textBefore(text, start, 12))) ||
    /^[ .-]\d(?!\d?[-/.]\d{1,2}[-/.])/.test(text.slice(end, end + 8))
  )
}

const DATE_BEFORE = /(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?<!\d)\d{10}) $/

function nearestLabel(text: string, start: number, end: number): 'bsn' | 'anders' | undefined {
  const after = textAfter(text, end, 40)
  if (
    /^ ?(?:[(=,]|is) ?(?:is )?(?:haar |zijn |mijn |het |een |als )?(?:bsn|burgerservice|sofi)(?![a-z]*[ :=]*\d)/.test(
      after,
    )
  )
    return 'bsn'
  if (
    /^\s*[(=]\s*(?:is )?(?:het |een |ons |uw )?[a-z-]*(?:zaak|dossier|debiteur|klant|kenmerk|contract|polis|order|nummer|nr|kvk|rsin)/.test(
      after,
    )
  )
    return 'anders'
  const before = textBefore(text, start, 80)
  const bsn = labelDistance(before, BSN_LABEL)
  const other = labelDistance(
    before.replace(BSN_LABEL, (word) => '#'.repeat(word.length)),
    OTHER_LABEL,
  )
  if (bsn !== undefined && (other === undefined || bsn <= other)) return 'bsn'
  return other !== undefined && other <= 40 ? 'anders' : undefined
}

/** How far before the end of `before` the label stands; undefined when another sentence or number is in between. */
function labelDistance(before: string, label: RegExp): number | undefined {
  const labelEnd = findLastEnd(before, label)
  if (labelEnd === undefined) return undefined
  const gap = before.slice(labelEnd)
  // "tel 0612345678 123456782": the phone number has been given already
  if (/(?:tel|telefoon|mob|mobiel|bel)$/.test(before.slice(0, labelEnd)) && /\d{9}/.test(gap))
    return undefined
  if (LIST_BETWEEN.test(gap)) return gap.replace(/[\d\s]/g, '').length
  if (/\d{4,}|[.!?]\s+\p{L}|\n\s*\n/u.test(gap) || gap.length > 50) return undefined
  return gap.length
}

/** The elfproef: weights 9 to 2 and -1, the sum divisible by eleven. */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce(
    (total, weight, i) => total + weight * Number(digits[i]),
    0,
  )
  return sum % 11 === 0
}

function isAmount(text: string, start: number, end: number): boolean {
  return (
    /(?:€|eur|euro)\s*$/.test(textBefore(text, start, 6)) ||
    /^(?:,\d\d|\s*(?:€|euro|eur))/.test(textAfter(text, end, 6))
  )
}
