import type { Vindplaats } from '../../domain/zoeken/zoeker.ts'
import { FIELDS, type Field } from '../item-texts.ts'
import type { SearchIndex } from '../ranking/create-index.ts'
import type { Question, QuestionWord } from '../text/read-question.ts'
import { PLAIN_WORDS } from './plain-words.ts'

const MAX_WORDS = 5
const LEAST_LETTERS = 3
const MAX_PLACES = 3
/** Words that nearly every item has explain nothing. Measured: about a third of all items. */
const LEAST_IDF = 0.9

const PLACES: Readonly<Record<Field, Vindplaats>> = {
  titel: 'titel',
  vraag: 'vraag',
  vragen: 'vragen',
  trefwoorden: 'trefwoorden',
  situatie: 'situatie',
  waarom: 'waarom',
  stappen: 'stappen',
  letOp: 'let-op',
  wie: 'wie',
  wetten: 'wetten',
  organisaties: 'organisaties',
  doelgroepen: 'doelgroepen',
}

export interface Explanation {
  readonly woorden: readonly string[]
  readonly waar: readonly Vindplaats[]
}

/** Why an item was found: the user's own words that it has, the rarest first, and where they stand. */
export function explain(index: SearchIndex, question: Question, item: number): Explanation {
  const fieldsByTerm = findFields(index, question, item)
  const matches = new Map<number, { value: number; upTo: number; fields: Set<number> }>()
  for (const { term, weight, word, upTo } of question.terms) {
    const fields = fieldsByTerm.get(term)
    const idf = index.words.idf[term] ?? 0
    if (!fields || idf < LEAST_IDF || !isTelling(question.words.slice(word, upTo + 1))) continue
    const value = idf * weight
    const before = matches.get(word)
    matches.set(word, {
      value: Math.max(value, before?.value ?? 0),
      upTo: Math.max(upTo, before?.upTo ?? 0),
      fields: new Set([...(before?.fields ?? []), ...fields]),
    })
  }
  const best = [...matches]
    .filter(([word]) => ![...matches].some(([from, { upTo }]) => from < word && word <= upTo))
    .map(([word, match]) => ({ word, ...match }))
    .sort((a, b) => b.value - a.value)
  const woorden = new Map(
    best.map(({ word, upTo }) => {
      const text = readWords(question, word, upTo)
      return [text.toLowerCase(), text]
    }),
  )
  return {
    woorden: [...woorden.values()].slice(0, MAX_WORDS),
    waar: listPlaces(best),
  }
}

/** Is one of these words worth showing? Small words only when written as an abbreviation, numbers never. */
function isTelling(words: readonly QuestionWord[]): boolean {
  return words.some(({ surface, form, known }) => {
    if (known === 'stop' || PLAIN_WORDS.has(form) || /^\d/.test(form)) return false
    return form.length >= LEAST_LETTERS || /^\p{Lu}+$/u.test(surface)
  })
}

/** What the user wrote from one word up to another. */
export function readWords({ words }: Question, from: number, upTo: number): string {
  return words
    .slice(from, upTo + 1)
    .map(({ surface }) => surface)
    .join(' ')
}

/** For each term of the question that the item has: the numbers of the fields it stands in. */
function findFields(
  index: SearchIndex,
  { terms }: Question,
  item: number,
): Map<number, readonly number[]> {
  const asked = new Set(terms.map(({ term }) => term))
  const found = new Map<number, number[]>()
  for (const [field, { ids }] of index.listFields(item).entries()) {
    for (const id of ids) {
      if (!asked.has(id)) continue
      const fields = found.get(id)
      if (fields) fields.push(field)
      else found.set(id, [field])
    }
  }
  return found
}

/** The fields with most of the matched weight, in the order in which an item is read when equal. */
function listPlaces(
  matches: readonly { readonly value: number; readonly fields: ReadonlySet<number> }[],
): Vindplaats[] {
  const sums = FIELDS.map((field, at) => ({
    place: PLACES[field],
    sum: matches.reduce((sum, { value, fields }) => sum + (fields.has(at) ? value : 0), 0),
  }))
  return sums
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MAX_PLACES)
    .map(({ place }) => place)
}
