import { type Antwoorden, keuzeOf, keuzesOf, tekstOf } from './antwoord.ts'
import { laneOf } from './lane.ts'

/** What a predicate may look at besides the answers. */
export interface TriageContext {
  /** ISO day. */
  readonly vandaag: string
}

export type Predicate = (antwoorden: Antwoorden, context: TriageContext) => boolean

/** Days until something irreversible that make a casus urgent; then local steps no longer hold it up (X3, X4). */
export const SPOED_DAGEN = 14

/**
 * Policy by name: the only functions a dialog may call with `when`.
 * Each is one sentence about answers; a dialog never sees anything else.
 */
export const PREDICATES: Readonly<Record<string, Predicate>> = {
  'een-leefgebied': (antwoorden) => keuzesOf(antwoorden.leefgebieden).length === 1,
  'niveau-onduidelijk': (antwoorden) => {
    const knelpunten = keuzesOf(antwoorden.knelpunt)
    return knelpunten.length !== 1 || knelpunten.includes('overig')
  },
  'baan-interventie': (antwoorden) => laneOf(antwoorden) === 'interventie',
  'knelpunt-kennis': knelpuntIs('kennis-en-kunde'),
  'knelpunt-samenwerking': knelpuntIs('samenwerking'),
  'knelpunt-communicatie': knelpuntIs('communicatie'),
  'knelpunt-regels': knelpuntIs('wet-en-regelgeving'),
  'knelpunt-overig': knelpuntIs('overig'),
  zorgdomein: (antwoorden) =>
    keuzesOf(antwoorden.leefgebieden).some((gebied) =>
      ['zorg', 'lichamelijke-gezondheid', 'psychologische-gezondheid'].includes(gebied),
    ),
  'eerst-lokaal': (antwoorden, context) =>
    hasOpenLocalStep(antwoorden) && !spoed(antwoorden, context),
  'hulpvraag-vaag': (antwoorden) => countWords(tekstOf(antwoorden.hulpvraag)) < WORDS_OF_A_REQUEST,
}

/** A request names who should do what; that takes at least this many words. */
const WORDS_OF_A_REQUEST = 6

/** Danger now, or something irreversible soon: local steps no longer come first. */
function spoed(antwoorden: Antwoorden, { vandaag }: TriageContext): boolean {
  if (keuzeOf(antwoorden.acuut) === 'ja') return true
  const datum = antwoorden.datum
  return datum?.soort === 'datum' && daysBetween(vandaag, datum.datum) <= SPOED_DAGEN
}

/** The normal way or one's own organisation was not tried yet (the four steps before the Loket, S2). */
function hasOpenLocalStep(antwoorden: Antwoorden): boolean {
  return ['geprobeerd-standaard', 'geprobeerd-escalatie'].some(
    (stap) => keuzeOf(antwoorden[stap]) === 'nee',
  )
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function knelpuntIs(soort: string): Predicate {
  return (antwoorden) => keuzesOf(antwoorden.knelpunt).includes(soort)
}

/** Whole days from one ISO day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
