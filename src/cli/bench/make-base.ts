import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'

/** One word in this many is replaced by one that the base does not have. */
const NEW_WORD = 12
/** A larger text has more words, by about the root of its length (Heaps): this many times the root of the items. */
const NEW_WORDS = 200
/**
 * Made items have this many phrasings: nobody writes the base's twenty-seven for twenty thousand items, and with all
 * of them indexing takes about twice as long.
 */
const PHRASINGS = 8
/** One word in this many of a question is left out, and one in the next number gets a typing mistake. */
const LEFT_OUT = 8
const MISTYPED = 15

/** A base of `count` items made from the real one: each has the texts of one item, with other words put in. */
export function makeBase(bank: Kennisbank, count: number, seed: number): Kennisbank {
  const random = createRandom(seed)
  const words = makeWords(listWords(bank), Math.round(NEW_WORDS * Math.sqrt(count)), random)
  const items = Array.from({ length: count }, (_, at): Kennisitem => {
    const source = bank.items[at % bank.items.length] as Kennisitem
    if (at < bank.items.length) return source
    const change = (text: string): string => replaceWords(text, words, random)
    return {
      ...source,
      id: `${source.id}-${at}`,
      titel: change(source.titel),
      vraag: change(source.vraag),
      situatie: change(source.situatie),
      waarom: change(source.waarom),
      stappen: source.stappen.map(change),
      wie: change(source.wie),
      letOp: change(source.letOp),
      trefwoorden: source.trefwoorden.map(change),
      vragen: pick(source.vragen, PHRASINGS).map(change),
      verwante: [],
      vervangt: [],
    }
  })
  return { ...bank, items }
}

/** Questions as people type them: phrasings of the base with words left out and typing mistakes. */
export function makeQuestions(bank: Kennisbank, count: number, seed: number): string[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const { vragen, titel } = bank.items[random(bank.items.length)] as Kennisitem
    const text = vragen[random(vragen.length || 1)] ?? titel
    const kept = text.split(' ').filter(() => random(LEFT_OUT) !== 0)
    return kept.map((word) => (random(MISTYPED) === 0 ? mistype(word, random) : word)).join(' ')
  })
}

/** A whole number below `limit`, the same row for the same seed (mulberry32). */
type Random = (limit: number) => number

function createRandom(seed: number): Random {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

function listWords({ items }: Kennisbank): string[] {
  const texts = items.flatMap(({ titel, situatie, trefwoorden }) => [
    titel,
    situatie,
    ...trefwoorden,
  ])
  return [...new Set(texts.join(' ').match(/\p{Ll}{5,12}/gu) ?? [])]
}

/** So many of a list, taken evenly. */
function pick(list: readonly string[], count: number): string[] {
  const step = Math.max(1, list.length / count)
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/** Compounds of two words of the base. */
function makeWords(words: readonly string[], count: number, random: Random): string[] {
  return Array.from(
    { length: count },
    () => `${words[random(words.length)]}${words[random(words.length)]}`,
  )
}

function replaceWords(text: string, words: readonly string[], random: Random): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    return random(NEW_WORD) === 0 ? (words[random(words.length)] ?? word) : word
  })
}

function mistype(word: string, random: Random): string {
  const at = random(word.length)
  return word.slice(0, at) + word.slice(at + 1)
}
