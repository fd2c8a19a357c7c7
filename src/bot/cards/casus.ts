import type { CasusView } from '../../actions/read-casus.ts'
import { type Casus, VERDER_KUNNEN } from '../../domain/casus/casus.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import type { Sjabloon } from '../../domain/casus/sjabloon.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { day, moment } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import { tekstOf } from '../../domain/triage/antwoord.ts'
import { adviceElements, urgencyText } from './advice.ts'
import { behandelingElements } from './behandeling.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  link,
  small,
  subheading,
  text,
  typed,
} from './elements.ts'
import { sections } from './overview.ts'
import { CARD_BUDGET, longText, paginate } from './pages.ts'

const LIST_SHOWN = 12

/** The filing is done: the reference, what happens next, who sees it and until when (C8, F1, X11). */
export function filedCard(casus: Casus, bewaarDagen: number, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  return card(
    [
      heading(zeg('ingediend.titel', { referentie })),
      text(zeg('ingediend.hoe-verder')),
      text(zeg('ingediend.wie-ziet')),
      text(zeg('ingediend.hoe-lang', { dagen: bewaarDagen })),
    ],
    zeg('ingediend.titel', { referentie }),
    [
      button(zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }),
      button(zeg('knop.mijn-casussen'), { k: 'mijn-casussen' }),
    ],
  )
}

/** It looks like one that runs already (C14): one's own choice, with both ways open. */
export function duplicateCard(earlier: Casus, conceptId: string, zeg: Zeg): Card {
  const referentie = earlier.referentie ?? ''
  return card(
    [heading(zeg('dubbel.titel')), text(zeg('dubbel.uitleg', { referentie }))],
    zeg('dubbel.titel'),
    [
      button(zeg('knop.bekijk-kopie'), { k: 'lees', c: earlier.id }),
      button(zeg('knop.toch-indienen'), { k: 'indienen', c: conceptId, a: 'toch' }),
    ],
  )
}

/** Really take it back? */
export function withdrawCard(casus: Casus, zeg: Zeg): Card {
  const title = zeg('intrekken.titel', { referentie: casus.referentie ?? '' })
  return card([heading(title), text(zeg('intrekken.uitleg'))], title, [
    button(zeg('knop.intrekken-ja'), { k: 'intrekken', c: casus.id, a: 'ja' }),
    button(zeg('knop.aanpassen'), { k: 'aanpassen', c: casus.id }),
  ])
}

/** My drafts and Casussen with their status (C10). */
export function mijnCasussenCard(casussen: readonly Casus[], zeg: Zeg): Card {
  const shown = casussen.slice(0, LIST_SHOWN)
  return card(
    [
      heading(zeg('mijn.titel')),
      ...(shown.length === 0 ? [text(zeg('mijn.leeg'))] : []),
      ...shown.flatMap((casus) => [
        labelled(casus.referentie ?? conceptTitle(casus, zeg), zeg(`status.${casus.status}`)),
        buttons([
          casus.status === 'concept'
            ? button(zeg('knop.ga-verder'), { k: 'ga-verder', c: casus.id })
            : button(zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }),
        ]),
      ]),
      ...(casussen.length > shown.length
        ? [small(zeg('mijn.meer', { aantal: casussen.length - shown.length }))]
        : []),
    ],
    zeg('mijn.titel'),
    [button(zeg('knop.nieuwe-casus'), { k: 'nieuwe-casus' })],
  )
}

/** Drafts to choose one from, by its button or by its number. */
export function conceptenCard(concepten: readonly Casus[], zeg: Zeg): Card {
  return card(
    concepten
      .slice(0, LIST_SHOWN)
      .flatMap((casus, at) => [
        labelled(
          zeg('mijn.nummer', { nummer: at + 1, titel: conceptTitle(casus, zeg) }),
          zeg('mijn.gewijzigd', { moment: moment(casus.gewijzigd) }),
        ),
        buttons([button(zeg('knop.ga-verder'), { k: 'ga-verder', c: casus.id })]),
      ]),
    zeg('mijn.titel'),
    [button(zeg('knop.nieuwe-casus'), { k: 'nieuwe-casus' })],
  )
}

/** A draft is known by how its story begins; without one by when it was last changed. */
function conceptTitle({ antwoorden, gewijzigd }: Casus, zeg: Zeg): string {
  const tekst = tekstOf(antwoorden.situatie)
  return tekst === ''
    ? zeg('mijn.concept', { moment: moment(gewijzigd) })
    : zeg('mijn.begin', { tekst: shorten(tekst, 60).replace(/[.!?]+$/, '') })
}

/** A whole Casus for somebody who may read it: exactly what was sent, over as many cards as it takes. */
export function casusCards(view: CasusView, kennis: Kennis, zeg: Zeg): Card[] {
  const { casus } = view
  const referentie = casus.referentie ?? ''
  const title = zeg('casus.titel', { referentie })
  const urgent = isEnded(casus) ? null : urgencyText(view.urgentie, zeg)
  const pages = paginate([
    text(zeg(`status.${casus.status}`)),
    ...(view.als === 'regievoerder' ? [labelled(zeg('casus.indiener'), indienerText(casus))] : []),
    ...(urgent === null ? [] : [text(urgent)]),
    ...(view.als === 'regievoerder' ? behandelingElements(view, kennis, zeg) : []),
    ...answers(view, zeg),
    ...adviceElements(view.advies, kennis, zeg),
    ...(casus.redenDoorgaan ? [labelled(zeg('casus.reden'), casus.redenDoorgaan)] : []),
    ...messages(view, zeg),
    ...(casus.afronding
      ? [
          subheading(zeg('casus.afronding')),
          labelled(zeg('casus.verder'), zeg(`verder.${casus.afronding.verder}`)),
          typed(casus.afronding.toelichting),
          small(day(casus.afronding.op)),
          ...(casus.evaluatie
            ? [labelled(zeg('casus.evaluatie'), zeg(`verder.${casus.evaluatie.verder}`))]
            : []),
        ]
      : []),
  ])
  return pages.map((page, index) => {
    const last = index === pages.length - 1
    const head =
      pages.length === 1
        ? title
        : zeg('casus.deel', { titel: title, nummer: index + 1, aantal: pages.length })
    return card([heading(head), ...page], head, last ? casusActions(view, zeg) : [])
  })
}

