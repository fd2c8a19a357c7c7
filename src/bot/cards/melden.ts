import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { button, type Card, card, heading, text } from './elements.ts'
import { noticeCard } from './simple.ts'

/** After feedback: a way to hear what came of it, for who wants that. */
export function feedbackCard(oordeelId: string, zeg: Zeg): Card {
  return noticeCard(
    zeg('feedback.bewaard'),
    [zeg('feedback.bedankt'), zeg('melden.feedback-uitleg')],
    [[zeg('knop.meld-feedback'), { k: 'meld', s: 'feedback', i: oordeelId }]],
  )
}

/** There is an answer now to a question somebody asked. */
export function nowAnsweredCard({ id, titel, situatie }: Kennisitem, zeg: Zeg): Card {
  const title = zeg('melden.antwoord-titel')
  return card(
    [heading(title), text(zeg('melden.antwoord', { titel })), text(shorten(situatie, 240))],
    title,
    [button(zeg('knop.bekijk-antwoord'), { k: 'bekijk', i: id })],
  )
}
