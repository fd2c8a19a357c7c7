/** How a Casus stands, in codes with the words beside them. */
import type { Casus } from '../../../domain/casus/casus.ts'
import { type Peil, termOf } from '../../../domain/casus/termijn.ts'
import { day } from '../../../domain/opmaak.ts'
import type { Zeg } from '../../../domain/teksten.ts'
import { urgentieOf } from '../../../domain/triage/urgentie.ts'
import type { CasusPagina, Werk } from '../../contract/casusdesk.ts'

export interface Facts extends Peil {
  readonly zeg: Zeg
}

export function toStatus({ status }: Casus, zeg: Zeg): CasusPagina['status'] {
  return { code: status, tekst: zeg(`status.${status}`) }
}

/** The same for the side of the indiener, who is the one waited for. */
export function toOwnStatus(casus: Casus, zeg: Zeg): CasusPagina['status'] {
  const status = toStatus(casus, zeg)
  return casus.status === 'wacht-op-indiener'
    ? { ...status, tekst: zeg('tab-api.wacht-op-jou') }
    : status
}

/** By when an answer of the indiener is wanted; null when none is. */
export function toAntwoordVoor(casus: Casus, facts: Facts): { op: string; tekst: string } | null {
  const termijn = casus.status === 'wacht-op-indiener' ? termOf(casus, facts) : null
  if (!termijn) return null
  const op = termijn.uiterlijk
  return { op, tekst: facts.zeg('tab-api.antwoord-voor', { datum: day(op) }) }
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

export function toTermijn(casus: Casus, facts: Facts): Werk['termijn'] {
  const { zeg } = facts
  const termijn = termOf(casus, facts)
  if (!termijn) return null
  const { soort, uiterlijk } = termijn
  return { soort, uiterlijk, tekst: zeg(`tab-api.${soort}`, { datum: day(uiterlijk) }) }
}