function indienerText(casus: Casus): string {
  return [casus.indiener.naam, casus.indiener.organisatie].filter(Boolean).join(', ')
}

function casusActions(view: CasusView, zeg: Zeg): Json[] {
  const c = view.casus.id
  const formulier =
    view.casus.status === 'concept' ? [] : [button(zeg('knop.formulier'), { k: 'formulier', c })]
  if (isEnded(view.casus)) return formulier
  return view.als === 'regievoerder'
    ? [
        button(zeg('knop.stel-vraag'), { k: 'stel-vraag', c }),
        button(zeg('knop.notitie'), { k: 'vul-in', a: 'notitie', c }),
        button(zeg('knop.bord'), { k: 'bord', c }),
        button(zeg('menu.volgende-stap'), { k: 'vul-in', a: 'volgende-stap', c }),
        button(zeg('knop.meer'), { k: 'meer', c }),
        button(zeg('knop.rond-af'), { k: 'vul-in', a: 'afronding', c }),
      ]
    : [
        ...(view.casus.regievoerder
          ? [button(zeg('knop.stuur-bericht'), { k: 'beantwoord', c })]
          : [
              button(zeg('knop.aanpassen'), { k: 'aanpassen', c }),
              button(zeg('knop.intrekken'), { k: 'intrekken', c }),
            ]),
        button(zeg('knop.waarnemer'), { k: 'waarnemer', c }),
        ...formulier,
      ]
}

function answers(view: CasusView, zeg: Zeg): Json[] {
  return sections(view.dialoog, view.pad, view.casus.antwoorden, (label, antwoord, stap) =>
    longText(label, answerText(stap, antwoord, zeg)),
  )
}

function messages(view: CasusView, zeg: Zeg): Json[] {
  if (view.berichten.length === 0) return []
  return [
    subheading(zeg('casus.berichten')),
    ...view.berichten.flatMap((bericht) => [
      typed(
        zeg(`casus.bericht-${bericht.van}`, { naam: bericht.naam, moment: moment(bericht.op) }),
      ),
      ...longText('', bericht.tekst),
    ]),
  ]
}

/** A message between the two sides arrived. */
export function berichtCard(bericht: {
  readonly casus: Casus
  readonly titel: string
  readonly tekst: string
  readonly uitleg: string
  readonly knoppen: readonly (readonly [string, string])[]
}): Card {
  const { casus, titel, tekst, uitleg, knoppen } = bericht
  return card(
    [heading(titel), typed(shorten(tekst, CARD_BUDGET)), ...(uitleg === '' ? [] : [small(uitleg)])],
    titel,
    knoppen.map(([k, title]) => button(title, { k, c: casus.id })),
  )
}

/** Could you go on? Asked of the indiener when a Casus is closed (S12). */
export function closedCard(casus: Casus, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  return card(
    [
      heading(zeg('afgerond.titel', { referentie })),
      ...(casus.afronding ? [typed(shorten(casus.afronding.toelichting, CARD_BUDGET))] : []),
      text(zeg('afgerond.vraag')),
      buttons(
        VERDER_KUNNEN.map((a) => button(zeg(`verder.${a}`), { k: 'evalueer', c: casus.id, a })),
      ),
    ],
    zeg('afgerond.titel', { referentie }),
  )
}

/** The Casusformulier to read or print, and as data: each link works once (S6). */
export function formulierCard(
  links: { readonly leesbaar: string; readonly json: string },
  minuten: number,
  zeg: Zeg,
): Card {
  const title = zeg('formulier.titel')
  return card([heading(title), text(zeg('formulier.uitleg', { minuten }))], title, [
    link(zeg('knop.open-formulier'), links.leesbaar),
    link(zeg('knop.formulier-json'), links.json),
  ])
}

/** Before a message to the indiener is typed: a text that stands ready may be sent instead (D16). */
export function writeCard(casus: Casus, vraag: string, zeg: Zeg): Card {
  return card([text(vraag)], vraag, [
    button(zeg('knop.sjablonen'), { k: 'sjablonen', c: casus.id }),
  ])
}

/** Texts that can be sent to the indiener as they are. */
export function sjablonenCard(casus: Casus, sjablonen: readonly Sjabloon[], zeg: Zeg): Card {
  const title = zeg('sjablonen.titel', { referentie: casus.referentie ?? '' })
  return card(
    [
      heading(title),
      ...sjablonen.flatMap(({ id, titel, tekst }) => [
        labelled(titel, tekst),
        buttons([button(zeg('knop.verstuur', { titel }), { k: 'sjabloon', c: casus.id, i: id })]),
      ]),
    ],
    title,
  )
}

/** Another Casus came into the chat while a message was typed: is it for this one? */
export function confirmCard(casus: Casus, other: Casus, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  const title = zeg('loket.bevestig', { referentie })
  return card(
    [heading(title), text(zeg('loket.bevestig-uitleg', { andere: other.referentie ?? '' }))],
    title,
    [
      button(zeg('knop.verstuur-over', { referentie }), { k: 'bevestig', c: casus.id, a: 'ja' }),
      button(zeg('knop.niet-versturen'), { k: 'bevestig', c: casus.id, a: 'nee' }),
    ],
  )
}
