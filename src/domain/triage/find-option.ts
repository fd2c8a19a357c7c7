import type { Stap } from './dialoog.ts'

/** Say nothing about which option is meant. `hulp`, `stop` and the like are commands, and those come first. */
const SMALL_WORDS = new Set(
  'de het een en of in op te er is zijn aan bij met van voor om tot dat die dit ik we wij je jij ze zij mijn ons onze wil wel graag maar denk ook zo hulp help stop stoppen terug casus ben als'.split(
    ' ',
  ),
)
/** A word of this many letters may stand for a longer word it begins. */
const START_LETTERS = 4
/** A word of this many letters may have one letter wrong. */
const TYPO_LETTERS = 5

const INTRODUCTION = /^(?:ik (?:ben|werk)|wij? (?:zijn|werken)) /
const INTRODUCTION_WORDS = 10

/**
 * The option a text means, or undefined when it means none or more than one. In this order: the value, the number,
 * the wording or another word for it (`ook`), the start of the wording, words that all occur in the wording, the
 * same with a letter wrong, a name in a short sentence about oneself. A text that ends in a question mark only counts when it is the wording.
 */
export function findOption(stap: Pick<Stap, 'options' | 'ook'>, typed: string): string | undefined {
  if (Object.hasOwn(stap.options, typed)) return typed
  const values = Object.keys(stap.options)
  if (/^\d{1,2}$/.test(typed)) {
    const numbered = values[Number(typed) - 1]
    if (numbered !== undefined) return numbered
  }
  const words = plainWords(typed)
  const plain = words.join(' ')
  if (plain === '') return undefined
  const names = new Map(
    Object.entries(stap.options).map(([value, wording]) => [
      value,
      [wording, ...(stap.ook[value] ?? [])].map(simplify),
    ]),
  )
  const exact = only(values, (value) => value === plain || !!names.get(value)?.includes(plain))
  if (exact !== undefined) return exact
  const starting = only(values, (value) => !!names.get(value)?.[0]?.startsWith(`${plain} `))
  if (starting !== undefined) return starting
  const yesOrNo = ['ja', 'nee'].find((word) => word === words[0])
  if (typed.endsWith('?') && yesOrNo === undefined) return undefined
  const meant =
    findByWords(names, yesOrNo === undefined ? words : words.slice(1)) ?? findNamed(names, words)
  if (yesOrNo === undefined) return meant
  // "ja, maar …" and "nee hoor" still mean yes and no, but not "nee, er speelt meer" where that is the yes.
  const said = only(
    values,
    (value) => value === yesOrNo || !!names.get(value)?.slice(1).includes(yesOrNo),
  )
  return said === undefined || meant === undefined || said === meant ? (said ?? meant) : undefined
}

/** The option in whose names all these words occur, when there is just one. */
function findByWords(
  names: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
): string | undefined {
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  if (telling.length === 0) return undefined
  const vocabulary = [...names].map(
    ([value, wordings]) => [value, new Set(wordings.flatMap((name) => name.split(' ')))] as const,
  )
  const allIn = (fits: (word: string, known: string) => boolean) =>
    only(vocabulary, ([, known]) =>
      telling.every((word) => [...known].some((each) => fits(word, each))),
    )?.[0]
  return allIn(isWord) ?? allIn((word, known) => isWord(word, known) || isTypo(word, known))
}

/** "Ik werk bij de gemeente als consulent": the one option of which a name stands in a short sentence about oneself. */
function findNamed(
  names: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
): string | undefined {
  const said = words.join(' ')
  if (words.length > INTRODUCTION_WORDS || !INTRODUCTION.test(said)) return undefined
  return only([...names], ([, wordings]) =>
    wordings.some((name) => ` ${said} `.includes(` ${name} `)),
  )?.[0]
}

/** The one that fits; undefined when none or several do. */
function only<T>(all: readonly T[], fits: (each: T) => boolean): T | undefined {
  const found = all.filter(fits)
  return found.length === 1 ? found[0] : undefined
}

function isWord(word: string, known: string): boolean {
  return known === word || (word.length >= START_LETTERS && known.startsWith(word))
}

/** One letter more, less, other, or two letters next to each other turned; the first letter is right. */
export function isTypo(word: string, known: string): boolean {
  if (Math.min(word.length, known.length) < TYPO_LETTERS) return false
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === known[start]) start++
  let end = 0
  while (
    end < Math.min(word.length, known.length) - start &&
    word.at(-1 - end) === known.at(-1 - end)
  ) {
    end++
  }
  const left = word.slice(start, word.length - end)
  const right = known.slice(start, known.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left === [...right].reverse().join('')
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a text in small letters, without accents and signs. */
export function plainWords(text: string): string[] {
  return simplify(text)
    .split(' ')
    .filter((word) => word !== '')
}
