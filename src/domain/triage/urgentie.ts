import { daysBetween } from '../tijd/dag.ts'
import { type Antwoorden, keuzeOf } from './antwoord.ts'
import { SPOED_DAGEN, type TriageContext } from './predicates.ts'

/** Within the eight weeks a Casus takes on average (yearly report 2024): the date is a term of its own. */
export const BINNENKORT_DAGEN = 56

/** How urgent a Casus is follows from what cannot be undone and when (X4), never a label such as "high" or "low". */
export interface Urgentie {
  readonly soort: 'acuut' | 'spoed' | 'binnenkort' | 'gewoon'
  /** ISO day of the event that cannot be undone; null when nobody knows one. */
  readonly datum: string | null
  /** Whole days until then; negative when it has passed. */
  readonly dagen: number | null
}

export function urgentieOf(antwoorden: Antwoorden, { vandaag }: TriageContext): Urgentie {
  const datum = antwoorden.datum?.soort === 'datum' ? antwoorden.datum.datum : null
  const dagen = datum === null ? null : daysBetween(vandaag, datum)
  if (keuzeOf(antwoorden.acuut) === 'ja') return { soort: 'acuut', datum, dagen }
  if (dagen === null || dagen > BINNENKORT_DAGEN) return { soort: 'gewoon', datum, dagen }
  return { soort: dagen <= SPOED_DAGEN ? 'spoed' : 'binnenkort', datum, dagen }
}

const ORDER: readonly Urgentie['soort'][] = ['acuut', 'spoed', 'binnenkort', 'gewoon']

/** Most urgent first; of two alike the one whose date comes first. For `Array.sort`. */
export function byUrgentie(a: Urgentie, b: Urgentie): number {
  return (
    ORDER.indexOf(a.soort) - ORDER.indexOf(b.soort) ||
    (a.dagen ?? Number.POSITIVE_INFINITY) - (b.dagen ?? Number.POSITIVE_INFINITY) ||
    0
  )
}
