import { type Spoor, STERKTE, spoor, textBefore } from './spoor.ts'

/** Finds Dutch number plates, and any plate that the text calls one. */
export function findKenteken(text: string): Spoor[] {
  const plates = [...text.matchAll(PLATE)]
    .filter((match) => !MONTH.test(match[0]) && !isCode(text, match.index))
    .map((match) => spoor('kenteken', match.index, match.index + match[0].length, STERKTE.vorm))
  const named = [...text.matchAll(LABELED)].flatMap((match) => {
    const value = (match[2] ?? '').trimEnd()
    if (!/\d/.test(value) || !/\p{L}/u.test(value)) return []
    const start = match.index + match[0].length - (match[2] ?? '').length
    return [spoor('kenteken', start, start + value.length, STERKTE.gelabeld)]
  })
  const lower = [...text.matchAll(LABELED_LOWER)].map((match) => {
    const end = match.index + match[0].length
    return spoor('kenteken', end - (match[1] ?? '').length, end, STERKTE.vorm)
  })
  if (!VEHICLE.test(text.toLowerCase())) return [...plates, ...named, ...lower]
  const bare = [...text.matchAll(BARE)]
    .filter(
      (match) =>
        !/^\d{4} ?[A-Z]{2}$/.test(match[0]) && VEHICLE.test(textBefore(text, match.index, 60)),
    )
    .map((match) => spoor('kenteken', match.index, match.index + match[0].length, STERKTE.zwak))
  const glued = [...text.matchAll(GLUED)]
    .filter((match) => VEHICLE.test(textBefore(text, match.index, 60)))
    .map((match) => spoor('kenteken', match.index, match.index + match[0].length, STERKTE.zwak))
  return [...glued, ...plates, ...named, ...lower, ...bare]
}

/** A list of file codes has the same shape; a word for a vehicle nearby decides. */
function isCode(text: string, at: number): boolean {
  const before = textBefore(text, at, 60)
  return CODE.test(before) && !VEHICLE.test(before)
}

const CODE =
  /(?:code|kenmerk|dossier|zaak|project|referentie|ref\b|formulier|product|model|versie|artikel|ruimte|lokaal)/
const VEHICLE =
  /(?:auto|kenteken|voertuig|scooter|\bbus\b|busje|brommer|rdw|parkeer|nummerplaat|caravan|aanhanger|camper|motor|rijdt|apk)/

/** "1-mei-25" is a date. */
const MONTH = /-(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-/i

const L2 = '[a-z]{2}'
const SIDE_CODES = [
  `${L2}-\\d\\d-\\d\\d`,
  `\\d\\d-\\d\\d-${L2}`,
  `\\d\\d-${L2}-\\d\\d`,
  `${L2}-\\d\\d-${L2}`,
  `${L2}-${L2}-\\d\\d`,
  `\\d\\d-${L2}-${L2}`,
  '\\d\\d-[a-z]{3}-\\d',
  '\\d-[a-z]{3}-\\d\\d',
  `${L2}-\\d{3}-[a-z]`,
  `[a-z]-\\d{3}-${L2}`,
  '[a-z]{3}-\\d\\d-[a-z]',
  '[a-z]-\\d\\d-[a-z]{3}',
  `\\d-${L2}-\\d{3}`,
  `\\d{3}-${L2}-\\d`,
]

const PLATE = new RegExp(
  String.raw`(?<![\p{L}\d]|[\p{L}\d]-)(?:${SIDE_CODES.join('|')})(?![\p{L}\d]|-[\p{L}\d])`,
  'giu',
)

/** The same without dashes or with spaces: only near a word for a vehicle. */
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d]|[\p{L}\d]-)(?:${SIDE_CODES.join('|').replaceAll('a-z', 'A-Z').replaceAll('-\\', '[ ]?\\').replaceAll('-[', '[ ]?[')})(?![\p{L}\d]|-[\p{L}\d])`,
  'gu',
)

/** "zs735h": written on and in lower case. */
const GLUED = new RegExp(
  String.raw`(?<![\p{L}\d]|[\p{L}\d]-)(?:${SIDE_CODES.join('|').replaceAll('-\\', '\\').replaceAll('-[', '[')})(?![\p{L}\d]|-[\p{L}\d])(?<!\d{4}[a-z]{2})`,
  'gu',
)

/** A label, a few small words, then one to three groups of letters and digits. */
const LABELED =
  /(?:[Kk]entekens?|[Nn]ummerplaat|[Nn]ummerborden?|[Nn]ummerbord|KENTEKEN|[Kk]ent\.)(\s*(?:is|=|:|nr\.?|nummer|met|van|de|auto|bus|\()){0,3}\s+((?:[A-Z\d]{1,5}[ -]?){1,3})(?![\p{L}\d])/gu

const LABELED_LOWER =
  /(?:kenteken|nummerplaat|nummerbord)[ :=]+(?:(?:is|met|van|de|auto|bus|nummer|nr) ){0,3}((?:[a-z]{1,3} )?(?=[a-z]*\d)(?=\d*[a-z]|\d{4} )[a-z\d]{4,8})(?![\p{L}\d])/giu
