import type { Lijstwaarde, Organisatie } from '../kennis/kennisbank.ts'
import type { GenoemdeOrganisatie } from './register-vraag.ts'
import { formOf, readWords, STOP_WORDS, type Woord } from './woorden.ts'

/** Abbreviations that are ordinary words too: only meant when typed in capitals. */
const ORDINARY = new Set(['let', 'ben', 'ret', 'pi'])
const GEMEENTE = 'gemeente'

interface Naam {
  readonly forms: readonly string[]
  /** Set for an abbreviation that must stand there in capitals. */
  readonly exact: string | null
  readonly organisatie: Organisatie
}

/** The organisations a text names, each once and in order, and the words that are left. */
export function noemOrganisaties(
  words: readonly Woord[],
  organisaties: readonly Organisatie[],
): { genoemd: GenoemdeOrganisatie[]; rest: Woord[] } {
  const names = namesOf(organisaties)
  const genoemd = new Map<string, GenoemdeOrganisatie>()
  const rest: Woord[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    const naam = names.get(word?.form ?? '')?.find((candidate) => standsAt(words, at, candidate))
    if (naam) {
      const { id, afkorting, naam: voluit } = naam.organisatie
      genoemd.set(id, { id, naam: afkorting || voluit, woorden: naam.forms })
      at += naam.forms.length
    } else {
      if (word) rest.push(word)
      at += 1
    }
  }
  return { genoemd: [...genoemd.values()], rest }
}

/**
 * The organisations an ordinary question names: as `noemOrganisaties`, without names that are an area of life as
 * well ("onderwijs"), and with a municipality by its name.
 */
export function noemInVraag(
  tekst: string,
  lijsten: {
    readonly organisaties: readonly Organisatie[]
    readonly leefgebieden: readonly Lijstwaarde[]
  },
): GenoemdeOrganisatie[] {
  const words = readWords(tekst)
  const areas = new Set(
    lijsten.leefgebieden.flatMap(({ naam }) => readWords(naam).map(({ form }) => form)),
  )
  const named = noemOrganisaties(words, lijsten.organisaties).genoemd.filter(
    ({ woorden }) => woorden.join(' ') !== GEMEENTE && !woorden.every((form) => areas.has(form)),
  )
  return [...named, ...municipalities(words)].slice(0, MOST_NAMED)
}

const MOST_NAMED = 3

function municipalities(words: readonly Woord[]): GenoemdeOrganisatie[] {
  return words.flatMap(({ form }, at) => {
    const next = words[at + 1]
    if (form !== GEMEENTE || !next || STOP_WORDS.has(next.form)) return []
    return [{ id: null, naam: `gemeente ${next.raw}`, woorden: [GEMEENTE, next.form] }]
  })
}

function standsAt(words: readonly Woord[], at: number, { forms, exact }: Naam): boolean {
  if (exact !== null) return words[at]?.raw === exact
  return forms.every((form, index) => words[at + index]?.form === form)
}

const cache = new WeakMap<readonly Organisatie[], ReadonlyMap<string, readonly Naam[]>>()

/** Every name by its first word, the longest first. Made once for a list. */
function namesOf(organisaties: readonly Organisatie[]): ReadonlyMap<string, readonly Naam[]> {
  const known = cache.get(organisaties)
  if (known) return known
  const byFirst = new Map<string, Naam[]>()
  for (const organisatie of organisaties) {
    for (const naam of [organisatie.afkorting, organisatie.naam, ...organisatie.ookBekendAls]) {
      const forms = formsOf(naam)
      const [first] = forms
      if (first === undefined || forms.every((form) => STOP_WORDS.has(form))) continue
      const exact = ORDINARY.has(formOf(naam)) ? naam : null
      byFirst.set(first, [...(byFirst.get(first) ?? []), { forms, exact, organisatie }])
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.forms.length - a.forms.length)
  cache.set(organisaties, byFirst)
  return byFirst
}

/** The words of a name, without what stands in brackets and without its article. */
function formsOf(naam: string): string[] {
  const forms = readWords(naam.replace(/\([^)]*\)/g, ' ')).map(({ form }) => form)
  return forms.length > 1 && ['de', 'het'].includes(forms[0] ?? '') ? forms.slice(1) : forms
}
