import type { ConceptView } from '../../actions/concept.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import type { Antwoord } from '../../domain/triage/antwoord.ts'
import type { Stap } from '../../domain/triage/dialoog.ts'
import { adviceElements } from './advice.ts'
import {
  button,
  buttons,
  type Card,
  card,
  choices,
  dateInput,
  heading,
  type Json,
  type KnopData,
  labelled,
  numberInput,
  sendButton,
  small,
  text,
} from './elements.ts'

type StapView = Extract<ConceptView, { soort: 'stap' }>

/** Above this many options a list reads better than a row of buttons. */
const MOST_BUTTONS = 5

/** One question of a dialog; `voorstel` is a text of the same person that may be the answer. */
export function questionCard(
  view: StapView,
  kennis: Kennis,
  zeg: Zeg,
  voorstel: string | null = null,
): Card {
  const { stap } = view
  return card(
    [
      small(zeg('dialoog.voortgang', { nummer: view.nummer, ongeveer: view.ongeveer })),
      heading(stap.ask),
      ...(stap.hint ? [text(stap.hint)] : []),
      ...adviceElements(view.advies, kennis, zeg),
      ...(view.eerder ? [labelled(zeg('dialoog.eerder'), answerText(stap, view.eerder, zeg))] : []),
      ...(voorstel === null ? [] : offer(view, voorstel, zeg)),
      ...answerElements(stap, view.eerder, { k: 'antwoord', c: view.casus.id, s: view.naam }, zeg),
      ...(stap.register ? [buttons([button(zeg('knop.register'), { k: 'register' })])] : []),
      small(zeg(`typen.${stap.kind}`)),
    ],
    stap.ask,
    navigation(view, zeg),
  )
}

/** Nobody tells a story twice: what was asked just before may be used as it is. */
function offer(view: StapView, voorstel: string, zeg: Zeg): Json[] {
  return [
    labelled(zeg('dialoog.vraag-van-net'), shorten(voorstel, 600)),
    buttons([button(zeg('knop.neem-over'), { k: 'neem-over', c: view.casus.id, s: view.naam })]),
  ]
}

/** What a step is answered with: buttons, a list, a day. `knop` is what each sends back. */
export function answerElements(
  stap: Stap,
  eerder: Antwoord | undefined,
  knop: KnopData,
  zeg: Zeg,
): Json[] {
  const reply = (title: string, a: string) => button(title, { ...knop, a })
  const send = buttons([sendButton(zeg('knop.antwoord'), knop)])
  const extra = [
    ...(stap.unknown ? [reply(zeg('dialoog.onbekend'), 'onbekend')] : []),
    ...(stap.optional ? [reply(zeg('knop.overslaan'), 'overgeslagen')] : []),
  ]
  const extras = extra.length > 0 ? [buttons(extra)] : []
  const options = Object.entries(stap.options)
  switch (stap.kind) {
    case 'een':
    case 'ja-nee':
    case 'overzicht':
      if (options.length <= MOST_BUTTONS) {
        return [buttons([...options.map(([value, wording]) => reply(wording, value)), ...extra])]
      }
      return [listOf(stap, eerder, false), send, ...extras]
    case 'meer':
      return [listOf(stap, eerder, true), send, ...extras]
    case 'datum':
      return [dateInput(stap.label, earlierValue(eerder), stap.error), send, ...extras]
    case 'bedrag':
      return [numberInput(stap.label, earlierValue(eerder), stap.error), send, ...extras]
    default:
      return extras
  }
}

/** Numbered, because a number may be typed as well. */
function listOf(stap: Stap, eerder: Antwoord | undefined, multi: boolean): Json {
  const numbered = Object.fromEntries(
    Object.entries(stap.options).map(([value, wording], index) => [
      value,
      `${index + 1}. ${wording}`,
    ]),
  )
  return choices(stap.label, numbered, { multi, value: earlierValue(eerder), error: stap.error })
}

function earlierValue(antwoord: Antwoord | undefined): string {
  switch (antwoord?.soort) {
    case 'keuze':
      return antwoord.keuze
    case 'keuzes':
      return antwoord.keuzes.join(',')
    case 'datum':
      return antwoord.datum
    case 'bedrag':
      return String(antwoord.euro)
    default:
      return ''
  }
}

function navigation(view: StapView, zeg: Zeg): Json[] {
  const { id } = view.casus
  return [
    ...(view.eerder ? [button(zeg('knop.laat-staan'), { k: 'laat-staan', c: id })] : []),
    ...(view.kanTerug ? [button(zeg('knop.terug'), { k: 'terug', c: id, s: view.naam })] : []),
    button(zeg('knop.waarom'), { k: 'waarom', c: id, s: view.naam }),
    button(zeg('knop.stoppen'), { k: 'stoppen', c: id }),
  ]
}

/** What is left of a question once it is answered: nothing to answer twice, one button to change it. */
export function answeredCard(
  stap: Stap,
  antwoord: Antwoord,
  ids: { casusId: string; naam: string },
  zeg: Zeg,
): Card {
  const answer = answerText(stap, antwoord, zeg)
  return card(
    [small(stap.ask), labelled(zeg('dialoog.jouw-antwoord'), answer)],
    zeg('dialoog.beantwoord-spraak', { vraag: stap.ask }),
    [button(zeg('knop.wijzig'), { k: 'wijzig', c: ids.casusId, s: ids.naam })],
  )
}

/** What an old card becomes when somebody clicks it. */
export function usedCard(zeg: Zeg): Card {
  return card([text(zeg('dialoog.al-beantwoord'))], zeg('dialoog.al-beantwoord'))
}
