import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { ItemSource } from '../knowledge/parse-item.ts'
import { type Check, problem } from './check.ts'
import { type Passage, readablePassages } from './item-passages.ts'

const HTML = /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]+);/iu

/** So many characters are more than any item of the base has there. */
const LONGEST = { situatie: 600, waarom: 500, wie: 500, letOp: 1_500, intern: 600 } as const
const LONGEST_ENTRY = { stappen: 350, vragen: 450 } as const

/** An item is plain text: what looks like HTML is shown as it stands. */
export const itemHtml: Check = {
  name: 'tekst-html',
  run: ({ items }) =>
    items.flatMap((source) =>
      [...readablePassages(source), ...otherPassages(source)].flatMap(({ text, place }) => {
        const found = HTML.exec(text)?.[0]
        return found === undefined ? [] : [problem('tekst-html', place, found, '')]
      }),
    ),
}

/** A field is about as long as it is in the items that people already read. */
export const itemLength: Check = {
  name: 'tekst-lang',
  run: ({ items }) =>
    items.flatMap(({ item, placeOf }) => [
      ...keysOf(LONGEST).flatMap((veld) => tooLong(item[veld], LONGEST[veld], () => placeOf(veld))),
      ...keysOf(LONGEST_ENTRY).flatMap((veld) =>
        item[veld].flatMap((entry, index) =>
          tooLong(entry, LONGEST_ENTRY[veld], () => placeOf(veld, index)),
        ),
      ),
    ]),
}

function tooLong(text: string, most: number, place: () => Passage['place']) {
  if (text.length <= most) return []
  const counts = [String(text.length), String(most)] as const
  return [problem('tekst-lang', place(), ...counts, 'waarschuwing')]
}

/** What only some people read, or nobody but the search. */
function otherPassages({ item, placeOf }: ItemSource): Passage[] {
  const lists = (['vragen', 'trefwoorden', 'doelgroepen', 'wetten'] as const).flatMap((veld) =>
    item[veld].map((text, index) => ({ text, place: placeOf(veld, index) })),
  )
  return [{ text: item.intern, place: placeOf('intern') }, ...lists]
}

function keysOf<K extends keyof Kennisitem>(record: Readonly<Partial<Record<K, number>>>): K[] {
  return Object.keys(record) as K[]
}
