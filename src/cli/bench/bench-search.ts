import MiniSearch from 'minisearch'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { createZoeker } from '../../search/create-zoeker.ts'
import { FIELDS, listOrganisatieNamen, toItemTexts } from '../../search/item-texts.ts'
import { makeBase, makeQuestions } from './make-base.ts'
import { percentile, round } from './percentile.ts'

const SIZES = [200, 2_000, 20_000] as const
const QUESTIONS = 400
const WARM_UP = 100
/** The reference takes seconds for a question at 20,000 items; this many tell enough. */
const REFERENCE_QUESTIONS = 100
const REFERENCE_WARM_UP = 20
const SEED = 20_261_124

/** Times in milliseconds; `ref` is MiniSearch with its defaults, over the same texts, in the same run. */
export interface SearchTimes {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly index_ms: number
  readonly ref_p95: number
  readonly ref_index_ms: number
  readonly heap_mb: number
  readonly ref_heap_mb: number
}

export function benchSearch(bank: Kennisbank): Record<string, SearchTimes> {
  // Both are built once before the clock starts: the first run of any code is mostly compiling.
  const small = makeBase(bank, WARM_UP, SEED)
  createZoeker(small)
  createReference(small)
  return Object.fromEntries(SIZES.map((size) => [`${size}`, benchSize(makeBase(bank, size, SEED))]))
}

function benchSize(bank: Kennisbank): SearchTimes {
  const questions = makeQuestions(bank, QUESTIONS, SEED)
  const before = heap()
  const ours = time(() => createZoeker(bank))
  const heap_mb = Math.round((heap() - before) / 2 ** 20)
  const times = timeAll(questions, WARM_UP, (question) => ours.result.search(question))
  const beforeReference = heap()
  const theirs = time(() => createReference(bank))
  const ref_heap_mb = Math.round((heap() - beforeReference) / 2 ** 20)
  const refTimes = timeAll(questions.slice(0, REFERENCE_QUESTIONS), REFERENCE_WARM_UP, (question) =>
    theirs.result.search(question),
  )
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    index_ms: round(ours.ms),
    ref_p95: percentile(refTimes, 0.95),
    ref_index_ms: round(theirs.ms),
    heap_mb,
    ref_heap_mb,
  }
}

function createReference(bank: Kennisbank): MiniSearch {
  const names = listOrganisatieNamen(bank)
  const reference = new MiniSearch({ fields: [...FIELDS] })
  reference.addAll(
    bank.items.map((item) => {
      const texts = toItemTexts(item, names)
      const fields = FIELDS.map((field, at) => [field, (texts[at] ?? []).join(' ')])
      return { id: item.id, ...Object.fromEntries(fields) }
    }),
  )
  return reference
}

function timeAll(
  questions: readonly string[],
  warmUp: number,
  search: (question: string) => unknown,
): number[] {
  for (const question of questions.slice(0, warmUp)) search(question)
  return questions.map((question) => time(() => search(question)).ms)
}

function time<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now()
  const result = run()
  return { result, ms: performance.now() - start }
}

/** Bytes in use, after garbage was collected when node was started with `--expose-gc`, as `npm run bench` does. */
function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
