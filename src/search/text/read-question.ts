import type { Speller } from './spelling.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import {
  CONCEPT_WEIGHT,
  CORRECTED_WEIGHT,
  JOINED_WEIGHT,
  NUMBER_WEIGHT,
  ONLY_PARTS_WEIGHT,
  PART_WEIGHT,
} from './weights.ts'
import { splitWords } from './words.ts'

/** A question of this many words is read whole; of a longer text the rest is left out. */
const MAX_WORDS = 800

/** What the base knows of a word of the question. */
export type Known = 'stop' | 'known' | 'parts' | 'corrected' | 'unknown'

export interface QuestionWord {
  readonly surface: string
  readonly form: string
  /** Its stem, after correction of its spelling. */
  readonly stem: string
  readonly known: Known
}

export interface QuestionTerm {
  readonly term: number
  readonly weight: number
  /** Places in `words` of the first and the last word it comes from. */
  readonly word: number
  readonly upTo: number
}

export interface Question {
  readonly words: readonly QuestionWord[]
  readonly terms: readonly QuestionTerm[]
}

/** Reads what a person typed with the words of the base. Never throws. */
export function readQuestion(vocabulary: Vocabulary, speller: Speller, text: string): Question {
  const { termIds, compounds, counts } = vocabulary
  const words: QuestionWord[] = []
  const terms: QuestionTerm[] = []
  const split = splitWords(text, MAX_WORDS)
  for (const [word, { surface, form }] of split.entries()) {
    const add = (name: string, weight: number): boolean => {
      const term = termIds.get(name)
      if (term !== undefined) terms.push({ term, weight, word, upTo: word })
      return term !== undefined
    }
    const addParts = (whole: string, weight: number): boolean => {
      const parts = compounds.split(whole)
      for (const part of parts) add(stem(part), weight)
      return parts.length > 0
    }
    const next = split[word + 1]?.form ?? ''
    for (const joined of [form + next, `${form}s${next}`]) {
      const term = termIds.get(stem(joined))
      if (next.length > 2 && form.length > 2 && counts.has(joined) && term !== undefined)
        terms.push({ term, weight: JOINED_WEIGHT, word, upTo: word + 1 })
    }
    if (STOP_WORDS.has(form)) {
      words.push({ surface, form, stem: stem(form), known: 'stop' })
      continue
    }
    const whole = add(stem(form), /^\d+$/.test(form) ? NUMBER_WEIGHT : 1)
    const parted = addParts(form, whole ? PART_WEIGHT : ONLY_PARTS_WEIGHT)
    const corrected = whole || parted ? undefined : speller.correct(form)
    if (corrected) {
      add(stem(corrected.form), CORRECTED_WEIGHT)
      addParts(corrected.form, PART_WEIGHT)
    }
    const known = whole ? 'known' : parted ? 'parts' : corrected ? 'corrected' : 'unknown'
    words.push({ surface, form, stem: stem(corrected?.form ?? form), known })
  }
  for (const { concept, from, to } of vocabulary.concepts.find(words.map((word) => word.stem))) {
    const term = termIds.get(concept)
    if (term !== undefined) terms.push({ term, weight: CONCEPT_WEIGHT, word: from, upTo: to })
  }
  return { words, terms }
}
