import { type Spoor, STERKTE, spoor, textBefore } from './spoor.ts'

/** Finds numbers of passports, identity cards, driving licences and residence documents. */
export function findDocumentnummer(text: string): Spoor[] {
  return [...text.matchAll(CODE)].flatMap((match) => {
    const sterkte = judge(textBefore(text, match.index, 60), match[0])
    return sterkte === undefined
      ? []
      : [spoor('documentnummer', match.index, match.index + match[0].length, sterkte)]
  })
}

const CODE =
  /(?<![\p{L}\d]|[\p{L}\d][-/.:@])(?=[a-z]{0,9}\d)[a-z\d]{6,14}(?![\p{L}\d@]|[-/.:@][\p{L}\d])/giu

/** Two letters, six letters or digits, a digit. */
const DUTCH = /^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/

const DOCUMENT =
  /(?:paspoort|reispas|\bpass?(?:port)?|identiteits ?(?:kaart|bewijs)|\bid[- ]?(?:kaart|bewijs|nr|nummer)|\bid\b|rijbewijs|legitimatie(?:bewijs)?|document(?:nummer|nr)?|verblijfs(?:document|pas|kaart|vergunning)|w-document|vreemdelingendocument|reisdocument|\bnik\b)/

const NEAR = new RegExp(
  String.raw`${DOCUMENT.source}(?:[- ]?(?:nummer|nr|no))?\.?[\s:=(]*(?:(?:[\p{L}-]{1,14}\.?|[:=(,])\s*){0,4}$`,
  'u',
)

const OTHER =
  /(?:zaak|dossier|kenmerk|factuur|polis|order|klant|contract|cjib|tracking|referentie|ref|incident|ticket|kenteken|meter)[\p{L}-]{0,10}\.?\s*[:=(]?\s*$/u

function judge(before: string, value: string): number | undefined {
  const digits = value.replace(/\D/g, '').length
  if (digits < 2 || OTHER.test(before)) return undefined
  const dutch = DUTCH.test(value.toUpperCase())
  if (NEAR.test(before)) {
    if (/^\d+$/.test(value))
      return value.length >= 8 && value.length <= 10 ? STERKTE.gelabeld : undefined
    return dutch || digits >= 4 || value === value.toUpperCase() ? STERKTE.gelabeld : undefined
  }
  if (!dutch || value !== value.toUpperCase()) return undefined
  // a Dutch shape by itself: only when a document is mentioned earlier, or it cannot be a reference
  return new RegExp(DOCUMENT.source, 'u').test(before)
    ? STERKTE.vorm
    : looksRandom(value)
      ? STERKTE.zwak
      : undefined
}

/** Letters and digits alternate, as in `SPD135B68`; a reference has its letters first. */
function looksRandom(value: string): boolean {
  return /\d[A-Z]+\d/.test(value)
}
