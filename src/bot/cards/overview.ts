import type { ConceptView } from '../../actions/concept.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import type { Antwoord, Antwoorden } from '../../domain/triage/antwoord.ts'
import type { Dialoog, Stap } from '../../domain/triage/dialoog.ts'
import { answerText } from './answer-text.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  picker,
  sendButton,
  small,
  subheading,
  text,
} from './elements.ts'

/** An answer in an overview shows at most this much; the whole answer is kept and sent. */
const ANSWER_SHOWN = 70

/** Everything answered so far, by section, with one place to change any of it (A11). */
export function overviewCard(view: ConceptView, zeg: Zeg): Card {
  const id = view.casus.id
  const steps = view.positie.pad.filter((naam) => view.dialoog.steps[naam]?.kind !== 'overzicht')
  const labels = Object.fromEntries(
    steps.map((naam) => [naam, view.dialoog.steps[naam]?.label ?? naam]),
  )
  const atReview = view.soort === 'stap' && view.stap.kind === 'overzicht'
  const go = Object.entries(atReview ? view.stap.options : {}).map(([a, wording]) =>
    button(wording, { k: 'antwoord', c: id, s: view.naam, a }),
  )
  return card(
    [
      heading(zeg('overzicht.titel')),
      text(zeg('overzicht.uitleg')),
      ...sections(view.dialoog, steps, view.casus.antwoorden, (label, antwoord, stap) => [
        labelled(label, shorten(answerText(stap, antwoord, zeg), ANSWER_SHOWN)),
      ]),
      ...(steps.length > 0
        ? [
            picker(zeg('overzicht.wijzig-wat'), labels, zeg('overzicht.wijzig-fout')),
            buttons([sendButton(zeg('knop.wijzig'), { k: 'wijzig', c: id })]),
          ]
        : []),
      small(zeg('overzicht.typen')),
    ],
    zeg('overzicht.titel'),
    [
      ...go,
      ...(atReview ? [] : [button(zeg('knop.verder'), { k: 'laat-staan', c: id })]),
      button(zeg('knop.stoppen'), { k: 'stoppen', c: id }),
    ],
  )
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
