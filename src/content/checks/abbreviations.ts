import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { type Check, problem } from './check.ts'
import { ownText, readablePassages } from './item-passages.ts'

/** Two capitals, or a law or scheme that is written as a short word. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}&\d]*\p{Lu}[\p{L}\d]*|A[wn][bw]|A[ok]w|B[bw]z?|Sr|Sv|W[glmzvs][\p{Ll}]{1,3}|Zvw|pgb|ggz|vog|lvb|wsnp|mfo)(?![\p{L}\p{N}])/gu

const NOT_A_WORD = /[^\p{L}\p{N}&]+/u
/** Everyday words that happen to be written in capitals. */
const EVERYDAY = ['ID', 'IQ', 'ICT']

/** Every abbreviation stands in the glossary or with the organisations, or is explained in the item. */
export const abbreviations: Check = {
  name: 'afkorting-onbekend',
  run: ({ bank, items }) => {
    const known = knownWords(bank)
    return items.flatMap((source) => {
      const own = ownText(source)
      const seen = new Set<string>()
      return readablePassages(source).flatMap(({ text, place }) =>
        [...text.matchAll(ABBREVIATION)].flatMap(([word]) => {
          if (seen.has(word) || known.has(word) || isExplained(word, own)) return []
          seen.add(word)
          return [problem('afkorting-onbekend', place, word, 'knowledge/begrippen.yaml')]
        }),
      )
    })
  },
}

function knownWords(bank: Kennisbank): Set<string> {
  const names = [
    ...bank.begrippen.flatMap(({ term, afkorting }) => [term, afkorting]),
    ...bank.organisaties.flatMap(({ naam, afkorting, ookBekendAls }) => [
      naam,
      afkorting,
      ...ookBekendAls,
    ]),
  ]
  return new Set([...EVERYDAY, ...names.flatMap((name) => [name, ...name.split(NOT_A_WORD)])])
}

/** `LVB (licht verstandelijk beperkt)`, `IOAW- of IOAZ-uitkering (…)` or `licht verstandelijk beperkt (LVB)`. */
function isExplained(word: string, text: string): boolean {
  return (
    text.includes(`(${word})`) ||
    new RegExp(`${word}(?![\\p{L}\\p{N}])[^.(]{0,25}\\(`, 'u').test(text)
  )
}
