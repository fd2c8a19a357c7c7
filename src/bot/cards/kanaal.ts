import type { Casus } from '../../domain/casus/casus.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { day, moment } from '../../domain/opmaak.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { keuzesOf } from '../../domain/triage/antwoord.ts'
import { urgentieOf } from '../../domain/triage/urgentie.ts'
import { button, type Card, card, heading, type Json, labelled, small, text } from './elements.ts'

/** In the Loket's channel: no content, only what is needed to take it (X14). */
export function channelCard(casus: Casus, kennis: Kennis, zeg: Zeg): Card {
  const referentie = casus.referentie ?? ''
  const who = casus.regievoerder?.naam
  const domain = leefgebiedenText(casus, kennis)
  const term = deadlineText(casus, zeg)
  return card(
    [
      heading(zeg('kanaal.titel', { referentie })),
      text(zeg(`status.${casus.status}`)),
      ...(casus.ingediend ? [small(zeg('kanaal.sinds', { moment: moment(casus.ingediend) }))] : []),
      ...(casus.baan ? [small(zeg(`baan.${casus.baan}`))] : []),
      ...(domain === '' ? [] : [labelled(zeg('kanaal.leefgebieden'), domain)]),
      ...(term === null ? [] : [text(term)]),
      ...(who ? [labelled(zeg('kanaal.regievoerder'), who)] : []),
    ],
    zeg('kanaal.titel', { referentie }),
    channelActions(casus, zeg),
  )
}

function channelActions(casus: Casus, zeg: Zeg): Json[] {
  const c = casus.id
  if (casus.status === 'ingediend') return [button(zeg('knop.neem'), { k: 'neem', c })]
  if (isEnded(casus)) return []
  return [
    button(zeg('menu.overdragen'), { k: 'vul-in', a: 'overdragen', c }),
    button(zeg('menu.vrijgeven'), { k: 'vul-in', a: 'vrijgeven', c }),
  ]
}

/** Which areas of life, from the closed list: says what kind of Casus it is, not whose. */
function leefgebiedenText({ antwoorden }: Casus, { bank }: Kennis): string {
  const chosen = [...keuzesOf(antwoorden.leefgebieden), ...keuzesOf(antwoorden.breder)]
  return bank.leefgebieden
    .filter(({ id }) => chosen.includes(id))
    .map(({ naam }) => naam)
    .join(', ')
}

/** The day before which something must happen. A card stays as it is, so it never counts days. */
function deadlineText({ antwoorden, ingediend, gewijzigd }: Casus, zeg: Zeg): string | null {
  const { soort, datum } = urgentieOf(antwoorden, {
    vandaag: (ingediend ?? gewijzigd).slice(0, 10),
  })
  const acuut = soort === 'acuut' ? zeg('urgentie.acuut-zonder-datum') : ''
  const uiterlijk = datum === null ? '' : zeg('kanaal.uiterlijk', { datum: day(datum) })
  return [acuut, uiterlijk].filter(Boolean).join(' ') || null
}

/** Somebody else has it: take it over with a reason, or take the next one (X24). */
export function occupiedCard(casus: Casus, next: Casus | undefined, zeg: Zeg): Card {
  const title = zeg('kanaal.en-nu')
  return card([text(title)], title, [
    ...(next
      ? [
          button(zeg('knop.neem-deze', { referentie: next.referentie ?? '' }), {
            k: 'neem',
            c: next.id,
          }),
        ]
      : []),
    button(zeg('knop.neem-over-van'), { k: 'vul-in', a: 'overnemen', c: casus.id }),
  ])
}
