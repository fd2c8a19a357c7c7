import type { Agenda } from '../../actions/list-agenda.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import {
  type Card,
  card,
  heading,
  type Json,
  labelled,
  small,
  subheading,
  text,
} from './elements.ts'
import { paginate } from './pages.ts'

const TEXT_SHOWN = 300

/** The agenda of the signalenoverleg, over as many cards as it takes (S14): structure only, no stories. */
export function agendaCards(
  { sinds, casussen, leerpunten }: Agenda,
  { bank }: Kennis,
  zeg: Zeg,
): Card[] {
  const title = zeg('agenda.titel', { datum: day(sinds) })
  const nameOf = (id: string) => bank.leefgebieden.find((gebied) => gebied.id === id)?.naam ?? id
  const elements: Json[] = [
    subheading(zeg('agenda.casussen', { aantal: casussen.length })),
    ...(casussen.length === 0 ? [text(zeg('agenda.geen-casussen'))] : []),
    ...casussen.flatMap((punt) => [
      labelled(
        punt.referentie,
        [
          punt.leefgebieden.map(nameOf).join(', '),
          punt.knelpunten.map((id) => zeg(`knelpunt.${id}`)).join(', '),
        ]
          .filter(Boolean)
          .join('. '),
      ),
      small(
        [
          zeg('agenda.verder', { verder: zeg(`verder.${punt.verder}`), datum: day(punt.afgerond) }),
          punt.interventies.map((soort) => zeg(`inzet.${soort}`)).join(', '),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ]),
    subheading(zeg('agenda.leerpunten', { aantal: leerpunten.length })),
    ...(leerpunten.length === 0 ? [text(zeg('agenda.geen-leerpunten'))] : []),
    ...leerpunten.map(({ belegdBij, tekst }) => labelled(belegdBij, shorten(tekst, TEXT_SHOWN))),
  ]
  return paginate(elements).map((page) => card([heading(title), ...page], title))
}
