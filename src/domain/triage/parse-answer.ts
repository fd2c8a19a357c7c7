import type { Organisatie } from '../kennis/kennisbank.ts'
import type { Antwoord, Partij } from './antwoord.ts'
import type { Stap } from './dialoog.ts'

/** Longest text each kind of step takes, in characters. */
export const MAX_TEKST = { tekst: 300, 'lange-tekst': 4000, organisatie: 120, partij: 300 } as const

export type AnswerProblem =
  | 'not-an-option'
  | 'exclusive'
  | 'empty'
  | 'too-long'
  | 'not-a-date'
  | 'date-in-past'
  | 'date-in-future'
  | 'not-an-amount'
  | 'required'
  | 'not-unknown'

export type ParsedAnswer =
  | { readonly ok: true; readonly antwoord: Antwoord }
  | { readonly ok: false; readonly reason: AnswerProblem }

export interface ParseContext {
  /** ISO day. */
  readonly vandaag: string
  readonly organisaties: readonly Organisatie[]
}

const UNKNOWN = /^(weet ik (nog )?niet|geen idee|onbekend|weet niet|\?)$/i
const SKIP = /^(overslaan|sla over|niets|n\.?v\.?t\.?|-)$/i

/**
 * Turns what somebody typed (or the value of a button) into an answer. Accepts an option by value, wording,
 * the start of its wording, or its number; "weet ik niet" where that is an answer; "overslaan" where it may be.
 */
export function parseAnswer(stap: Stap, text: string, context: ParseContext): ParsedAnswer {
  const typed = text.normalize('NFC').trim()
  if (typed === 'overgeslagen' || SKIP.test(typed)) {
    if (stap.optional) return good({ soort: 'overgeslagen' })
    if (typed === 'overgeslagen') return bad('required')
  }
  if (stap.unknown && (typed === 'onbekend' || UNKNOWN.test(typed)))
    return good({ soort: 'onbekend' })
  if (typed === '') return bad('empty')
  switch (stap.kind) {
    case 'een':
    case 'ja-nee':
    case 'overzicht': {
      const keuze = findOption(stap, typed)
      return keuze ? good({ soort: 'keuze', keuze }) : bad('not-an-option')
    }
    case 'meer':
      return parseChoices(stap, typed)
    case 'datum':
      return parseDate(stap, typed, context.vandaag)
    case 'bedrag':
      return parseAmount(typed)
    case 'organisatie':
      if (typed.length > MAX_TEKST.organisatie) return bad('too-long')
      return good({ soort: 'organisatie', ...findOrganisatie(typed, context.organisaties) })
    case 'partijen':
      return parsePartijen(typed, context.organisaties)
    default:
      if (typed.length > MAX_TEKST[stap.kind]) return bad('too-long')
      return good({ soort: 'tekst', tekst: typed })
  }
}

function good(antwoord: Antwoord): ParsedAnswer {
  return { ok: true, antwoord }
}

function bad(reason: AnswerProblem): ParsedAnswer {
  return { ok: false, reason }
}

/** The option a text means, or undefined when it means none or more than one. */
export function findOption(stap: Stap, typed: string): string | undefined {
  const entries = Object.entries(stap.options)
  if (Object.hasOwn(stap.options, typed)) return typed
  if (/^\d{1,2}$/.test(typed)) return entries[Number(typed) - 1]?.[0]
  const plain = simplify(typed)
  if (plain === '') return undefined
  const exact = entries.filter(([value, wording]) => simplify(wording) === plain || value === plain)
  if (exact.length === 1) return exact[0]?.[0]
  const starting = entries.filter(([, wording]) => startsWithWord(simplify(wording), plain))
  if (starting.length === 1) return starting[0]?.[0]
  // "ja, maar …" and "nee hoor" still mean yes and no.
  const first = plain.split(' ')[0] ?? ''
  return ['ja', 'nee'].includes(first) && Object.hasOwn(stap.options, first) ? first : undefined
}

