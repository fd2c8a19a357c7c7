import { type Check, problem } from './check.ts'
import { bodyPassages, countWords, sentencesOf } from './item-passages.ts'

/** Longest sentence, and longest mean, of what a professional reads (B1). */
export const MAX_WORDS = 28
export const MAX_MEAN = 15
const LEAST_STEPS = 2

/** An item is named as its file, asks a question, has steps, and is written in short sentences. */
export const itemText: Check = {
  name: 'item-tekst',
  run: ({ items }) =>
    items.flatMap((source) => {
      const { item, placeOf } = source
      const problems = []
      const { file } = placeOf('id')
      const name = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
      if (file.endsWith('.md') && name !== item.id) {
        problems.push(problem('item-naam', placeOf('id'), item.id, name))
      }
      if (!item.vraag.endsWith('?')) {
        problems.push(problem('item-vraag', placeOf('vraag'), item.vraag, '?'))
      }
      if (item.stappen.length < LEAST_STEPS) {
        const found = String(item.stappen.length)
        problems.push(problem('item-stappen', placeOf('stappen'), found, String(LEAST_STEPS)))
      }
      const sentences = bodyPassages(source).flatMap(({ text, place }) =>
        sentencesOf(text).map((sentence) => ({ sentence, place, words: countWords(sentence) })),
      )
      for (const { sentence, place, words } of sentences) {
        if (words <= MAX_WORDS) continue
        const found = `${words}: ${sentence.slice(0, 60)}`
        problems.push(problem('zin-te-lang', place, found, String(MAX_WORDS)))
      }
      const mean =
        sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(1, sentences.length)
      if (mean > MAX_MEAN) {
        problems.push(
          problem('zinnen-te-lang', placeOf('situatie'), mean.toFixed(1), String(MAX_MEAN)),
        )
      }
      return problems
    }),
}
