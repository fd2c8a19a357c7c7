import type { Dagoverzicht, TeChecken } from '../../actions/read-overviews.ts'
import { type Casus, TEVREDEN, VERDER_KUNNEN } from '../../domain/casus/casus.ts'
import type { Peil } from '../../domain/casus/termijn.ts'
import type { Aandachtspunt } from '../../domain/casus/werk.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
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
  small,
  subheading,
  text,
  typed,
} from './elements.ts'
import { termText } from './werklijst.ts'

const CASUSSEN_SHOWN = 6
const PUNTEN_SHOWN = 4
const ZONDER_STAP_SHOWN = 6
const LIST_SHOWN = 12
/** Of what somebody wrote. */
const TEXT_SHOWN = 120

/** What a regievoerder has to look at today, the most pressing first (D10, X19). */
export function dagoverzichtCard(
  { aandacht, zonderStap }: Dagoverzicht,
  vandaag: string,
  zeg: Zeg,
): Card {
  const title = zeg('dagoverzicht.titel', { datum: day(vandaag) })
  return card(
    [
      heading(title),
      ...aandacht
        .slice(0, CASUSSEN_SHOWN)
        .flatMap(({ casus, punten }) => [
          labelled(casus.referentie ?? '', zeg(`status.${casus.status}`)),
          ...punten.slice(0, PUNTEN_SHOWN).map((punt) => typed(puntText(punt, zeg))),
          buttons([
            button(zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }),
            nextStepButton(casus, zeg),
          ]),
        ]),
      ...more(aandacht.length - CASUSSEN_SHOWN, zeg),
      ...(zonderStap.length === 0
        ? []
        : [
            subheading(zeg('dagoverzicht.zonder-stap')),
            text(zeg('dagoverzicht.zonder-stap-uitleg')),
          ]),
      ...zonderStap
        .slice(0, ZONDER_STAP_SHOWN)
        .flatMap((casus) => [
          labelled(casus.referentie ?? '', zeg(`status.${casus.status}`)),
          buttons([nextStepButton(casus, zeg)]),
        ]),
      ...more(zonderStap.length - ZONDER_STAP_SHOWN, zeg),
      small(zeg('instellingen.minder')),
    ],
    title,
  )
}

function puntText({ soort, op, tekst }: Aandachtspunt, zeg: Zeg): string {
  const values = { datum: day(op), tekst: shorten(tekst, TEXT_SHOWN) }
  return `- ${zeg(`aandacht.${soort}`, values)}`.trimEnd()
}

function nextStepButton(casus: Casus, zeg: Zeg): Json {
  return button(zeg('menu.volgende-stap'), { k: 'vul-in', a: 'volgende-stap', c: casus.id })
}

function more(count: number, zeg: Zeg): Json[] {
  return count > 0 ? [small(zeg('dagoverzicht.meer', { aantal: count }))] : []
}

/** In the Loket's channel: nobody took these in time (D11). References only. */
export function leftLyingCard(casussen: readonly Casus[], peil: Peil, zeg: Zeg): Card {
  const title = zeg('herinnering.kanaal-titel')
  return card(
    [
      heading(title),
      text(zeg('herinnering.kanaal-uitleg')),
      ...casussen
        .slice(0, LIST_SHOWN)
        .flatMap((casus) => [
          labelled(casus.referentie ?? '', termText(casus, peil, zeg) ?? ''),
          buttons([button(zeg('knop.neem'), { k: 'neem', c: casus.id })]),
        ]),
      ...more(casussen.length - LIST_SHOWN, zeg),
    ],
    title,
  )
}

/** In the Loket's channel: what became of these Leerpunten (S13)? References only. */
export function checkLeerpuntenCard(due: readonly TeChecken[], zeg: Zeg): Card {
  const title = zeg('herinnering.leerpunt-titel')
  return card(
    [
      heading(title),
      text(zeg('herinnering.leerpunt-uitleg', { aantal: due.length })),
      ...due
        .filter(({ referenties }) => referenties.length > 0)
        .slice(0, LIST_SHOWN)
        .map(({ referenties }) =>
          labelled(zeg('herinnering.leerpunt-bij'), referenties.slice(0, LIST_SHOWN).join(', ')),
        ),
    ],
    title,
  )
}

/** To who owns them: are these items still right (E6)? */
export function checkItemsCard(due: readonly Kennisitem[], date: string, zeg: Zeg): Card {
  const title = zeg('herinnering.controle-titel')
  return card(
    [
      heading(title),
      text(zeg('herinnering.controle-uitleg', { datum: day(date) })),
      ...due.slice(0, LIST_SHOWN).map(({ id, titel }) => labelled(shorten(titel, TEXT_SHOWN), id)),
      ...(due.length > LIST_SHOWN
        ? [small(zeg('herinnering.controle-meer', { aantal: due.length - LIST_SHOWN }))]
        : []),
      small(zeg('instellingen.minder')),
    ],
    title,
  )
}

/** Two weeks after closing: could you go on since (D23)? */
export function nazorgCard(casus: Casus, zeg: Zeg): Card {
  return questionCard(
    casus,
    'verder',
    VERDER_KUNNEN.map((a) => [a, zeg(`verder.${a}`)]),
    zeg,
  )
}

/** And how content are you with the help? */
export function contentCard(casus: Casus, zeg: Zeg): Card {
  return questionCard(
    casus,
    'tevreden',
    TEVREDEN.map((a) => [a, zeg(`tevreden.${a}`)]),
    zeg,
  )
}

function questionCard(
  casus: Casus,
  vraag: 'verder' | 'tevreden',
  antwoorden: readonly (readonly [string, string])[],
  zeg: Zeg,
): Card {
  const title = zeg('nazorg.titel', { referentie: casus.referentie ?? '' })
  return card(
    [
      heading(title),
      text(zeg(`nazorg.${vraag}`)),
      buttons(
        antwoorden.map(([a, label]) => button(label, { k: 'nazorg', c: casus.id, s: vraag, a })),
      ),
      small(zeg('nazorg.waarom')),
      small(zeg('instellingen.minder')),
    ],
    title,
  )
}
