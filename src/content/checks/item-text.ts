import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { type Check, problem } from './check.ts'

/** Longest sentence, and longest mean, of what a professional reads (B1). */
export const MAX_WORDS = 28
export const MAX_MEAN = 15
const LEAST_STEPS = 2

/** An item is named as its file, asks a question, has steps, and is written in short sentences. */
export const itemText: Check = {
  name: 'item-tekst',
  run: ({ items }) =>
    items.flatMap(({ file, item, lineOf, sectionLines }) => {
      const at = (key: string) => ({ file, line: lineOf([key]) })
      const body = { file, line: sectionLines.Situatie ?? 1 }
      const problems = []
      const name = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
      if (name !== item.id) problems.push(problem('item-naam', at('id'), item.id, name))
      if (!item.vraag.endsWith('?'))
        problems.push(problem('item-vraag', at('vraag'), item.vraag, '?'))
      if (item.stappen.length < LEAST_STEPS) {
        const place = { file, line: sectionLines.Oplossingsroute ?? 1 }
        problems.push(
          problem('item-stappen', place, String(item.stappen.length), String(LEAST_STEPS)),
        )
      }
      const lengths = sentences(item).map((sentence) => ({ sentence, words: countWords(sentence) }))
      for (const { sentence, words } of lengths.filter(({ words }) => words > MAX_WORDS)) {
        problems.push(
          problem('zin-te-lang', body, `${words}: ${sentence.slice(0, 60)}`, String(MAX_WORDS)),
        )
      }
      const mean = lengths.reduce((sum, { words }) => sum + words, 0) / Math.max(1, lengths.length)
      if (mean > MAX_MEAN) {
        problems.push(problem('zinnen-te-lang', body, mean.toFixed(1), String(MAX_MEAN)))
      }
      return problems
    }),
}

const ABBREVIATION = /\b(art|par|nr|bijv|hfst|ca|max|min|incl)\./g

function sentences(item: Kennisitem): string[] {
  return [item.situatie, item.waarom, ...item.stappen, item.wie, item.letOp]
    .flatMap((part) => part.split('\n'))
    .map((line) =>
      line
        .replace(/^\s*(\d+\.|[-*])\s+/, '')
        .trim()
        .replace(ABBREVIATION, '$1'),
    )
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .filter((sentence) => countWords(sentence) > 0)
}

function countWords(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0
}
