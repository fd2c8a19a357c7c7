import type { ConceptView } from '../../actions/concept.ts'
import type { Patroon } from '../../actions/find-pattern.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import { adviceElements, urgencyText } from './advice.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  subheading,
  text,
} from './elements.ts'

type UitkomstView = Extract<ConceptView, { soort: 'uitkomst' }> & {
  /** What became of earlier Casussen of this pattern; null when too few to tell. */
  readonly patroon: Patroon | null
  /** Items that fit what was told of the household. */
  readonly gevonden: readonly Kennisitem[]
}

/** The answers that decide an outcome; shown with it so that everybody sees why (A18). */
const TELLING = [
  'acuut',
  'wie',
  'soort-vraag',
  'knelpunt',
  'geprobeerd-standaard',
  'geprobeerd-escalatie',
  'geprobeerd-register',
  'ander-loket',
  'datum',
]

/** Outcomes that lead to somebody else, who needs to hear the story. */
const TAKE_ALONG: readonly string[] = ['eerst-lokaal', 'ander-loket']

/** Where the dialog ends: what it is, why, and what can be done from here (A28); `done` once it was filed. */
export function outcomeCard(
  view: UitkomstView,
  kennis: Kennis,
  zeg: Zeg,
  { done = false }: { readonly done?: boolean } = {},
): Card {
  const { uitkomst } = view
  const urgent = urgencyText(view.urgentie, zeg)
  return card(
    [
      heading(uitkomst.title),
      text(uitkomst.text),
      ...(urgent === null ? [] : [text(urgent)]),
      ...adviceElements(view.advies, kennis, zeg),
      ...pattern(view, zeg),
      ...why(view, zeg),
      ...itemButtons(view, kennis, zeg),
    ],
    uitkomst.title,
    done ? [] : actions(view, zeg),
  )
}

function pattern({ patroon, uitkomst }: UitkomstView, zeg: Zeg): Json[] {
  if (patroon === null || uitkomst.filing === 'nee') return []
  const { aantal, verder } = patroon
  return [text(zeg('uitkomst.patroon', { aantal, verder }))]
}

function why(view: UitkomstView, zeg: Zeg): Json[] {
  const lines = TELLING.filter((naam) => view.positie.pad.includes(naam)).flatMap((naam) => {
    const stap = view.dialoog.steps[naam]
    const antwoord = view.casus.antwoorden[naam]
    return stap && antwoord
      ? [labelled(stap.label, shorten(answerText(stap, antwoord, zeg), 160))]
      : []
  })
  return lines.length === 0 ? [] : [subheading(zeg('uitkomst.waarom')), ...lines]
}

function itemButtons(view: UitkomstView, kennis: Kennis, zeg: Zeg): Json[] {
  const own = view.uitkomst.items.flatMap((id) => kennis.byId.get(id) ?? [])
  const items = [...new Set([...view.gevonden, ...own])]
  if (items.length === 0) return []
  return [
    subheading(zeg('uitkomst.lees')),
    buttons(items.map((item) => button(shorten(item.titel, 44), { k: 'bekijk', i: item.id }))),
  ]
}

function actions(view: UitkomstView, zeg: Zeg): Json[] {
  const c = view.casus.id
  const { filing } = view.uitkomst
  return [
    ...(filing === 'ja' ? [button(zeg('knop.indienen'), { k: 'indienen', c })] : []),
    ...(filing === 'met-reden' ? [button(zeg('knop.toch-indienen'), { k: 'indienen', c })] : []),
    ...(TAKE_ALONG.includes(view.uitkomst.kind)
      ? [button(zeg(`knop.tekst-${view.uitkomst.kind}`), { k: 'meenemen', c })]
      : []),
    button(zeg('knop.overzicht'), { k: 'overzicht', c }),
    button(zeg('knop.bewaren'), { k: 'bewaren', c }),
  ]
}
