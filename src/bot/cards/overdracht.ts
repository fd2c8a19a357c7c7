import type { Casus, CasusEvent } from '../../domain/casus/casus.ts'
import type { Overdracht } from '../../domain/casus/overdracht.ts'
import { day, moment } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { urgencyText } from './advice.ts'
import { noteHead } from './behandeling.ts'
import { onBoard, shortened } from './bord.ts'
import {
  button,
  type Card,
  card,
  heading,
  labelled,
  small,
  subheading,
  text,
  typed,
} from './elements.ts'

const TEXT_SHOWN = 200
const ROWS_SHOWN = 8

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
      ...notities.flatMap((notitie) => [
        typed(noteHead(notitie, zeg)),
        typed(shorten(notitie.tekst, TEXT_SHOWN)),
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
