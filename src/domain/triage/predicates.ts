import { daysBetween } from '../tijd/dag.ts'
import { type Antwoorden, keuzeOf, keuzesOf, tekstOf } from './antwoord.ts'
import { laneOf } from './lane.ts'

/** What a predicate may look at besides the answers. */
export interface TriageContext {
  /** ISO day. */
  readonly vandaag: string
  /** ISO day on which something happens to the Casus of a form that cannot be undone; absent or null when none is known. */
  readonly onomkeerbaar?: string | null
}

/** `antwoorden` are those met on the way here; `all` also has what was answered further on. */
export type Predicate = (antwoorden: Antwoorden, context: TriageContext, all: Antwoorden) => boolean

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
  /** The short way; never past what was answered already, so nothing is lost when a day comes near. */
  spoed: (antwoorden, context, all) =>
    isSpoed(antwoorden, context) && !LONG_WAY.some((stap) => all[stap] !== undefined),
  'eerst-lokaal': (antwoorden, context) =>
    hasOpenLocalStep(antwoorden) && !isSpoed(antwoorden, context),
  'na-onomkeerbaar': (antwoorden, { onomkeerbaar }) =>
    Boolean(onomkeerbaar && isLater(antwoorden, onomkeerbaar)),
  'hulpvraag-vaag': (antwoorden) => countWords(tekstOf(antwoorden.hulpvraag)) < WORDS_OF_A_REQUEST,
}

/** What the short way leaves out; the follow-up questions come only with these. */
const LONG_WAY = [
  'niveau',
  'wetten',
  'geprobeerd-standaard',
  'geprobeerd-escalatie',
  'geprobeerd-register',
  'ander-loket',
]

/**
 * A predicate and the step it waits for. Until that step is answered the number of questions is counted as if the
 * predicate holds: the way with most questions, so the number goes down and not up (A16).
 */
export const COUNTED_UNTIL: Readonly<Record<string, string>> = {
  'een-leefgebied': 'leefgebieden',
  'baan-interventie': 'soort-vraag',
  zorgdomein: 'leefgebieden',
  // Two kinds of knelpunt are usual.
  'knelpunt-kennis': 'knelpunt',
  'knelpunt-samenwerking': 'knelpunt',
}

/** A request names who should do what; that takes at least this many words. */
const WORDS_OF_A_REQUEST = 6

/** Danger now, or something irreversible soon: local steps no longer come first. */
function isSpoed(antwoorden: Antwoorden, { vandaag }: TriageContext): boolean {
  if (keuzeOf(antwoorden.acuut) === 'ja') return true
  const datum = antwoorden.datum
  return datum?.soort === 'datum' && daysBetween(vandaag, datum.datum) <= SPOED_DAGEN
}

/** Is the day that was chosen last after this one? */
export function isLater(antwoorden: Antwoorden, dag: string): boolean {
  const chosen = Object.values(antwoorden).flatMap((one) =>
    one.soort === 'datum' ? one.datum : [],
  )
  const last = chosen.at(-1)
  return last !== undefined && last > dag
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
