import { type Spoor, STERKTE, spoor, textAfter, textBefore } from './spoor.ts'

/** Finds phone numbers. Public service numbers (0800, 0900, 14 0xx, 112) are nobody's and stay. */
export function findTelefoon(text: string): Spoor[] {
  return PATTERNS.flatMap(({ pattern, sterkte, labeled }) =>
    [...text.matchAll(pattern)]
      .filter((match) => isPhone(text, match.index, match[0], labeled))
      .map((match) => spoor('telefoon', match.index, match.index + match[0].length, sterkte)),
  )
}

interface PhonePattern {
  readonly pattern: RegExp
  readonly sterkte: number
  /** Only a phone number when the text says so. */
  readonly labeled: boolean
}

const PATTERNS: readonly PhonePattern[] = [
  // +31 6 12345678, 0031 20 123 45 67, +31(0)6...
  {
    pattern:
      /(?<![\d+]|[A-Z]{2})(?:\+|00)31[ .-]{0,2}(?:\(0\)|0)?[ .-]{0,2}[1-9](?:[ .-]{0,3}\d){8}(?!\d)/g,
    sterkte: STERKTE.gecontroleerd + 1,
    labeled: false,
  },
  // 31612345678
  {
    pattern: /(?<![\d+]|[A-Z]{2}|\d[.,/-])316[ .-]?\d(?:[ .-]?\d){7}(?!\d|[.,/-]\d)/g,
    sterkte: STERKTE.vorm + 10,
    labeled: false,
  },
  // another country
  {
    pattern: /(?<![\d+]|[A-Z]{2})(?:\+|00)(?!31)[1-9]\d{0,2}(?:[ .()/-]{0,2}\d){6,12}(?!\d)/g,
    sterkte: STERKTE.gecontroleerd,
    labeled: false,
  },
  // 06 12345678, 020-1234567, (0512) 34 56 78
  {
    pattern: /(?<![\d+]|[A-Z]{2}|\d[.,/-])\(?0[1-9]\)?(?:[ ./-]{0,3}\d\)?){8}(?!\d|[.,/-]\d)/g,
    sterkte: STERKTE.vorm + 10,
    labeled: false,
  },
  // nine digits without the zero, or written on with odd gaps: only after a label
  {
    pattern: /(?<!\d|[+.,/-])[1-9](?:[ .-]?\d){8}(?!\d|[.,/-]\d)/g,
    sterkte: STERKTE.gelabeld,
    labeled: true,
  },
]

const PHONE_LABEL =
  /(?:\btel(?:efoon)?(?:[- ]?(?:nummer|nr))?|\bmob(?:iel)?e?(?: ?(?:nummer|nr))?|\btelnr|\bgsm|\bwhatsapp|\bapp|\bbel(?:len|t|baar)?(?: \p{L}{1,4}){0,3}(?: op)?|bereikbaar(?: \p{L}{1,5}){0,3})\s*(?:is|=|:|\.)*\s*$/u

const NUMBER_LABEL =
  /(?:kenmerk|dossier|zaak|factuur|klant|polis|order|contract|cjib|vreemdelingen|\bv|kvk|bsn|burgerservice)[-. ]{0,2}(?:nummer|nr)?s?\.?\s*[:=(]?\s*$/

const PUBLIC = /^(?:0800|0900|0906|0909|0970|0676|0888?0000|14\d{2,3}$|112$)/

function isPhone(text: string, start: number, value: string, labeled: boolean): boolean {
  const digits = value.replace(/\D/g, '')
  if (PUBLIC.test(digits) || /^(?:00)?31(?:800|900|906|909)/.test(digits)) return false
  const before = textBefore(text, start, 40)
  if (labeled) return PHONE_LABEL.test(before) && digits.length === 9
  if (NUMBER_LABEL.test(before)) return false
  if (value.startsWith('00') && /\bnummer\s*$/.test(before)) return false
  if (/^0[1-9]\d?[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}/.test(value)) return false // a date with a number behind it
  return !/^\s*(?:euro|eur\b|€)/.test(textAfter(text, start + value.length, 6))
}
