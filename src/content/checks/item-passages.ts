import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { ItemSource, Place } from '../knowledge/parse-item.ts'

/** A line of an item that a professional reads, without Markdown. */
export interface Passage {
  readonly text: string
  readonly place: Place
}

const BODY = ['situatie', 'waarom', 'stappen', 'wie', 'letOp'] as const
const ABBREVIATION = /\b(art|par|nr|bijv|hfst|ca|max|min|incl|mr|dr|drs)\./g

/** Title, question and body, line by line. */
export function readablePassages(source: ItemSource): Passage[] {
  const { item, placeOf } = source
  const front = (['titel', 'vraag'] as const).map((field) => ({
    text: item[field],
    place: placeOf(field),
  }))
  return [...front, ...bodyPassages(source)]
}

/** The body sections, line by line. */
export function bodyPassages({ item, placeOf }: ItemSource): Passage[] {
  return BODY.flatMap((field) =>
    linesOf(item, field)
      .map((line, index) => ({ text: plain(line), place: placeOf(field, index) }))
      .filter(({ text }) => text !== ''),
  )
}

/** Everything the item says itself, as one text. */
export function ownText(source: ItemSource): string {
  return readablePassages(source)
    .map(({ text }) => text)
    .join('\n')
}

/** The sentences of a line; a full stop after an abbreviation ends nothing. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(ABBREVIATION, '$1')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => countWords(sentence) > 0)
}

export function countWords(text: string): number {
  return wordsOf(text).length
}

/** Words as they stand; a hyphen or apostrophe belongs to the word. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}

function linesOf(item: Kennisitem, field: (typeof BODY)[number]): readonly string[] {
  return field === 'stappen' ? item.stappen : item[field].split('\n')
}

function plain(line: string): string {
  return line
    .replace(/^\s*(\d+\.|[-*])\s+/, '')
    .replaceAll('**', '')
    .trim()
}
