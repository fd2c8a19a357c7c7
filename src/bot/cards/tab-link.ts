import type { Tabadres } from '../../domain/tabadres.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { type Card, type Json, link } from './elements.ts'

/** More buttons than this are not shown beneath a card. */
const MOST_ACTIONS = 6

/** The same cards with beneath the last one a button that opens a page of the tab; without it when it has no address. */
export function withTabLink(
  cards: readonly Card[],
  page: string,
  tabadres: Tabadres,
  zeg: Zeg,
): Card[] {
  const url = tabadres.page(page)
  const last = cards.at(-1)
  const actions = (last?.actions as readonly Json[] | undefined) ?? []
  if (!url || !last || actions.length >= MOST_ACTIONS) return [...cards]
  const button = link(zeg('knop.open-tab'), url)
  return [...cards.slice(0, -1), { ...last, actions: [...actions, button] }]
}
