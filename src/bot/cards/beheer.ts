import type { MislukteLevering } from '../../actions/list-mislukt.ts'
import type { Casus, CasusEvent } from '../../domain/casus/casus.ts'
import { moment } from '../../domain/opmaak.ts'
import type { Zeg } from '../../domain/teksten.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  labelled,
  small,
  text,
  typed,
} from './elements.ts'
import { noticeCard } from './simple.ts'

const LIST_SHOWN = 12

/** What a code of a failure says to a person. Any other code is shown as it is. */
const REDENEN: Readonly<Record<string, string>> = {
  'not-installed': 'niet-in-teams',
  ConversationBlockedByUser: 'geblokkeerd',
  BotNotInConversationRoster: 'niet-in-gesprek',
  BotDisabledByAdmin: 'uitgezet',
  ConversationNotFound: 'gesprek-weg',
  MessageSizeTooBig: 'te-groot',
  'no-role': 'geen-rol',
  'not-set': 'niet-ingesteld',
  'no-address': 'geen-adres',
  'casus-gone': 'inhoud-weg',
  'item-gone': 'inhoud-weg',
  'message-gone': 'inhoud-weg',
  timeout: 'geen-antwoord',
  'no-answer': 'geen-antwoord',
  ECONNREFUSED: 'geen-antwoord',
  ECONNRESET: 'geen-antwoord',
}

/** Why a message did not arrive, in plain words. */
export function redenOf(code: string, zeg: Zeg): string {
  return zeg(`bezorgfout.${REDENEN[code] ?? 'anders'}`, { code })
}

/** Every message that failed for good, for a beheerder: no content, and not for whom (M5). */
export function mislukteCard(rows: readonly MislukteLevering[], zeg: Zeg): Card {
  const shown = rows.slice(0, LIST_SHOWN)
  const title = zeg(rows.length === 0 ? 'mislukt.geen' : 'mislukt.titel')
  return card(
    [
      heading(title),
      ...shown.flatMap(({ referentie, soort, aangemaakt, code, kenmerk }) => [
        labelled(
          referentie ?? zeg('mislukt.geen-casus'),
          zeg('mislukt.regel', {
            soort: zeg(`leveringsoort.${soort}`),
            moment: moment(aangemaakt),
            reden: redenOf(code, zeg),
          }),
        ),
        buttons([button(zeg('knop.opnieuw-versturen'), { k: 'opnieuw-versturen', a: kenmerk })]),
      ]),
      ...(rows.length > shown.length
        ? [small(zeg('mislukt.meer', { aantal: rows.length - shown.length }))]
        : []),
    ],
    title,
    rows.length > 1
      ? [button(zeg('knop.alles-opnieuw'), { k: 'opnieuw-versturen', a: 'alles' })]
      : [],
  )
}

/** Tells the regievoerder that somebody on the indiener's side was not reached, and whether they get a mail (F7). */
export function undeliveredCard(casus: Casus, { feiten }: CasusEvent, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  const title = zeg('onbezorgd.titel', { referentie })
  const naam = naamOf(casus, feiten.aan)
  return card(
    [
      heading(title),
      typed(zeg('onbezorgd.wie', { naam, soort: zeg(`leveringsoort.${feiten.bericht}`) })),
      text(zeg('onbezorgd.reden', { reden: redenOf(feiten.code ?? '', zeg) })),
      text(zeg(feiten.mail === 'ja' ? 'onbezorgd.mail-gaat' : 'onbezorgd.geen-mail')),
    ],
    title,
    [button(zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id })],
  )
}

function naamOf({ indiener, waarnemers }: Casus, gebruikerId: string | undefined): string {
  const people = [indiener, ...waarnemers]
  return people.find((person) => person.gebruikerId === gebruikerId)?.naam ?? ''
}

/** In place of a message that the platform would refuse for its size. */
export function tooBigCard(casus: Casus, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  return noticeCard(
    zeg('casus.titel', { referentie }),
    [zeg('bezorging.te-groot', { referentie })],
    [[zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }]],
  )
}
