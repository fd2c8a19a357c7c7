import type { Casus } from '../../domain/casus/casus.ts'
import { type Peil, termOf } from '../../domain/casus/termijn.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { urgentieOf } from '../../domain/triage/urgentie.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  small,
  text,
} from './elements.ts'

const SHOWN = 12
const NAME_SHOWN = 60

/** The work list of the Loket, or a part of it: references, status and dates, no content. */
export function werklijstCard(
  casussen: readonly Casus[],
  view: {
    readonly peil: Peil
    readonly deel: boolean
    /** Who reads it; null where colleagues read along. */
    readonly lezer: string | null
  },
  zeg: Zeg,
): Card {
  const { deel } = view
  const shown = casussen.slice(0, SHOWN)
  const rest = casussen.length - shown.length
  return card(
    [
      heading(zeg('werklijst.titel')),
      ...(shown.length === 0 ? [text(zeg(deel ? 'werklijst.niets' : 'werklijst.leeg'))] : []),
      ...shown.flatMap((casus) => [
        labelled(casus.referentie ?? '', lineOf(casus, view.peil, zeg)),
        ...rowButtons(casus, view.lezer, zeg),
      ]),
      ...(rest > 0 ? [small(zeg('werklijst.meer', { aantal: rest }))] : []),
      small(zeg('werklijst.delen')),
    ],
    zeg('werklijst.titel'),
  )
}

/** Take what is free, open what is one's own. */
function rowButtons(casus: Casus, lezer: string | null, zeg: Zeg): Json[] {
  const c = casus.id
  if (casus.status === 'ingediend') return [buttons([button(zeg('knop.neem'), { k: 'neem', c })])]
  return lezer !== null && casus.regievoerder?.gebruikerId === lezer
    ? [buttons([button(zeg('knop.bekijk-kopie'), { k: 'lees', c })])]
    : []
}

/** Where it stands, until when it may stand there, what threatens and who has it. */
function lineOf(casus: Casus, peil: Peil, zeg: Zeg): string {
  const { soort, datum } = urgentieOf(casus.antwoorden, peil)
  const { volgende, wachtTot } = casus.behandeling
  return [
    zeg(`status.${casus.status}`),
    termText(casus, peil, zeg),
    volgende && zeg('werklijst.volgende', { datum: day(volgende.op) }),
    wachtTot && zeg('werklijst.wacht', { datum: day(wachtTot) }),
    soort === 'acuut' ? zeg('werklijst.acuut') : null,
    datum === null ? null : zeg('werklijst.dreigt', { datum: day(datum) }),
    shorten(casus.regievoerder?.naam ?? '', NAME_SHOWN),
  ]
    .filter(Boolean)
    .join(', ')
}

/** How it stands with its term, in words (D9); null when there is none. */
export function termText(casus: Casus, peil: Peil, zeg: Zeg): string | null {
  const termijn = termOf(casus, peil)
  return termijn && zeg(`termijn.${termijn.soort}`, { datum: day(termijn.uiterlijk) })
}
