import type { Gegevenssoort } from '../../domain/privacy/persoonsgegeven.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { shorten } from '../../domain/teksten.ts'
import {
  button,
  type Card,
  card,
  heading,
  type KnopData,
  labelled,
  text,
  typed,
} from './elements.ts'

/** A title, some text of ours and buttons. */
export function noticeCard(
  titel: string,
  lines: readonly string[],
  knoppen: readonly (readonly [string, KnopData])[] = [],
): Card {
  return card(
    [heading(titel), ...lines.map((line) => text(line))],
    titel,
    knoppen.map(([title, data]) => button(title, data)),
  )
}

/** Who helps at once, above whatever the answer is. */
export function noodCard(zeg: Zeg): Card {
  return noticeCard(zeg('nood.titel'), [zeg('nood.wie'), zeg('nood.daarna')])
}

export function welcomeCard(zeg: Zeg): Card {
  return noticeCard(
    zeg('welkom.titel'),
    [zeg('welkom.wat'), zeg('welkom.privacy'), zeg('welkom.begin')],
    [
      [zeg('knop.nieuwe-casus'), { k: 'nieuwe-casus' }],
      [zeg('knop.zoek'), { k: 'zoek' }],
      [zeg('knop.hulp'), { k: 'hulp' }],
    ],
  )
}

/** Personal data was found: what, the neutral text, and what can be done (X1). */
export function privacyCard(
  found: { soorten: readonly Gegevenssoort[]; voorstel: string; hard: boolean },
  zeg: Zeg,
): Card {
  const titel = zeg('privacy.titel')
  const kinds = found.soorten.map((soort) => zeg(`gegeven.${soort}`)).join(', ')
  return card(
    [
      heading(titel),
      text(zeg(found.hard ? 'privacy.nooit' : 'privacy.uitleg')),
      labelled(zeg('privacy.gevonden'), kinds),
      labelled(zeg('privacy.voorstel'), ''),
      typed(shorten(found.voorstel, 4000)),
      text(zeg('privacy.verwijder-zelf')),
    ],
    titel,
    [
      button(zeg('knop.gebruik-voorstel'), { k: 'privacy', a: 'voorstel' }),
      button(zeg('knop.pas-aan'), { k: 'privacy', a: 'opnieuw' }),
      ...(found.hard
        ? []
        : [
            button(zeg('knop.geen-persoonsgegeven'), { k: 'privacy', a: 'vals-alarm' }),
            button(zeg('knop.professional'), { k: 'privacy', a: 'professional' }),
          ]),
    ],
  )
}
