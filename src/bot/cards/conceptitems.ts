import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { button, buttons, type Card, card, heading, labelled, small, text } from './elements.ts'
import { longText, paginate } from './pages.ts'

const SHOWN = 12
const TITLE_SHOWN = 120

/** Drafts of the knowledge base that wait for an editor. */
export function conceptitemsCard(items: readonly Kennisitem[], zeg: Zeg): Card {
  const shown = items.slice(0, SHOWN)
  return card(
    [
      heading(zeg('conceptitems.titel')),
      ...(shown.length === 0 ? [text(zeg('conceptitems.leeg'))] : []),
      ...shown.flatMap((item) => [
        labelled(zeg(`item.${item.soort}`), shorten(item.titel, TITLE_SHOWN)),
        buttons([button(zeg('knop.lees-concept'), { k: 'conceptitem', i: item.id })]),
      ]),
      ...(items.length > shown.length
        ? [small(zeg('conceptitems.meer', { aantal: items.length - shown.length }))]
        : []),
    ],
    zeg('conceptitems.titel'),
  )
}

/** A whole draft, letter by letter: it was made from what people typed, and nobody has read it yet (K10). */
export function conceptitemCards(item: Kennisitem, zeg: Zeg): Card[] {
  const section = (key: string, content: string) =>
    content.trim() === '' ? [] : longText(zeg(key), content)
  const pages = paginate([
    ...section('item.situatie', item.situatie),
    ...section('item.waarom', item.waarom),
    ...section('item.stappen', item.stappen.map((stap, at) => `${at + 1}. ${stap}`).join('\n')),
    ...section('item.wie', item.wie),
    ...section('item.let-op', item.letOp),
    ...section('item.wetten', item.wetten.join('\n')),
    ...section('conceptitems.intern', item.intern),
    small(zeg('conceptitems.voor', { datum: day(item.controlerenVoor) })),
  ])
  const title = zeg('conceptitems.een')
  return pages.map((page, at) =>
    card([heading(title), ...(at === 0 ? longText('', item.titel) : []), ...page], title),
  )
}
