import { shorten } from '../../domain/teksten.ts'
import { type Json, labelled, typed } from './elements.ts'

/** Characters of text on one card; a longer Casus goes on over the next card, so nothing is left out. */
export const CARD_BUDGET = 6000

/** Text of any length as pieces that each fit on a card. */
export function longText(label: string, content: string): Json[] {
  const pieces: string[] = []
  for (let rest = content; rest !== '' || pieces.length === 0; ) {
    const piece =
      rest.length > CARD_BUDGET / 2 ? shorten(rest, CARD_BUDGET / 2).replace(/…$/, '') : rest
    pieces.push(piece)
    rest = rest.slice(piece.length).trimStart()
  }
  return pieces.map((piece, index) =>
    label !== '' && index === 0 ? labelled(label, piece) : typed(piece),
  )
}

/** Spreads elements over cards, in order; a heading never stands alone at the end of one. */
export function paginate(elements: readonly Json[]): Json[][] {
  const pages: Json[][] = [[]]
  let used = 0
  for (const element of elements) {
    const size = JSON.stringify(element).length
    if (used > 0 && used + size > CARD_BUDGET) {
      const next: Json[] = []
      const last = pages.at(-1) ?? []
      while (last.length > 1 && isHeading(last.at(-1))) next.unshift(last.pop() as Json)
      pages.push(next)
      used = 0
    }
    pages.at(-1)?.push(element)
    used += size
  }
  return pages
}

function isHeading(element: Json | undefined): boolean {
  return element?.type === 'TextBlock' && element.weight === 'Bolder'
}
