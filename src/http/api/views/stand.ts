/** How a Casus stands, in codes with the words beside them. */
import type { Casus } from '../../../domain/casus/casus.ts'
import { termOf } from '../../../domain/casus/termijn.ts'
import { day } from '../../../domain/opmaak.ts'
import type { Zeg } from '../../../domain/teksten.ts'
import { urgentieOf } from '../../../domain/triage/urgentie.ts'
import type { CasusPagina, Werk } from '../../contract/casusdesk.ts'

export interface Facts {
  readonly vandaag: string
  readonly zeg: Zeg
}

export function toStatus({ status }: Casus, zeg: Zeg): CasusPagina['status'] {
  return { code: status, tekst: zeg(`status.${status}`) }
}

export function toUrgentie(
  { antwoorden }: Casus,
  { vandaag, zeg }: Facts,
): CasusPagina['urgentie'] {
  const { soort, datum, dagen } = urgentieOf(antwoorden, { vandaag })
  const past = dagen !== null && dagen < 0
  if (datum === null || dagen === null) {
    return {
      soort,
      datum: null,
      tekst: soort === 'gewoon' ? '' : zeg(`urgentie.${soort}-zonder-datum`),
    }
  }
  const key = past ? 'voorbij' : soort === 'gewoon' ? 'binnenkort' : soort
  return { soort, datum, tekst: zeg(`urgentie.${key}`, { datum: day(datum), dagen }) }
}

export function toTermijn(casus: Casus, { vandaag, zeg }: Facts): Werk['termijn'] {
  const termijn = termOf(casus, vandaag)
  if (!termijn) return null
  const { soort, uiterlijk } = termijn
  return { soort, uiterlijk, tekst: zeg(`termijn.${soort}`, { datum: day(uiterlijk) }) }
}
