import type { Dialoog } from '../triage/dialoog.ts'
import type { Casus } from './casus.ts'

/** What a regievoerder needs to begin (triage, X17). Where the triage did not ask it, it is not missed. */
const NEEDED = [
  'situatie',
  'leefgebieden',
  'datum',
  'knelpunt',
  'partijen',
  'wetten',
  'doel',
  'hulpvraag',
  'akkoord-contact',
  'akkoord-inwoner',
] as const

export interface Volledigheid {
  /** How many of the things needed are known, and of how many. */
  readonly bekend: number
  readonly nodig: number
  /** Steps whose answer is not known, in the order of the triage. */
  readonly ontbreekt: readonly string[]
}

/** How complete a filing is, with what is missing by name (X17). A number of answers, never a score of a household. */
export function volledigheidOf({ antwoorden }: Casus, dialoog: Dialoog): Volledigheid {
  const needed = Object.keys(dialoog.steps).filter((stap) =>
    (NEEDED as readonly string[]).includes(stap),
  )
  const asked = needed.filter((stap) => antwoorden[stap] !== undefined || ALWAYS.includes(stap))
  const ontbreekt = asked.filter((stap) =>
    ['onbekend', 'overgeslagen', undefined].includes(antwoorden[stap]?.soort),
  )
  return { bekend: asked.length - ontbreekt.length, nodig: asked.length, ontbreekt }
}

/** Missed also when a short way led past it. */
const ALWAYS: readonly string[] = ['situatie', 'hulpvraag', 'partijen']
