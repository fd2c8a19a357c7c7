import { type Spoor, STERKTE, spoor, textAfter, textBefore } from './spoor.ts'

/** Finds dates of birth: a date that the text calls so. Other dates are deadlines and decisions, and stay. */
export function findGeboortedatum(text: string): Spoor[] {
  return DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => isBirth(text, match.index, match.index + match[0].length))
      .map((match) =>
        spoor('geboortedatum', match.index, match.index + match[0].length, STERKTE.gelabeld + 1),
      ),
  )
}

const DAY_WORDS =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig)|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|eerste|tweede|derde)'
const YEAR_WORDS =
  '(?:negentien ?(?:honderd)? ?(?:en )?[a-zë]{3,20}tig|negentien ?(?:honderd)? ?(?:en )?(?:tien|elf|twaalf|[a-z]{4,6}tien)|twee ?duizend(?: ?(?:en )?[a-zë]{3,12})?)'
const MONTH =
  '(?:januari|jan|februari|feb|febr|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})"

export const DATES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.,/-])${DAY}(?<s>[-/.]| [-/.] | )(?:0?[1-9]|1[0-2])\k<s>${YEAR}(?![\d]|[-/.]\d)`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![\d.,/-])${DAY}(?:e|de|ste)?[ -]?${MONTH}\.?(?:,? ?|-)${YEAR}(?!\d)`,
    'gi',
  ),
  // "negen juli 1949", "3 mei negentienhonderd zestig"
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${DAY_WORDS}|${DAY}) ${MONTH} (?:(?:19|20)\d{2}|${YEAR_WORDS})(?![\p{L}\d])`,
    'giu',
  ),
  /(?<![\d.,/-])(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?![\d]|[-/.]\d)/g,
  /(?<![\d.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?![\d]|[-/.]\d)/g,
]

/** What may stand between the label and the date. */
const BETWEEN = String.raw`(?:[\s:=.,;(*-]|\b(?:op|is|was|nl|zoon|dochter|kind|moeder|vader|partner|man|vrouw|van|de|het|haar|zijn|client|cliënt|klant|inwoner|jongen|meisje|baby|mw|dhr|mevrouw|meneer|te|in|d\.d|dd|[ivx]{1,3})\b){0,9}$`

const LABEL = new RegExp(
  String.raw`(?:\bgeb(?:oren|oorte)?(?:[-. ]{0,2}(?:datum|dat|dag|dt))?(?:um)?\b\.?|\bgeboorte(?:datum|dag)\p{L}*|\bgbd\b|\bgd\b|\bg\.d\.|\bd\.?o\.?b\.?|\bverjaardag|\bjarig|\bbirth|[(,]\s*\*|(?:^|\s)\*)${BETWEEN}`,
  'u',
)

/** The full word leaves room for a few more: "geboortedatum voor check in systeem = 21.06.1971". */
const LABEL_FULL =
  /(?:geboorte|geb[-. ]{0,2})dat(?:um|a)?\p{L}{0,2}(?:[ :=,(]|[\p{L}-]{1,14}){0,14}$/u

/** "geboren in Wenzhou op 9 september 1948": a place or a name between label and date. */
const LABEL_WIDE = /\bgeb(?:oren|\.)\s+(?:te|in)?\s?[\p{L}' -]{2,30}(?:,| op| \(\p{L}+\),?)\s*$/u

/** "ze is van 9 september 1948", with a year that a person can have been born in. */
const SINCE =
  /\b(?:zij|ze|hij|mw|mevrouw|dhr|meneer|client|cliënt)\.?\s+(?:is|was)\s+(?:nog\s+)?van\s+$/

/** "man, 8 dec 1990, Syrische nationaliteit" */
const BESIDE_PERSON =
  /\b(?:man|vrouw|jongen|meisje|cli[eë]nte?|inwoner|inwoonster|dhr|mw|mevrouw|meneer|zoon|dochter|kind|moeder|vader|partner|ex)\.?\s?[,(/ ]\s?$/

/** "180565": six digits are a date only right behind the label. */
const SHORT = /^\d{6}$/
const LABEL_NEAR =
  /\bgeb(?:oren|oorte)?\.?(?:[-. ]{0,2}(?:datum|dat|dag|dt))?\.?[ :=]{0,3}(?:op )?$/

const AFTER =
  /^\s*[,(=]?\s*(?:\(?geb(?:oren|\.|oorte)|is (?:haar|zijn|de|mijn) geboorte|als geboorte)/

function isBirth(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 70)
  if (SHORT.test(text.slice(start, end))) return LABEL_NEAR.test(before)
  if (
    LABEL.test(before) ||
    LABEL_FULL.test(before) ||
    LABEL_WIDE.test(before) ||
    AFTER.test(textAfter(text, end, 40))
  )
    return true
  if (BESIDE_PERSON.test(before) && hasBirthYear(text.slice(start, end))) return true
  return SINCE.test(before) && /(?:19|20)\d\d$/.test(text.slice(start, end))
}

/** Whether a date, by itself, is of a year in which somebody alive can have been born. */
export function hasBirthYear(value: string): boolean {
  const year = Number(/(?:19|20)\d{2}/.exec(value)?.[0] ?? 0)
  return year >= 1920 && year <= 2015
}

/** Dates without a label that stand right beside a name or a BSN, as in a list: "Yilmaz, 12-04-1980, 123456782". */
export function findLooseBirthDates(text: string, sporen: readonly Spoor[]): Spoor[] {
  return DATES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const beside = sporen.some(
      (other) =>
        (/^(?:naam|adres|postcode|telefoon|email)$/.test(other.kind) &&
          isJoin(text.slice(other.end, start))) ||
        (other.kind === 'bsn' &&
          (isJoin(text.slice(other.end, start)) || isJoin(text.slice(end, other.start)))),
    )
    return beside && hasBirthYear(match[0])
      ? [spoor('geboortedatum', start, end, STERKTE.vorm)]
      : []
  })
}

function isJoin(gap: string): boolean {
  return gap.length > 0 && gap.length < 5 && /^\s?[,;|(/*-]?\s?(?:bsn)?\s?$/i.test(gap)
}
