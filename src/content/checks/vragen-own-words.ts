import type { ItemSource } from '../knowledge/parse-item.ts'
import { type Check, problem } from './check.ts'
import { ownText, wordsOf } from './item-passages.ts'

/** Share of the words in the questions that the item itself does not have. Below this, they only repeat it. */
export const LEAST_NEW = 0.5
const SHORT_WORD = 4

/** Questions are worth their while when they say it otherwise than the item does. */
export const vragenOwnWords: Check = {
  name: 'vragen-herhalen-item',
  run: ({ items }) =>
    items
      .filter(({ item }) => item.vragen.length > 0)
      .map((source) => ({ source, share: newShare(source) }))
      .filter(({ share }) => share < LEAST_NEW)
      .map(({ source, share }) =>
        problem(
          'vragen-herhalen-item',
          source.placeOf('vragen'),
          `${Math.round(share * 100)}%`,
          `${Math.round(LEAST_NEW * 100)}%`,
          'waarschuwing',
        ),
      ),
}

export function newShare(source: ItemSource): number {
  const own = contentWords([ownText(source), ...source.item.trefwoorden].join('\n'))
  const asked = contentWords(source.item.vragen.join('\n'))
  return [...asked].filter((word) => !own.has(word)).length / Math.max(1, asked.size)
}

function contentWords(text: string): Set<string> {
  return new Set(wordsOf(text.toLowerCase()).filter((word) => word.length >= SHORT_WORD))
}
