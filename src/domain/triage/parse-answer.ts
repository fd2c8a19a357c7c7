import type { Organisatie } from '../kennis/kennisbank.ts'
import type { Antwoord, Partij } from './antwoord.ts'
import type { Stap } from './dialoog.ts'
import { findOption, plainWords } from './find-option.ts'
import { readDate } from './read-date.ts'

/** Longest text each kind of step takes, in characters. */
export const MAX_TEKST = { tekst: 300, 'lange-tekst': 4000, organisatie: 120, partij: 300 } as const

export type AnswerProblem =
  | 'not-an-option'
  | 'exclusive'
  | 'wants-change'
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'not-a-date'
  | 'date-in-past'
  | 'date-in-future'
  | 'not-an-amount'
  | 'required'

export type ParsedAnswer =
  | { readonly ok: true; readonly antwoord: Antwoord }
  | { readonly ok: false; readonly reason: AnswerProblem }

export interface ParseContext {
  /** ISO day. */
  readonly vandaag: string
  readonly organisaties: readonly Organisatie[]
}

const UNKNOWN =
  /^(?:(?:dat |ik )*weet (?:ik |je )?(?:(?:dat|het|nog|echt|even|eigenlijk) )*niet|(?:ik heb )?geen (?:flauw )?idee|onbekend|\?+)(?: (?:precies|zeker|hoor|eigenlijk))*$/i
const SKIP =
  /^(overslaan|slaa?n? (we |ik |dit |deze |die |het |maar |even )*over|skip|niets|n\.?v\.?t\.?|-)$/i
/** No to "is this all right?". */
const NOT_RIGHT = /^(nee|neen|niet|nog niet|klopt niet|dit klopt niet|onjuist|fout)\b/

/** Words that answer a question of choices, and tell nothing where a text is asked for. */
const TELLS_NOTHING = new Set(
  'ja nee oke prima goed deels soms misschien geen niets niks idem test weet niet idee onbekend nvt skip'.split(
    ' ',
  ),
)
/** Fewest words of a long text. */
const MIN_WOORDEN = 3

/**
 * Turns what somebody typed (or the value of a button) into an answer. Accepts an option as `findOption` does;
 * "weet ik niet" where that is an answer; "overslaan" where it may be. A text must tell something.
 */
export function parseAnswer(stap: Stap, text: string, context: ParseContext): ParsedAnswer {
  const typed = text.normalize('NFC').trim()
  const said = typed.replace(/[\s.,!]+$/u, '')
  const unknown = said === 'onbekend' || UNKNOWN.test(said)
  if (stap.unknown && unknown) return good({ soort: 'onbekend' })
  if (typed === 'overgeslagen' || SKIP.test(said) || unknown) {
    if (stap.optional) return good({ soort: 'overgeslagen' })
    if (typed === 'overgeslagen') return bad('required')
  }
  if (typed === '') return bad('empty')
  switch (stap.kind) {
    case 'een':
    case 'ja-nee':
    case 'overzicht': {
      const keuze = findOption(stap, typed)
      if (keuze) return good({ soort: 'keuze', keuze })
      const change = stap.kind === 'overzicht' && NOT_RIGHT.test(typed.toLowerCase())
      return bad(change ? 'wants-change' : 'not-an-option')
    }
    case 'meer':
      return parseChoices(stap, typed)
    case 'datum':
      return parseDate(stap, typed, context.vandaag)
    case 'bedrag':
      return parseAmount(typed)
    case 'organisatie':
      if (typed.length > MAX_TEKST.organisatie) return bad('too-long')
      if (!tellsSomething(stap, typed)) return bad('too-short')
      return good({ soort: 'organisatie', ...toOrganisatie(typed, context.organisaties) })
    case 'partijen':
      return parsePartijen(typed, context.organisaties)
    default:
      if (typed.length > MAX_TEKST[stap.kind]) return bad('too-long')
      if (!stap.optional && !tellsSomething(stap, typed)) return bad('too-short')
      return good({ soort: 'tekst', tekst: typed })
  }
}

function good(antwoord: Antwoord): ParsedAnswer {
  return { ok: true, antwoord }
}

function bad(reason: AnswerProblem): ParsedAnswer {
  return { ok: false, reason }
}

/** A long text has a few words; a shorter one at least one word that means something (an organisation may be called "UM"). */
function tellsSomething({ kind }: Stap, typed: string): boolean {
  if (SKIP.test(typed)) return false
  const words = plainWords(typed)
  if (kind === 'lange-tekst' && words.length < MIN_WOORDEN) return false
  const shortest = kind === 'organisatie' ? 2 : 3
  const telling = words.filter((word) => !TELLS_NOTHING.has(word) && !/^(ok|ik)$/.test(word))
  return telling.some((word) => word.replace(/[^\p{L}]/gu, '').length >= shortest)
}

function parseChoices(stap: Stap, typed: string): ParsedAnswer {
  const whole = findOption(stap, typed)
  const parts = whole
    ? [whole]
    : typed.split(/[,;+\n]|\s+en\s+|(?<=\d)\s+(?=\d)/).filter((part) => part.trim())
  const taken = { ...stap, options: stap.taken ?? {} }
  const keuzes = parts.flatMap((part) => {
    const keuze = findOption(stap, part.trim())
    return keuze === undefined && findOption(taken, part.trim()) !== undefined ? [] : [keuze]
  })
  if (keuzes.length === 0 || keuzes.includes(undefined)) return bad('not-an-option')
  const unique = [...new Set(keuzes as string[])]
  if (unique.length > 1 && unique.some((keuze) => stap.exclusive.includes(keuze)))
    return bad('exclusive')
  return good({ soort: 'keuzes', keuzes: unique })
}

function parseDate(stap: Stap, typed: string, vandaag: string): ParsedAnswer {
  const datum = readDate(typed, vandaag)
  if (!datum) return bad('not-a-date')
  if (stap.range === 'toekomst' && datum < vandaag) return bad('date-in-past')
  if (stap.range === 'verleden' && datum > vandaag) return bad('date-in-future')
  return good({ soort: 'datum', datum })
}

function parseAmount(typed: string): ParsedAnswer {
  const plain = typed.replace(/euro|eur|€|\s/gi, '').replace(/,(-+|\d{1,2})$/, '')
  if (!/^\d{1,3}(\.\d{3})*$|^\d{1,9}$/.test(plain)) return bad('not-an-amount')
  return good({ soort: 'bedrag', euro: Number(plain.replaceAll('.', '')) })
}

/** The organisation on our list that a text names: by name, abbreviation or other name. */
export function findOrganisatie(
  typed: string,
  organisaties: readonly Organisatie[],
): Organisatie | undefined {
  const plain = plainWords(typed).join(' ')
  return organisaties.find((organisatie) =>
    [organisatie.naam, organisatie.afkorting, ...organisatie.ookBekendAls].some(
      (naam) => naam !== '' && plainWords(naam).join(' ') === plain,
    ),
  )
}

/** What somebody typed stays as typed; only the id is looked up. */
function toOrganisatie(naam: string, organisaties: readonly Organisatie[]) {
  return { id: findOrganisatie(naam, organisaties)?.id ?? null, naam }
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
    return { ...toOrganisatie(naam, organisaties), zegt }
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
