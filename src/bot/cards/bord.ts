import { isOpen, type Uitvraag } from '../../domain/casus/behandeling.ts'
import type { Casus } from '../../domain/casus/casus.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  text,
  typed,
} from './elements.ts'
import { longText } from './pages.ts'

const TEXT_SHOWN = 200
const ROWS_SHOWN = 8
const NAME_SHOWN = 30

/** The organisation board of a Casus: who was asked what, and what can be done about it (X16). */
export function bordCard(casus: Casus, zeg: Zeg): Card {
  const { id, behandeling } = casus
  const title = zeg('bord.van', { referentie: casus.referentie ?? '' })
  const shown = behandeling.bord.slice(-ROWS_SHOWN)
  return card(
    [
      heading(title),
      ...(shown.length === 0 ? [text(zeg('bord.leeg'))] : []),
      ...shown.flatMap((uitvraag) => [
        ...shortened(onBoard(uitvraag, zeg)),
        buttons([
          button(
            zeg(isOpen(uitvraag) ? 'knop.antwoord-van' : 'knop.verbeter-antwoord', {
              organisatie: shorten(uitvraag.organisatie.naam, NAME_SHOWN),
            }),
            { k: 'vul-in', a: 'uitvraag-antwoord', c: id, i: uitvraag.id },
          ),
        ]),
      ]),
    ],
    title,
    [
      button(zeg('knop.uitvraag'), { k: 'vul-in', a: 'uitvraag', c: id }),
      button(zeg('knop.bekijk-kopie'), { k: 'lees', c: id }),
    ],
  )
}

/** A row without the whole of its answer: for lists. */
export function shortened(elements: readonly Json[]): Json[] {
  return elements.slice(0, 3).map((element) => {
    const inlines = element.inlines as { text: string }[] | undefined
    if (!inlines) return element
    return {
      ...element,
      inlines: inlines.map((run) => ({ ...run, text: shorten(run.text, TEXT_SHOWN) })),
    }
  })
}

/** One row of the board. */
export function onBoard(uitvraag: Uitvraag, zeg: Zeg): Json[] {
  const { organisatie, vraag, gevraagdOp, naam, toegezegdVoor, antwoord } = uitvraag
  const when = antwoord
    ? zeg('bord.beantwoord', { datum: day(antwoord.op) })
    : toegezegdVoor
      ? zeg('bord.toegezegd', { datum: day(toegezegdVoor) })
      : zeg('bord.open')
  return [
    labelled(organisatie.naam, shorten(vraag, TEXT_SHOWN)),
    typed(`${zeg('bord.gevraagd', { datum: day(gevraagdOp), naam })} ${when}`),
    ...(antwoord ? longText(zeg('bord.antwoord'), antwoord.tekst) : []),
  ]
}
