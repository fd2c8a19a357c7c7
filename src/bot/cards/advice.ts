import type { Kennis } from '../../domain/kennis/kennis.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import type { Regel } from '../../domain/triage/regels.ts'
import type { Urgentie } from '../../domain/triage/urgentie.ts'
import { button, buttons, type Card, card, type Json, subheading, text } from './elements.ts'
import { REGISTER_ITEM } from './register.ts'

/** More than this is not read. */
const SHOWN = 4
const TITLE_SHOWN = 40

/** What the rules say here, in words (A18), and the items to read on. */
export function adviceElements(advies: readonly Regel[], kennis: Kennis, zeg: Zeg): Json[] {
  const shown = advies.slice(0, SHOWN)
  if (shown.length === 0) return []
  const items = [...new Set(shown.flatMap(({ item }) => item ?? []))]
  const readers = items.flatMap((id) => {
    const item = kennis.byId.get(id)
    return item ? [button(shorten(item.titel, TITLE_SHOWN), { k: 'bekijk', i: id })] : []
  })
  const toRegister = items.includes(REGISTER_ITEM)
    ? [button(zeg('knop.register'), { k: 'register' })]
    : []
  return [
    subheading(zeg('advies.titel')),
    ...shown.flatMap(({ zin }) => [text(`- ${zin}`)]),
    ...(readers.length > 0 ? [buttons([...readers, ...toRegister])] : []),
  ]
}

/** The advice on a card of its own, where the next card is full already. */
export function adviceCard(advies: readonly Regel[], kennis: Kennis, zeg: Zeg): Card {
  return card(adviceElements(advies, kennis, zeg), zeg('advies.titel'))
}

/** How urgent, in words: never by colour alone, and with the date it follows from (X4). */
export function urgencyText({ soort, datum, dagen }: Urgentie, zeg: Zeg): string | null {
  if (soort === 'gewoon') return null
  if (datum === null || dagen === null) return zeg(`urgentie.${soort}-zonder-datum`)
  if (dagen < 0) return zeg('urgentie.voorbij', { datum: day(datum) })
  return zeg(`urgentie.${soort}`, { datum: day(datum), dagen })
}
