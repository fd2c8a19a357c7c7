/**
 * What somebody looks for in the Maatwerkregister, and when an entry has it.
 *
 * You may rely on: organisation, region and theme may stand in any order; an organisation is recognised by name,
 * abbreviation or other name; a word matches an entry when a word of the entry begins with it.
 */
import type { Lijstwaarde, Organisatie } from '../kennis/kennisbank.ts'
import { noemOrganisaties } from './genoemde-organisatie.ts'
import { isLandelijk, type Registratie } from './registratie.ts'
import { formOf, readWords, STOP_WORDS } from './woorden.ts'

export interface RegisterVraag {
  /** An entry must be of one of these, when any is named. */
  readonly organisaties: readonly GenoemdeOrganisatie[]
  /** Every other telling word, first as it was typed, then what it may also be called. */
  readonly woorden: readonly (readonly string[])[]
}

export interface GenoemdeOrganisatie {
  readonly id: string | null
  /** As people read it. */
  readonly naam: string
  /** The words that name it: all of them stand in an entry whose organisation has no id. */
  readonly woorden: readonly string[]
}

/** More than this many words is a story; the first ones tell most. */
const MAX_WORDS = 12

/** Reads a question to the register. Never throws, however odd the text. */
export function readRegisterVraag(
  tekst: string,
  lijsten: {
    readonly organisaties: readonly Organisatie[]
    readonly leefgebieden: readonly Lijstwaarde[]
  },
): RegisterVraag {
  const words = readWords(tekst)
  const { genoemd, rest } = noemOrganisaties(words, lijsten.organisaties)
  const telling = [...new Set(rest.map(({ form }) => form))].filter(
    (form) => form.length > 1 && !STOP_WORDS.has(form),
  )
  return {
    organisaties: genoemd,
    woorden: telling
      .slice(0, MAX_WORDS)
      .map((form) => [form, ...themesOf(form, lijsten.leefgebieden)]),
  }
}

/** The themes a word stands for, as the first word of their id: `huur` is about `wonen`. */
function themesOf(form: string, leefgebieden: readonly Lijstwaarde[]): string[] {
  return leefgebieden
    .filter(({ naam, ook = [] }) =>
      [naam, ...ook].some((woord) =>
        readWords(woord).some((word) => word.form === form || sameStem(word.form, form)),
      ),
    )
    .map(({ id }) => formOf(id.split('-')[0] ?? ''))
    .filter((start) => start !== form)
}

/** `schuld` and `schulden`, `toeslag` and `toeslagen`. */
function sameStem(a: string, b: string): boolean {
  return a.length >= 4 && b.length >= 4 && (`${a}en` === b || `${b}en` === a || `${a}s` === b)
}

/** The words of an entry, each with a space before it and the last with one behind it. */
export function zoektekstOf({ organisatie, functie, regio, themas }: Registratie): string {
  const text = [organisatie.naam, organisatie.id ?? '', functie, regio, ...themas].join(' ')
  return ` ${readWords(text)
    .map(({ form }) => form)
    .join(' ')} `
}

/** How many of the words of the question stand in an entry. */
export function countTreffers(vraag: RegisterVraag, zoektekst: string): number {
  return vraag.woorden.filter((woord) => hasWord(zoektekst, woord)).length
}

/** True when a word of the entry begins with this word or with what it is also called. */
export function hasWord(zoektekst: string, woord: readonly string[]): boolean {
  return woord.some((form) => zoektekst.includes(` ${form}`))
}

/**
 * May this entry be an answer? It is of an organisation that was named, if any was; and it has a word of the
 * question, unless no other word was given or the entry is for the whole country at an organisation that was named.
 */
export function isKandidaat(vraag: RegisterVraag, registratie: Registratie): boolean {
  const zoektekst = zoektekstOf(registratie)
  const { organisaties, woorden } = vraag
  const named = organisaties.some(
    (organisatie) =>
      (organisatie.id !== null && organisatie.id === registratie.organisatie.id) ||
      organisatie.woorden.every((form) => zoektekst.includes(` ${form} `)),
  )
  if (organisaties.length > 0 && !named) return false
  return (
    (woorden.length === 0 && named) ||
    countTreffers(vraag, zoektekst) > 0 ||
    (named && isLandelijk(registratie))
  )
}
