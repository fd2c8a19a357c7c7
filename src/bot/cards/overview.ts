import type { ConceptView } from '../../actions/concept.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import type { Antwoord, Antwoorden } from '../../domain/triage/antwoord.ts'
import type { Dialoog, Stap } from '../../domain/triage/dialoog.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  picker,
  sendButton,
  small,
  subheading,
  text,
} from './elements.ts'
import { longText, paginate } from './pages.ts'

/** Everything answered so far, whole and by section, over as many cards as it takes; the last one lets any of it be changed (A11). */
export function overviewCards(view: ConceptView, zeg: Zeg): Card[] {
  const id = view.casus.id
  const steps = view.positie.pad.filter((naam) => view.dialoog.steps[naam]?.kind !== 'overzicht')
  const labels = Object.fromEntries(
    steps.map((naam) => [naam, view.dialoog.steps[naam]?.label ?? naam]),
  )
  const atReview = view.soort === 'stap' && view.stap.kind === 'overzicht'
  const go = Object.entries(atReview ? view.stap.options : {}).map(([a, wording]) =>
    button(wording, { k: 'antwoord', c: id, s: view.naam, a }),
  )
  const title = zeg('overzicht.titel')
  const change = [
    ...(steps.length > 0
      ? [
          picker(zeg('overzicht.wijzig-wat'), labels, zeg('overzicht.wijzig-fout')),
          buttons([sendButton(zeg('knop.wijzig'), { k: 'wijzig', c: id })]),
        ]
      : []),
    small(zeg('overzicht.typen')),
  ]
  const actions = [
    ...go,
    ...(atReview ? [] : [button(zeg('knop.verder'), { k: 'laat-staan', c: id })]),
    button(zeg('knop.stoppen'), { k: 'stoppen', c: id }),
  ]
  const pages = paginate([
    text(zeg('overzicht.uitleg')),
    ...sections(view.dialoog, steps, view.casus.antwoorden, (label, antwoord, stap) =>
      longText(label, answerText(stap, antwoord, zeg)),
    ),
  ])
  return pages.map((page, at) => {
    const last = at === pages.length - 1
    return card([heading(title), ...page, ...(last ? change : [])], title, last ? actions : [])
  })
}

/** Answers under the headings of the dialog, each heading once, in the order asked. */
export function sections(
  dialoog: Dialoog,
  pad: readonly string[],
  antwoorden: Antwoorden,
  toElements: (label: string, antwoord: Antwoord, stap: Stap) => readonly Json[],
): Json[] {
  const groups = new Map<string, Json[]>()
  for (const naam of pad) {
    const stap = dialoog.steps[naam]
    const antwoord = antwoorden[naam]
    if (!stap || !antwoord || stap.kind === 'overzicht') continue
    const group = groups.get(stap.section) ?? []
    group.push(...toElements(stap.label, antwoord, stap))
    groups.set(stap.section, group)
  }
  return [...groups].flatMap(([section, elements]) => [subheading(section), ...elements])
}
