import { isSettled, type Leerpunt } from '../../domain/leerpunt/leerpunt.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { button, buttons, type Card, card, heading, labelled, small, text } from './elements.ts'

const SHOWN = 8
const TEXT_SHOWN = 200

/** The register of Leerpunten: what is due first in front (S13). */
export function leerpuntenCard(leerpunten: readonly Leerpunt[], zeg: Zeg): Card {
  const shown = leerpunten.slice(0, SHOWN)
  return card(
    [
      heading(zeg('leerpunten.titel')),
      ...(shown.length === 0 ? [text(zeg('leerpunten.leeg'))] : []),
      ...shown.flatMap((leerpunt) => [
        labelled(shorten(leerpunt.belegdBij, TEXT_SHOWN), shorten(leerpunt.tekst, TEXT_SHOWN)),
        small(
          [
            zeg(`leerpunt.${leerpunt.status}`),
            zeg(`leerorde.${leerpunt.orde}`),
            zeg('leerpunten.casussen', { aantal: leerpunt.casusIds.length }),
            ...(leerpunt.volgendeCheck
              ? [zeg('leerpunten.check', { datum: day(leerpunt.volgendeCheck) })]
              : []),
          ].join(' '),
        ),
        ...(leerpunt.opvolging
          ? [labelled(zeg('leerpunten.opvolging'), shorten(leerpunt.opvolging, TEXT_SHOWN))]
          : []),
        ...(isSettled(leerpunt)
          ? []
          : [
              buttons([
                button(zeg('knop.leerpunt-bijwerken'), {
                  k: 'vul-in',
                  a: 'leerpunt-bijwerken',
                  i: leerpunt.id,
                }),
              ]),
            ]),
      ]),
      ...(leerpunten.length > shown.length
        ? [small(zeg('leerpunten.meer', { aantal: leerpunten.length - shown.length }))]
        : []),
    ],
    zeg('leerpunten.titel'),
  )
}
