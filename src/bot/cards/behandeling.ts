import type { CasusView } from '../../actions/read-casus.ts'
import { type Interventie, isOpen, type Uitvraag } from '../../domain/casus/behandeling.ts'
import type { Casus, CasusEvent } from '../../domain/casus/casus.ts'
import type { Overdracht } from '../../domain/casus/overdracht.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { day, moment } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import type { Dialoog } from '../../domain/triage/dialoog.ts'
import { urgencyText } from './advice.ts'
import {
  button,
  buttons,
  type Card,
  card,
  group,
  heading,
  type Json,
  labelled,
  small,
  subheading,
  text,
  typed,
} from './elements.ts'
import { longText } from './pages.ts'

const TITLE_SHOWN = 40
const MISSING_SHOWN = 3
const TEXT_SHOWN = 200
const ROWS_SHOWN = 8

/** What the Loket does with a Casus, for whoever has it. */
export function behandelingElements(
  { casus, volledigheid, patroon, dialoog }: CasusView,
  kennis: Kennis,
  zeg: Zeg,
): Json[] {
  const { notities, bord, interventies } = casus.behandeling
  return [
    subheading(zeg('behandeling.titel')),
    ...planned(casus, zeg),
    ...(volledigheid && volledigheid.ontbreekt.length > 0
      ? missing(casus, dialoog, volledigheid, zeg)
      : []),
    ...(bord.length > 0
      ? [subheading(zeg('bord.titel')), ...bord.map((one) => group(onBoard(one, zeg)))]
      : []),
    ...(interventies.length > 0
      ? [
          subheading(zeg('behandeling.interventies')),
          ...interventies.map((one) => group(intervened(casus, one, zeg))),
        ]
      : []),
    ...(notities.length > 0
      ? [
          subheading(zeg('behandeling.notities')),
          ...notities.map(({ naam, op, tekst }) =>
            group([
              typed(zeg('behandeling.notitie', { naam, moment: moment(op) })),
              ...longText('', tekst),
            ]),
          ),
        ]
      : []),
    ...(patroon ? earlier(patroon, kennis, zeg) : []),
  ]
}

function planned({ behandeling: { volgende, wachtTot } }: Casus, zeg: Zeg): Json[] {
  return [
    volgende
      ? labelled(
          zeg('behandeling.volgende'),
          zeg('behandeling.op', { wat: volgende.wat, datum: day(volgende.op) }),
        )
      : text(zeg('behandeling.geen-volgende')),
    ...(wachtTot ? [labelled(zeg('behandeling.wacht-tot'), day(wachtTot))] : []),
  ]
}

/** What is not known yet, each with one tap to ask for it (X17). */
function missing(
  casus: Casus,
  dialoog: Dialoog,
  { bekend, nodig, ontbreekt }: NonNullable<CasusView['volledigheid']>,
  zeg: Zeg,
): Json[] {
  const label = (stap: string) => dialoog.steps[stap]?.label ?? stap
  return [
    labelled(zeg('behandeling.volledig', { bekend, nodig }), ontbreekt.map(label).join(', ')),
    buttons(
      ontbreekt.slice(0, MISSING_SHOWN).map((stap) =>
        button(zeg('knop.vraag-om', { onderwerp: shorten(label(stap), TITLE_SHOWN) }), {
          k: 'vraag-om',
          c: casus.id,
          s: stap,
        }),
      ),
    ),
  ]
}

function onBoard(uitvraag: Uitvraag, zeg: Zeg): Json[] {
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

function intervened(
  casus: Casus,
  { id, soort, op, naam, antwoorden, resultaat }: Interventie,
  zeg: Zeg,
): Json[] {
  const toelichting = antwoorden.toelichting ?? antwoorden.vraag ?? antwoorden.advies
  return [
    labelled(zeg(`inzet.${soort}`), zeg('behandeling.door', { datum: day(op), naam })),
    ...(toelichting?.soort === 'tekst' ? longText('', shorten(toelichting.tekst, TEXT_SHOWN)) : []),
    ...(resultaat
      ? longText(zeg('behandeling.resultaat', { datum: day(resultaat.op) }), resultaat.tekst)
      : [
          buttons([
            button(zeg('knop.resultaat'), {
              k: 'vul-in',
              a: 'interventie-resultaat',
              c: casus.id,
              i: id,
            }),
          ]),
        ]),
  ]
}

function earlier(
  { aantal, verder, route }: NonNullable<CasusView['patroon']>,
  kennis: Kennis,
  zeg: Zeg,
): Json[] {
  const item = route ? kennis.byId.get(route) : undefined
  return [
    text(zeg('uitkomst.patroon', { aantal, verder })),
    ...(item
      ? [
          text(zeg('behandeling.patroon-route')),
          buttons([button(shorten(item.titel, TITLE_SHOWN), { k: 'bekijk', i: item.id })]),
        ]
      : []),
  ]
}

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
        ...(isOpen(uitvraag)
          ? [
              buttons([
                button(zeg('knop.antwoord-vastleggen'), {
                  k: 'vul-in',
                  a: 'uitvraag-antwoord',
                  c: id,
                  i: uitvraag.id,
                }),
              ]),
            ]
          : []),
      ]),
    ],
    title,
    [
      button(zeg('knop.uitvraag'), { k: 'vul-in', a: 'uitvraag', c: id }),
      button(zeg('knop.bekijk-kopie'), { k: 'lees', c: id }),
    ],
  )
}