function startsWithWord(wording: string, plain: string): boolean {
  return wording === plain || wording.startsWith(`${plain} `)
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function parseChoices(stap: Stap, typed: string): ParsedAnswer {
  const whole = findOption(stap, typed)
  const parts = whole
    ? [whole]
    : typed.split(/[,;+\n]|\s+en\s+|(?<=\d)\s+(?=\d)/).filter((part) => part.trim())
  const keuzes = parts.map((part) => findOption(stap, part.trim()))
  if (keuzes.length === 0 || keuzes.includes(undefined)) return bad('not-an-option')
  const unique = [...new Set(keuzes as string[])]
  if (unique.length > 1 && unique.some((keuze) => stap.exclusive.includes(keuze)))
    return bad('exclusive')
  return good({ soort: 'keuzes', keuzes: unique })
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function parseDate(stap: Stap, typed: string, vandaag: string): ParsedAnswer {
  const datum = readDate(typed.toLowerCase(), vandaag)
  if (!datum) return bad('not-a-date')
  if (stap.range === 'toekomst' && datum < vandaag) return bad('date-in-past')
  if (stap.range === 'verleden' && datum > vandaag) return bad('date-in-future')
  return good({ soort: 'datum', datum })
}

/** Reads `2026-12-01`, `1-12-2026`, `1/12/26`, `1 december`, `vandaag`, `morgen`, `over 3 dagen`, `over 2 weken`. */
function readDate(typed: string, vandaag: string): string | undefined {
  const relative = { vandaag: 0, morgen: 1, overmorgen: 2 }[typed]
  if (relative !== undefined) return addDays(vandaag, relative)
  const over = /^over (\d{1,3}|een) (dag|dagen|week|weken)$/.exec(typed)
  if (over)
    return addDays(
      vandaag,
      (over[1] === 'een' ? 1 : Number(over[1])) * (over[2]?.startsWith('w') ? 7 : 1),
    )
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const named = /^(\d{1,2})[\s.-]+([a-z]{3,9})\.?(?:[\s.-]+(\d{4}))?$/.exec(typed)
  if (named) {
    const month = MONTHS.findIndex((name) => sameMonth(name, named[2] ?? '')) + 1
    return withYear(named[3], vandaag, (year) => realDay(year, month, Number(named[1])))
  }
  const digits = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(typed)
  if (!digits) return undefined
  const year = digits[3]?.length === 2 ? `20${digits[3]}` : digits[3]
  return withYear(year, vandaag, (value) => realDay(value, Number(digits[2]), Number(digits[1])))
}

function sameMonth(short: string, typed: string): boolean {
  return typed.startsWith(short) || (short === 'mrt' && typed.startsWith('maa'))
}

/** Without a year the next such day is meant. */
function withYear(
  year: string | undefined,
  vandaag: string,
  day: (year: number) => string | undefined,
): string | undefined {
  if (year) return day(Number(year))
  const thisYear = Number(vandaag.slice(0, 4))
  const datum = day(thisYear)
  return datum !== undefined && datum < vandaag ? day(thisYear + 1) : datum
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200
  return real ? date.toISOString().slice(0, 10) : undefined
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function parseAmount(typed: string): ParsedAnswer {
  const plain = typed.replace(/euro|eur|€|\s/gi, '').replace(/,(-+|\d{1,2})$/, '')
  if (!/^\d{1,3}(\.\d{3})*$|^\d{1,9}$/.test(plain)) return bad('not-an-amount')
  return good({ soort: 'bedrag', euro: Number(plain.replaceAll('.', '')) })
}

/** The organisation a text names, by name, abbreviation or other name; otherwise the text itself as a name. Called by its abbreviation where it has one, as everybody does. */
export function findOrganisatie(
  typed: string,
  organisaties: readonly Organisatie[],
): { id: string | null; naam: string } {
  const plain = simplify(typed)
  const found = organisaties.find((organisatie) =>
    [organisatie.naam, organisatie.afkorting, ...organisatie.ookBekendAls].some(
      (naam) => naam !== '' && simplify(naam) === plain,
    ),
  )
  return found ? { id: found.id, naam: found.afkorting || found.naam } : { id: null, naam: typed }
}

/** One organisation a line or between semicolons, with what it says behind a colon. */
function parsePartijen(typed: string, organisaties: readonly Organisatie[]): ParsedAnswer {
  const lines = typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const partijen: Partij[] = lines.map((line) => {
    const colon = line.indexOf(':')
    const naam = colon === -1 ? line : line.slice(0, colon).trim()
    const zegt = colon === -1 ? '' : line.slice(colon + 1).trim()
    return { ...findOrganisatie(naam, organisaties), zegt }
  })
  if (partijen.some((partij) => partij.naam === '')) return bad('empty')
  if (
    partijen.some(
      (partij) =>
        partij.naam.length > MAX_TEKST.organisatie || partij.zegt.length > MAX_TEKST.partij,
    )
  ) {
    return bad('too-long')
  }
  return good({ soort: 'partijen', partijen })
}
