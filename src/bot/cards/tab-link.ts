import type { Tabadres } from '../../domain/tabadres.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { buttons, type Card, type Json, link } from './elements.ts'

/** More buttons than this are not shown beneath a card. */
const MOST_ACTIONS = 6

/**
 * The same cards with on the last one a button that opens a page of the tab: beneath it, or at the end of its text when it
 * has buttons enough. Without it when the page has no address.
 */
export function withTabLink(
  cards: readonly Card[],
  page: string,
  tabadres: Tabadres,
  zeg: Zeg,
): Card[] {
  const url = tabadres.page(page)
  const last = cards.at(-1)
  const actions = (last?.actions as readonly Json[] | undefined) ?? []
  if (!url || !last) return [...cards]
  const button = link(zeg('knop.open-tab'), url)
  const linked =
    actions.length < MOST_ACTIONS
      ? { ...last, actions: [...actions, button] }
      : { ...last, body: [...last.body, buttons([button])] }
  return [...cards.slice(0, -1), linked]
}
