import type { ItemToShare } from '../../actions/find-to-share.ts'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { type Card, card, heading, link, small, text } from './elements.ts'
import { wetsmeldingen } from './wetsmelding.ts'

/** What somebody sees of an address of ours that was pasted into a chat (G5): a few lines, and where it opens. */
export function linkCard(titel: string, tekst: string, url: string, zeg: Zeg): Card {
  const lines = tekst === '' ? [text(titel)] : [heading(titel), text(tekst)]
  return card(lines, titel, [link(zeg('knop.open-tab'), url)])
}

const LINE_SHOWN = 280

/** An item to put into any chat: its title and three lines, nothing to click and nothing that fetches anew (G2). */
export function sharedItemCard(
  { item, verlopen, wetsmeldingen: meldingen }: ItemToShare,
  bank: Kennisbank,
  zeg: Zeg,
): Card {
  const documents = [...new Set(item.bronnen.map(({ document }) => document))]
  const bronnen = documents
    .map((id) => bank.documenten.find((document) => document.id === id)?.naam ?? id)
    .join('; ')
  const gecontroleerd = day(item.gecontroleerd)
  return card(
    [
      heading(item.titel),
      ...wetsmeldingen(meldingen, zeg),
      text(shorten(item.situatie, LINE_SHOWN)),
      text(zeg('delen.eerst', { stap: shorten(item.stappen[0] ?? item.wie, LINE_SHOWN) })),
      small(
        verlopen
          ? zeg('item.verlopen', { datum: day(item.controlerenVoor) })
          : zeg('item.bron', { bronnen, gecontroleerd }),
      ),
    ],
    item.titel,
  )
}
