import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { FIELDS, listOrganisatieNamen, SUBJECT_BOOSTS, toItemTexts } from '../item-texts.ts'
import { addTerms, readRow } from '../text/read-text.ts'
import { createSpeller, type Speller } from '../text/spelling.ts'
import { createVocabulary, type Vocabulary } from '../text/vocabulary.ts'
import { type Bag, createBagBuilder } from './bag.ts'
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
  /** The title, question and phrasings of an item, each as a vector of terms. */
  listPhrases(item: number): readonly Bag[]
  /** The terms of each field of an item, in the order of `FIELDS`. */
  listFields(item: number): readonly Bag[]
  /** The terms an item has, in any field. */
  listTerms(item: number): ReadonlySet<number>
}

/** Fields of which each text counts on its own as a phrase. */
const PHRASE_FIELDS = ['titel', 'vraag', 'vragen'] as const

/** Reads the published items of a base and indexes them. */
export function createIndex(bank: Kennisbank): SearchIndex {
  const items = bank.items.filter(({ status }) => status === 'gepubliceerd')
  const organisaties = listOrganisatieNamen(bank)
  const texts: string[] = []
  /** For each item, for each field, the numbers of its texts. */
  const places = items.map((item) =>
    toItemTexts(item, organisaties).map((field) => field.map((text) => texts.push(text) - 1)),
  )
  const vocabulary = createVocabulary(bank, texts)
  const grams = createGrams()
  for (const { form, stop } of vocabulary.infos) if (!stop) grams.of(form)
  grams.freeze()

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
    for (const [at, field] of FIELDS.entries()) {
      const boost = SUBJECT_BOOSTS[field]
      if (boost === undefined) continue
      const { ids, weights } = bags[at] as Bag
      for (let i = 0; i < ids.length; i += 1)
        termBag.add(ids[i] as number, boost * (weights[i] as number))
      for (const text of fields[at] ?? []) {
        for (const form of vocabulary.rows[text] ?? []) {
          const info = vocabulary.infos[form]
          if (info && !info.stop) for (const gram of grams.of(info.form)) gramBag.add(gram, boost)
        }
        const row = readRow(vocabulary, text)
        addPairs(row, pairBag)
        for (const term of row) liftBag.add(term, 1 / Math.sqrt(row.length))
      }
    }
    fieldBags.push(bags)
    termBags.push(termBag.take())
    gramBags.push(gramBag.take())
    pairBags.push(pairBag.take())
    liftBags.push(liftBag.take())
  }
  const terms = createCosine(termBags, vocabulary.termIds.size)
  const phrases: Bag[][] = []
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
    listFields: (item) => fieldBags[item] ?? [],
    listTerms(item) {
      const terms = new Set<number>()
      for (const { ids } of fieldBags[item] ?? []) for (const id of ids) terms.add(id)
      return terms
    },
    listPhrases(item) {
      const known = phrases[item]
      if (known) return known
      const list = PHRASE_FIELDS.flatMap(
        (field) => places[item]?.[FIELDS.indexOf(field)] ?? [],
      ).map((text) => {
        addTerms(vocabulary, text, termBag)
        return terms.toVector(termBag.take())
      })
      phrases[item] = list
      return list
    },
  }
}
