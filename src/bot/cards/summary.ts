import type { ConceptView } from '../../actions/concept.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import { button, type Card, card, heading, type Json, labelled, text, typed } from './elements.ts'

/** Which answers a colleague needs to hear, in this order; the label of the step stands before each. */
const TOLD = [
  'situatie',
  'knelpunt',
  'partijen',
  'geprobeerd-standaard-toelichting',
  'geprobeerd-escalatie-toelichting',
  'geprobeerd-register-toelichting',
  'bestaanszekerheid',
  'gebeurtenis',
  'datum',
  'doel',
  'hulpvraag',
  'hulpvraag-scherper',
]
const ANSWER_SHOWN = 1200

/** A text to copy for one's own manager (X9) or for another desk, made from the answers and nothing else. */
export function summaryCard(view: ConceptView, voor: 'leidinggevende' | 'loket', zeg: Zeg): Card {
  const title = zeg(`meenemen.${voor}-titel`)
  return card(
    [
      heading(title),
      text(zeg('meenemen.uitleg')),
      typed(zeg(`meenemen.${voor}`)),
      ...told(view, zeg),
      typed(zeg(`meenemen.${voor}-vraag`)),
    ],
    title,
    [button(zeg('knop.overzicht'), { k: 'overzicht', c: view.casus.id })],
  )
}

function told({ dialoog, positie, casus }: ConceptView, zeg: Zeg): Json[] {
  return TOLD.filter((naam) => positie.pad.includes(naam)).flatMap((naam) => {
    const stap = dialoog.steps[naam]
    const antwoord = casus.antwoorden[naam]
    const says = stap && antwoord && !['onbekend', 'overgeslagen'].includes(antwoord.soort)
    return says
      ? [labelled(stap.label, shorten(answerText(stap, antwoord, zeg), ANSWER_SHOWN))]
      : []
  })
}
