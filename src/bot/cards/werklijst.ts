import type { Casus } from '../../domain/casus/casus.ts'
import { termOf } from '../../domain/casus/termijn.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { urgentieOf } from '../../domain/triage/urgentie.ts'
import { button, buttons, type Card, card, heading, labelled, small, text } from './elements.ts'

const SHOWN = 12
const NAME_SHOWN = 60

/** The work list of the Loket, or a part of it: references, status and dates, no content. */
export function werklijstCard(
  casussen: readonly Casus[],
  { vandaag, deel }: { readonly vandaag: string; readonly deel: boolean },
  zeg: Zeg,
): Card {
  const shown = casussen.slice(0, SHOWN)
  const rest = casussen.length - shown.length
  return card(
    [
      heading(zeg('werklijst.titel')),
      ...(shown.length === 0 ? [text(zeg(deel ? 'werklijst.niets' : 'werklijst.leeg'))] : []),
      ...shown.flatMap((casus) => [
        labelled(casus.referentie ?? '', lineOf(casus, vandaag, zeg)),
        ...(casus.status === 'ingediend'
          ? [buttons([button(zeg('knop.neem'), { k: 'neem', c: casus.id })])]
          : []),
      ]),
      ...(rest > 0 ? [small(zeg('werklijst.meer', { aantal: rest }))] : []),
      small(zeg('werklijst.delen')),
    ],
    zeg('werklijst.titel'),
  )
}

/** Where it stands, until when it may stand there, what threatens and who has it. */
function lineOf(casus: Casus, vandaag: string, zeg: Zeg): string {
  const { soort, datum } = urgentieOf(casus.antwoorden, { vandaag })
  return [
    zeg(`status.${casus.status}`),
    termText(casus, vandaag, zeg),
    soort === 'acuut' ? zeg('werklijst.acuut') : null,
    datum === null ? null : zeg('werklijst.dreigt', { datum: day(datum) }),
    shorten(casus.regievoerder?.naam ?? '', NAME_SHOWN),
  ]
    .filter(Boolean)
    .join(', ')
}

/** How it stands with its term, in words (D9); null when there is none. */
export function termText(casus: Casus, vandaag: string, zeg: Zeg): string | null {
  const termijn = termOf(casus, vandaag)
  return termijn && zeg(`termijn.${termijn.soort}`, { datum: day(termijn.uiterlijk) })
}
