import { tellMelding, type Wetsmelding } from '../../domain/kennis/wetswijziging.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { type Json, labelled, notice, small, subheading } from './elements.ts'

/** So many are told in full; of more it is said that there are more. */
const SHOWN = 2
const WET_SHOWN = 120
const UITLEG_SHOWN = 250

/** That laws changed which an answer names, and that nobody checked it for that yet (X28). */
export function wetsmeldingen(meldingen: readonly Wetsmelding[], zeg: Zeg): Json[] {
  const shown = meldingen
    .slice(0, SHOWN)
    .flatMap((melding) => [
      subheading(tellMelding({ ...melding, wet: shorten(melding.wet, WET_SHOWN) }, zeg)),
      labelled(zeg('wetswijziging.uitleg'), shorten(melding.uitleg, UITLEG_SHOWN)),
    ])
  const more = meldingen.length - SHOWN
  if (shown.length === 0) return []
  return [
    notice([...shown, ...(more > 0 ? [small(zeg('wetswijziging.meer', { aantal: more }))] : [])]),
  ]
}
