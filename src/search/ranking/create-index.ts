import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { FIELDS, listOrganisatieNamen, SUBJECT_BOOSTS, toItemTexts } from '../item-texts.ts'
import { addTerms, readRow } from '../text/read-text.ts'
import { createSpeller, type Speller } from '../text/spelling.ts'
import { createVocabulary, type Vocabulary } from '../text/vocabulary.ts'
import { type Bag, type BagBuilder, createBagBuilder } from './bag.ts'
import { type Cosine, createCosine } from './cosine.ts'
import { createGrams, type Grams } from './grams.ts'
import { createLift, type Lift } from './lift.ts'
import { createNames, type Names } from './names.ts'
import { addPairs, PAIR_PLACES } from './pairs.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** Everything that is computed once for a base. */
export interface SearchIndex {
  readonly items: readonly Kennisitem[]
  readonly vocabulary: Vocabulary
  readonly speller: Speller
  readonly words: WordIndex
  readonly terms: Cosine
  readonly letters: Cosine
  readonly grams: Grams
  readonly pairs: Cosine
  readonly lift: Lift
  readonly names: Names
  /** The words of titles, questions and phrasings: all, or as many as `most`, taken evenly. */
  listPhraseWords(most: number): string[][]
  /** An item as a vector of terms, as `terms` compares them. */
  toTermVector(item: number): Bag
  /** The terms of each field of an item, in the order of `FIELDS`. */
  listFields(item: number): readonly Bag[]
  /** The terms an item has, in any field. */
  listTerms(item: number): ReadonlySet<number>
}

/** What is only needed of items that were found is kept for this many of them. */
const REMEMBER = 1_000

/** Fields of which each text counts on its own as a phrase. */
const PHRASE_FIELDS = ['titel', 'vraag', 'vragen'] as const

/** Reads the published items of a base and indexes them, in one order: who stored them makes no difference to an answer. */
export function createIndex(bank: Kennisbank): SearchIndex {
  const items = bank.items
    .filter(({ status }) => status === 'gepubliceerd')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const organisaties = listOrganisatieNamen(bank)
  const texts: string[] = []
  /** For each item, for each field, the numbers of its texts. */
  const places = items.map((item) =>
    toItemTexts(item, organisaties).map((field) => field.map((text) => texts.push(text) - 1)),
  )
  const vocabulary = createVocabulary(bank, texts)
  const grams = createGrams()
  const gramsByForm = vocabulary.infos.map(({ form, stop }) => (stop ? [] : grams.of(form)))
  grams.freeze()

  const formBag = createBagBuilder(vocabulary.infos.length)
  const termBag = createBagBuilder(vocabulary.termIds.size)
  const gramBag = createBagBuilder(grams.size)
  const pairBag = createBagBuilder(PAIR_PLACES)
  const liftBag = createBagBuilder(vocabulary.termIds.size)
  const fieldBags: Bag[][] = []
  const termBags: Bag[] = []
  const gramBags: Bag[] = []
  const pairBags: Bag[] = []
  const liftBags: Bag[] = []
  for (const fields of places) {
    const bags = fields.map((field) => {
      for (const text of field) addTerms(vocabulary, text, termBag)
      return termBag.take()
    })
    addSubject(bags, termBag)
    for (const [at, field] of FIELDS.entries()) {
      const boost = SUBJECT_BOOSTS[field]
      if (boost === undefined) continue
      for (const text of fields[at] ?? []) {
        addForms(vocabulary.rows[text], boost, formBag)
        const row = readRow(vocabulary, text)
        addPairs(row, pairBag)
        addForms(row, 1 / Math.sqrt(row.length), liftBag)
      }
    }
    const forms = formBag.take()
    for (let at = 0; at < forms.ids.length; at += 1)
      for (const gram of gramsByForm[forms.ids[at] as number] ?? [])
        gramBag.add(gram, forms.weights[at] as number)
    fieldBags.push(bags)
    termBags.push(termBag.take())
    gramBags.push(gramBag.take())
    pairBags.push(pairBag.take())
    liftBags.push(liftBag.take())
  }
  const terms = createCosine(termBags, vocabulary.termIds.size)
  const termSets = new Map<number, Set<number>>()
  return {
    items,
    vocabulary,
    speller: createSpeller(vocabulary.counts),
    words: createWordIndex(fieldBags, vocabulary.termIds.size),
    terms,
    letters: createCosine(gramBags, grams.size),
    grams,
    pairs: createCosine(pairBags, PAIR_PLACES),
    names: createNames(items, bank, vocabulary.concepts),
    lift: createLift(liftBags, vocabulary.termIds.size),
    listPhraseWords(most) {
      const all = places.flatMap(listPhraseTexts)
      const step = Math.max(1, Math.ceil(all.length / most))
      return all
        .filter((_, at) => at % step === 0)
        .map((text) =>
          Array.from(vocabulary.rows[text] ?? [], (form) => vocabulary.infos[form]?.form ?? ''),
        )
    },
    toTermVector(item) {
      addSubject(fieldBags[item] ?? [], termBag)
      return terms.toVector(termBag.take())
    },
    listFields: (item) => fieldBags[item] ?? [],
    listTerms(item) {
      const before = termSets.get(item)
      if (before) return before
      const set = new Set<number>()
      for (const { ids } of fieldBags[item] ?? []) for (const id of ids) set.add(id)
      if (termSets.size < REMEMBER) termSets.set(item, set)
      return set
    },
  }
}

function addForms(row: Int32Array | undefined, weight: number, bag: BagBuilder): void {
  if (!row) return
  for (let at = 0; at < row.length; at += 1) bag.add(row[at] as number, weight)
}

/** The numbers of the texts that count as a phrase, of one item. */
function listPhraseTexts(fields: readonly (readonly number[])[]): number[] {
  return PHRASE_FIELDS.flatMap((field) => fields[FIELDS.indexOf(field)] ?? [])
}

/** Adds the terms that tell what an item is about. */
function addSubject(fields: readonly Bag[], bag: BagBuilder): void {
  for (const [at, field] of FIELDS.entries()) {
    const boost = SUBJECT_BOOSTS[field]
    const terms = fields[at]
    if (boost === undefined || !terms) continue
    for (let i = 0; i < terms.ids.length; i += 1)
      bag.add(terms.ids[i] as number, boost * (terms.weights[i] as number))
  }
}
