import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { createIndex } from '../ranking/create-index.ts'
import { createRanker } from '../ranking/rank.ts'
import { EDGE } from './decide.ts'
import { EVIDENCE_NAMES, gatherEvidence } from './evidence.ts'
import { type Example, fitLine, type Line, scoreLine } from './fit.ts'
import { createScope, listOutside, MAX_EXAMPLES } from './scope.ts'

const FOLDS = 5
/** Steps through the phrasings of an item, so that short ones and stories spread over the folds. */
const STRIDE = 7
/** Questions up to this many words count as short, up to the next as spoken; longer ones are stories. */
const SHORT = 7
const SPOKEN = 25

interface Measured {
  readonly fold: number
  readonly goal: 0 | 1
  readonly kind: 'kort' | 'vraag' | 'verhaal'
  readonly values: readonly number[]
}

export interface Calibration {
  readonly line: Line
  /** How often questions that the judge had not seen were judged right, by kind and overall (`alle`). */
  readonly checked: readonly {
    readonly kind: string
    readonly answered: number
    readonly rejected: number
  }[]
}

/**
 * Learns when to abstain from the base itself. A fifth of the phrasings of every item and a fifth of the out-of-scope
 * subjects are held out, the rest is indexed, and the held-out ones are measured as questions; five times.
 */
export function calibrate(bank: Kennisbank): Calibration {
  const measured = Array.from({ length: FOLDS }, (_, fold) => measureFold(bank, fold)).flat()
  const scores = new Map<Measured, number>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const line = fitLine(toExamples(measured.filter((row) => row.fold !== fold)))
    for (const row of measured) if (row.fold === fold) scores.set(row, scoreLine(line, row.values))
  }
  const rate = (goal: 0 | 1, kind: string): number => {
    const rows = measured.filter(
      (row) => row.goal === goal && (kind === 'alle' || row.kind === kind),
    )
    const right = rows.filter((row) => (scores.get(row) ?? 0) > EDGE === (goal === 1))
    return right.length / rows.length
  }
  return {
    line: fitLine(toExamples(measured)),
    checked: ['kort', 'vraag', 'verhaal', 'alle'].map((kind) => ({
      kind,
      answered: rate(1, kind),
      rejected: rate(0, kind),
    })),
  }
}

function measureFold(bank: Kennisbank, fold: number): Measured[] {
  const isOut = (item: number, at: number): boolean => (at * STRIDE + item) % FOLDS === fold
  const train: Kennisbank = {
    ...bank,
    items: bank.items.map((item, place) => ({
      ...item,
      vragen: item.vragen.filter((_, at) => !isOut(place, at)),
    })),
    buitenBereik: bank.buitenBereik.filter((_, at) => at % FOLDS !== fold),
  }
  const index = createIndex(train)
  const ranker = createRanker(index)
  const scope = createScope(index.listPhraseWords(MAX_EXAMPLES), listOutside(train))
  const measure = (text: string, goal: 0 | 1): Measured => {
    const evidence = gatherEvidence(index, scope, text, ranker.rank(text))
    return { fold, goal, kind: kindOf(text), values: EVIDENCE_NAMES.map((name) => evidence[name]) }
  }
  const ours = bank.items.flatMap((item, place) =>
    item.vragen.filter((_, at) => isOut(place, at)).map((vraag) => measure(vraag, 1)),
  )
  const others = bank.buitenBereik
    .filter((_, at) => at % FOLDS === fold)
    .flatMap(({ vragen }) => vragen.map((vraag) => measure(vraag, 0)))
  return [...ours, ...others]
}

/** Each kind and each side weighs the same, so that neither length nor number tells the answer. */
function toExamples(rows: readonly Measured[]): Example[] {
  const counts = new Map<string, number>()
  for (const { goal, kind } of rows)
    counts.set(`${goal} ${kind}`, (counts.get(`${goal} ${kind}`) ?? 0) + 1)
  return rows.map(({ goal, kind, values }) => ({
    values,
    goal,
    share: 1 / (counts.get(`${goal} ${kind}`) ?? 1),
  }))
}

function kindOf(text: string): Measured['kind'] {
  const words = text.split(/\s+/).length
  if (words <= SHORT) return 'kort'
  return words <= SPOKEN ? 'vraag' : 'verhaal'
}