/** On a list the whole of an answer is too much. */
function shortened(elements: readonly Json[]): Json[] {
  return elements.slice(0, 3).map((element) => {
    const inlines = element.inlines as { text: string }[] | undefined
    if (!inlines) return element
    return {
      ...element,
      inlines: inlines.map((run) => ({ ...run, text: shorten(run.text, TEXT_SHOWN) })),
    }
  })
}

/** Everything else that can be done with a Casus, in words; each can be typed as well. */
export function menuCard(casus: Casus, zeg: Zeg): Card {
  const c = casus.id
  const form = (a: string) => button(zeg(`menu.${a}`), { k: 'vul-in', a, c })
  const title = zeg('menu.titel', { referentie: casus.referentie ?? '' })
  return card(
    [
      heading(title),
      subheading(zeg('menu.plannen')),
      buttons([form('volgende-stap'), form('wachten')]),
      subheading(zeg('menu.inzet')),
      buttons([form('interventie'), form('raadplegen'), form('overbrugging'), form('let')]),
      subheading(zeg('menu.delen')),
      buttons([
        form('overdragen'),
        form('vrijgeven'),
        button(zeg('menu.overdracht'), { k: 'overdracht', c }),
        button(zeg('menu.tijdlijn'), { k: 'tijdlijn', c }),
        button(zeg('knop.formulier'), { k: 'formulier', c }),
      ]),
      subheading(zeg('menu.leren')),
      buttons([form('leerpunt'), form('niet-in-behandeling')]),
    ],
    title,
  )
}

/** The handover on one card (X22). */
export function overdrachtCard(casus: Casus, overdracht: Overdracht, zeg: Zeg): Card {
  const title = zeg('overdracht.titel', { referentie: casus.referentie ?? '' })
  const { volgende, wachtTot, openVragen, laatsteContact, lopend, notities } = overdracht
  const urgent = urgencyText(overdracht.urgentie, zeg)
  return card(
    [
      heading(title),
      labelled(
        zeg(`status.${overdracht.status}`),
        zeg('overdracht.sinds', { datum: day(overdracht.sinds) }),
      ),
      ...(urgent === null ? [] : [text(urgent)]),
      labelled(
        zeg('behandeling.volgende'),
        volgende
          ? zeg('behandeling.op', { wat: volgende.wat, datum: day(volgende.op) })
          : zeg('overdracht.geen'),
      ),
      ...(wachtTot ? [labelled(zeg('behandeling.wacht-tot'), day(wachtTot))] : []),
      labelled(
        zeg('overdracht.contact'),
        laatsteContact
          ? zeg(`casus.bericht-${laatsteContact.van}`, {
              naam: laatsteContact.naam,
              moment: moment(laatsteContact.op),
            })
          : zeg('overdracht.geen'),
      ),
      ...(overdracht.wachtOpIndiener ? [text(zeg('overdracht.wacht-op-indiener'))] : []),
      labelled(zeg('overdracht.open'), openVragen.length === 0 ? zeg('overdracht.geen') : ''),
      ...openVragen.slice(-ROWS_SHOWN).flatMap((one) => shortened(onBoard(one, zeg))),
      labelled(
        zeg('overdracht.lopend'),
        lopend.length === 0
          ? zeg('overdracht.geen')
          : lopend.map(({ soort, op }) => `${zeg(`inzet.${soort}`)} (${day(op)})`).join('; '),
      ),
      ...(notities.length > 0 ? [subheading(zeg('behandeling.notities'))] : []),
      ...notities.flatMap(({ naam, op, tekst }) => [
        typed(zeg('behandeling.notitie', { naam, moment: moment(op) })),
        typed(shorten(tekst, TEXT_SHOWN)),
      ]),
    ],
    title,
    [button(zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id })],
  )
}

const EVENTS_SHOWN = 25

/** What happened, the newest last (D8). `naamVan` tells who did it. */
export function tijdlijnCard(
  casus: Casus,
  events: readonly CasusEvent[],
  naamVan: (gebruikerId: string) => string,
  zeg: Zeg,
): Card {
  const title = zeg('tijdlijn.titel', { referentie: casus.referentie ?? '' })
  const shown = events.slice(-EVENTS_SHOWN)
  return card(
    [
      heading(title),
      ...(events.length > shown.length
        ? [small(zeg('tijdlijn.eerder', { aantal: events.length - shown.length }))]
        : []),
      ...shown.map(({ soort, op, door }) =>
        labelled(
          moment(op),
          [zeg(`gebeurtenis.${soort}`), naamVan(door)].filter(Boolean).join(', '),
        ),
      ),
    ],
    title,
    [
      button(zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }),
      button(zeg('knop.formulier'), { k: 'formulier', c: casus.id }),
    ],
  )
}
