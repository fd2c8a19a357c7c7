import { isAboutUs, type Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { stem } from '../text/stem.ts'
import { splitWords } from '../text/words.ts'

/** Features share this many numbered places. */
const PLACES = 2 ** 17
/** Passes over the examples. Measured: more than 8 changes nothing. */
const PASSES = 5
const RATE = 2
/** Pulls weights of seldom seen features to zero. */
const DECAY = 1e-5
/** A larger base gives no better judge: more phrasings than this are not needed. */
export const MAX_EXAMPLES = 12_000
/** A longer text is judged by its first words. */
const MAX_WORDS = 400
/** So few words are taken in both directions. */
const BARE_WORDS = 3
/** Letters in a row that count as a feature, so that `kinderalimentatie` tells something about `alimentatie`. */
const GRAM = 5

/**
 * Does a question sound like ours? A linear classifier over words, pairs of words and rows of letters, small words
 * included, because `hoeveel`, `wat kost` and `formulier` give away a question for facts that the base does not hold.
 */
export interface Scope {
  /** Above zero sounds like ours, below zero like a question for somebody else. */
  judge(text: string): number
}

/**
 * `inside` are titles, questions and phrasings of items, `outside` are questions that are not ours, all split into
 * words. Both weigh the same in total.
 */
export function createScope(
  inside: readonly (readonly string[])[],
  outside: readonly (readonly string[])[],
): Scope {
  if (inside.length === 0 || outside.length === 0) return { judge: () => 0 }
  const read = createFeatureReader()
  const count = inside.length + outside.length
  const toExamples = (texts: readonly (readonly string[])[], goal: number): Example[] =>
    texts.map((text) => ({ features: read(text), goal, share: count / (2 * texts.length) }))
  const examples = [...toExamples(inside, 1), ...toExamples(outside, 0)]
  const { weights, bias } = learn(shuffle(count).map((place) => examples[place] as Example))
  const judgeForms = (forms: readonly string[]) => bias + score(read(forms), weights)
  return {
    judge: (text) => {
      const forms = toForms(text)
      const straight = judgeForms(forms)
      return isBare(forms) ? Math.max(straight, judgeForms(forms.toReversed())) : straight
    },
  }
}

/** Two or three words and nothing between them: who types those had no order in mind. */
function isBare(forms: readonly string[]): boolean {
  return forms.length > 1 && forms.length <= BARE_WORDS
}

interface Example {
  readonly features: Int32Array
  readonly goal: number
  readonly share: number
}

/** Logistic regression, one example at a time, in ever smaller steps. */
function learn(examples: readonly Example[]): { weights: Float32Array; bias: number } {
  const weights = new Float32Array(PLACES)
  let bias = 0
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE * (1 - pass / PASSES)
    for (const { features, goal, share } of examples) {
      const error = (goal - logistic(bias + score(features, weights))) * share * rate
      change(features, weights, error / Math.sqrt(features.length || 1))
      bias += error * 0.1
    }
  }
  return { weights, bias }
}

function change(features: Int32Array, weights: Float32Array, step: number): void {
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] as number
    const weight = weights[feature] as number
    weights[feature] = weight + step - DECAY * weight
  }
}

/** Questions that are not ours, split into words. */
export function listOutside({ buitenBereik }: Kennisbank): string[][] {
  return buitenBereik
    .filter((onderwerp) => !isAboutUs(onderwerp))
    .flatMap(({ vragen }) => vragen.map(toForms))
}

function toForms(text: string): string[] {
  return splitWords(text, MAX_WORDS).map(({ form }) => form)
}

function score(features: Int32Array, weights: Float32Array): number {
  let sum = 0
  for (let at = 0; at < features.length; at += 1) sum += weights[features[at] as number] as number
  return sum / Math.sqrt(features.length || 1)
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** Reads the features of many texts, each once; what is known of a word is kept between them. */
function createFeatureReader(): (forms: readonly string[]) => Int32Array {
  const known = new Map<string, readonly number[]>()
  /** For each feature the number of the text it was last seen in. */
  const seen = new Int32Array(PLACES)
  let texts = 0
  /** The stem's place in front, then those of its letters. */
  const readWord = (form: string): readonly number[] => {
    const before = known.get(form)
    if (before) return before
    const places = [toPlace(/^\d+$/.test(form) ? '0' : stem(form)), ...listGrams(form).map(toPlace)]
    known.set(form, places)
    return places
  }
  return (forms) => {
    texts += 1
    const places: number[] = []
    const add = (place: number): void => {
      if (seen[place] === texts) return
      seen[place] = texts
      places.push(place)
    }
    let before = 0
    for (const form of forms.length > MAX_WORDS ? forms.slice(0, MAX_WORDS) : forms) {
      const word = readWord(form)
      for (const place of word) add(place)
      add(toPairPlace(before, word[0] as number))
      before = word[0] as number
    }
    return Int32Array.from(places)
  }
}

function listGrams(form: string): string[] {
  if (form.length <= GRAM) return []
  const marked = `^${form}$`
  const grams: string[] = []
  for (let at = 0; at + GRAM <= marked.length; at += 1)
    grams.push(`~${marked.slice(at, at + GRAM)}`)
  return grams
}

function toPlace(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

function toPairPlace(first: number, second: number): number {
  const hash = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

/** A fixed order that mixes both kinds of examples. */
function shuffle(count: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  let seed = 20_261
  for (let at = count - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    const other = seed % (at + 1)
    const held = order[at] as number
    order[at] = order[other] as number
    order[other] = held
  }
  return order
}
