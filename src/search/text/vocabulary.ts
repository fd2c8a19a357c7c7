import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { type CompoundSplitter, createCompoundSplitter } from './compounds.ts'
import { type Concepts, createConcepts, createTermFinder, type TermFinder } from './concepts.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { NUMBER_WEIGHT } from './weights.ts'
import { listSurfaces, toForms } from './words.ts'

/** What the base knows of one of its words. */
export interface FormInfo {
  readonly form: string
  readonly stop: boolean
  readonly stem: string
  /** Term number of its stem. */
  readonly term: number
  readonly weight: number
  /** Term numbers of the stems of its parts, for a compound. */
  readonly parts: readonly number[]
}

/** All words of the base, learned once. Terms are stems and concepts, by number. */
export interface Vocabulary {
  readonly infos: readonly FormInfo[]
  /** The term of each form, as `infos` has it. */
  readonly terms: Int32Array
  /** 1 for a form that is no stop word and has a weight of 1, no parts and no joins. */
  readonly plain: Uint8Array
  readonly termIds: ReadonlyMap<string, number>
  /** Each text of the base as a row of numbers into `infos`. */
  readonly rows: readonly Int32Array[]
  /** How often each form occurs. */
  readonly counts: ReadonlyMap<string, number>
  readonly compounds: CompoundSplitter
  readonly concepts: Concepts
  readonly finder: TermFinder
  /** First form, second form, and the number of the word they make together. */
  readonly joins: ReadonlyMap<number, ReadonlyMap<number, number>>
}

export function createVocabulary(bank: Kennisbank, texts: readonly string[]): Vocabulary {
  const formIds = new Map<string, number>()
  const rows = readRows(texts, formIds)
  const forms = [...formIds.keys()]
  const counts = countForms(forms, rows)
  const compounds = createCompoundSplitter(counts, listAbbreviations(bank))
  const concepts = createConcepts(bank)
  const termIds = new Map<string, number>()
  const toTerm = (term: string): number => {
    const known = termIds.get(term)
    if (known !== undefined) return known
    termIds.set(term, termIds.size)
    return termIds.size - 1
  }
  const infos = forms.map((form) => ({
    form,
    stop: STOP_WORDS.has(form),
    stem: stem(form),
    term: toTerm(stem(form)),
    weight: /^\d+$/.test(form) ? NUMBER_WEIGHT : 1,
    parts: compounds.split(form).map((part) => toTerm(stem(part))),
  }))
  for (const concept of concepts.names) toTerm(concept)
  const joins = listJoins(forms, formIds)
  return {
    infos,
    terms: Int32Array.from(infos, ({ term }) => term),
    plain: Uint8Array.from(infos, ({ stop, weight, parts }, form) =>
      stop || weight !== 1 || parts.length > 0 || joins.has(form) ? 0 : 1,
    ),
    termIds,
    rows,
    counts,
    compounds,
    concepts,
    finder: createTermFinder(concepts, termIds),
    joins,
  }
}

/** Each text as a row of form numbers. A word is taken apart the first time it is seen, as written. */
function readRows(texts: readonly string[], formIds: Map<string, number>): Int32Array[] {
  const bySurface = new Map<string, readonly number[]>()
  const read = (surface: string): readonly number[] => {
    const ids = toForms(surface).map((form) => {
      const id = formIds.get(form) ?? formIds.size
      formIds.set(form, id)
      return id
    })
    bySurface.set(surface, ids)
    return ids
  }
  const row: number[] = []
  return texts.map((text) => {
    row.length = 0
    for (const surface of listSurfaces(text))
      for (const id of bySurface.get(surface) ?? read(surface)) row.push(id)
    return Int32Array.from(row)
  })
}

function countForms(forms: readonly string[], rows: readonly Int32Array[]): Map<string, number> {
  const counts = new Int32Array(forms.length)
  for (const row of rows) for (const form of row) counts[form] = (counts[form] as number) + 1
  return new Map(forms.map((form, id) => [form, counts[id] ?? 0]))
}

/** Pairs of known words that together, with or without an s between them, are a known word. */
function listJoins(
  forms: readonly string[],
  ids: ReadonlyMap<string, number>,
): Map<number, Map<number, number>> {
  const joins = new Map<number, Map<number, number>>()
  for (const [joined, form] of forms.entries()) {
    for (let cut = 3; cut <= form.length - 3; cut += 1) {
      const second = ids.get(form.slice(cut))
      if (second === undefined) continue
      const head = form.slice(0, cut)
      for (const first of head.endsWith('s') ? [head, head.slice(0, -1)] : [head]) {
        const id = first.length < 3 ? undefined : ids.get(first)
        if (id === undefined) continue
        const row = joins.get(id) ?? new Map<number, number>()
        joins.set(id, row.set(second, joined))
      }
    }
  }
  return joins
}

/** Short names in capitals (UWV, Wlz): they may be part of a compound although they are short. */
function listAbbreviations(bank: Kennisbank): Set<string> {
  const all = [
    ...bank.organisaties.map(({ afkorting }) => afkorting),
    ...bank.begrippen.map(({ afkorting }) => afkorting),
    ...bank.synoniemen.flat(),
  ]
  const short = all.filter((text) => /^[A-Za-z]{3,5}$/.test(text) && text !== text.toLowerCase())
  return new Set(short.map((text) => text.toLowerCase()))
}
