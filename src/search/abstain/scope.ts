import { stem } from '../text/stem.ts'
import { splitWords } from '../text/words.ts'

/** Features share this many numbered places. */
const PLACES = 2 ** 16
/** Passes over the examples. Measured: more than 8 changes nothing. */
const PASSES = 8
const RATE = 2
/** Pulls weights of seldom seen features to zero. */
const DECAY = 1e-5
/** A larger base gives no better judge: examples are taken evenly, at most this many. */
const MAX_EXAMPLES = 12_000
const NEAREST = 3

export interface Judged { readonly words: number; readonly nearest: number }
/**
 * Does a question sound like ours? A linear classifier over words and pairs of words, small words included, because
 * `hoeveel`, `wat kost` and `formulier` give away a question for facts that the base does not hold.
 */
export interface Scope {
  /** Above zero sounds like ours, below zero like a question for somebody else. */
  judge(text: string): Judged
  near(text: string, n: number): number[]
  /** place of nearest outside example */
  nearestOutside(text: string): { place: number; likeness: number }
}

/** `inside` are phrasings of items, `outside` are questions that are not ours. Both weigh the same in total. */
export function createScope(inside: readonly string[], outside: readonly string[]): Scope {
  const weights = new Float32Array(PLACES)
  const step = Math.max(1, Math.ceil(inside.length / MAX_EXAMPLES))
  const ours = inside.filter((_, at) => at % step === 0)
  const examples = [
    ...ours.map((text) => ({ features: readFeatures(text), goal: 1, share: 0.5 / ours.length })),
    ...outside.map((text) => ({
      features: readFeatures(text),
      goal: 0,
      share: 0.5 / outside.length,
    })),
  ]
  const order = shuffle(examples.length)
  let bias = 0
  if (ours.length > 0 && outside.length > 0) {
    for (let pass = 0; pass < PASSES; pass += 1) {
      const rate = RATE * (1 - pass / PASSES)
      for (const place of order) {
        const example = examples[place]
        if (!example) continue
        const { features, goal, share } = example
        const error =
          (goal - logistic(bias + score(features, weights))) * share * examples.length * rate
        const size = 1 / Math.sqrt(features.length || 1)
        for (const feature of features) {
          const weight = weights[feature] as number
          weights[feature] = weight + error * size - DECAY * weight
        }
        bias += error * 0.1
      }
    }
  }
  const near = createNearest([...ours, ...outside])
  return {
    judge: (text) => {
      const sims = near(text)
      const best = (from: number, to: number): number => {
        const top = Array.from(sims.subarray(from, to)).sort((a, b) => b - a).slice(0, NEAREST)
        return top.reduce((a, b) => a + b, 0) / NEAREST
      }
      const a = best(0, ours.length)
      const b = best(ours.length, sims.length)
      return { words: bias + score(readFeatures(text), weights), nearest: Math.log((a + 0.03) / (b + 0.03)) }
    },
    near: (text: string, n: number) => { const sims = near(text).subarray(ours.length); return Array.from(sims.keys()).sort((a, b) => (sims[b] as number) - (sims[a] as number)).slice(0, n) },
    nearestOutside: (text) => {
      const sims = near(text).subarray(ours.length)
      let place = -1, likeness = 0
      sims.forEach((sim, at) => { if (sim > likeness) { likeness = sim; place = at } })
      return { place, likeness }
    },
  }
}

function createNearest(texts: readonly string[]) {
  const bags = texts.map((text) => new Set(splitWords(text, 800).map(({ form }) => stem(form))))
  const df = new Map<string, number>()
  for (const bag of bags) for (const word of bag) df.set(word, (df.get(word) ?? 0) + 1)
  const idf = (word: string) => Math.log(texts.length / (df.get(word) ?? 1))
  const norms = bags.map((bag) => Math.sqrt([...bag].reduce((sum, word) => sum + idf(word) ** 2, 0)) || 1)
  const postings = new Map<string, number[]>()
  bags.forEach((bag, at) => { for (const word of bag) { const row = postings.get(word); if (row) row.push(at); else postings.set(word, [at]) } })
  return (text: string): Float32Array => {
    const words = new Set(splitWords(text, 800).map(({ form }) => stem(form)))
    const sims = new Float32Array(texts.length)
    let norm = 0
    for (const word of words) {
      const weight = idf(word) ** 2
      norm += weight
      for (const at of postings.get(word) ?? []) sims[at] = (sims[at] as number) + weight
    }
    const own = Math.sqrt(norm) || 1
    for (let at = 0; at < sims.length; at += 1) sims[at] = (sims[at] as number) / own / (norms[at] as number)
    return sims
  }
}

function score(features: readonly number[], weights: Float32Array): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] as number
  return sum / Math.sqrt(features.length || 1)
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function readFeatures(text: string): number[] {
  const words = splitWords(text, 800)
  const stems = words.map(({ form }) => (/^\d+$/.test(form) ? '0' : stem(form)))
  const places = new Set<number>()
  for (const { form } of words) {
    if (form.length < 6) continue
    const marked = `^${form}$`
    for (let at = 0; at + 5 <= marked.length; at += 1) places.add(toPlace(`~${marked.slice(at, at + 5)}`))
  }
  for (const [at, word] of stems.entries()) {
    places.add(toPlace(word))
    places.add(toPlace(`${stems[at - 1] ?? '^'} ${word}`))
  }
  return [...places]
}

function toPlace(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
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
