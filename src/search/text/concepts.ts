import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { stem } from './stem.ts'
import { splitWords } from './words.ts'

export interface ConceptHit {
  readonly concept: string
  /** Place of its first and last word. */
  readonly from: number
  readonly to: number
}

interface Expression {
  readonly rest: readonly string[]
  readonly concept: string
}

/** Groups of words for the same thing: one term for the whole group. */
export interface Concepts {
  readonly names: readonly string[]
  /** The expressions of the groups by their first stem. */
  readonly byFirst: ReadonlyMap<string, readonly Expression[]>
  find(stems: ArrayLike<string>): ConceptHit[]
}

/** The name of a concept that is an organisation begins with this. */
export const ORGANISATIE = '#organisatie-'

/** The groups come from the synonyms, the names of organisations and the terms of the glossary. */
export function createConcepts(bank: Kennisbank): Concepts {
  const groups: [kind: string, group: readonly string[]][] = [
    ...bank.synoniemen.map((group): [string, readonly string[]] => ['#', group]),
    ...bank.organisaties.map(({ naam, afkorting, ookBekendAls }): [string, string[]] => [
      ORGANISATIE,
      [naam, afkorting, ...ookBekendAls],
    ]),
    ...bank.begrippen.map(({ term, afkorting }): [string, string[]] => ['#', [term, afkorting]]),
  ]
  const names: string[] = []
  const byFirst = new Map<string, Expression[]>()
  for (const [index, [kind, group]] of groups.entries()) {
    const expressions = new Set(group.map((text) => toStems(text).join(' ')).filter(Boolean))
    if (expressions.size < 2) continue
    const concept = `${kind}${index}`
    names.push(concept)
    for (const expression of expressions) {
      const [first = '', ...rest] = expression.split(' ')
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, concept }])
    }
  }
  return {
    names,
    byFirst,
    find(stems) {
      const hits: ConceptHit[] = []
      for (let from = 0; from < stems.length; from += 1) {
        for (const { rest, concept } of byFirst.get(stems[from] ?? '') ?? []) {
          if (rest.every((other, at) => stems[from + 1 + at] === other))
            hits.push({ concept, from, to: from + rest.length })
        }
      }
      return hits
    },
  }
}

/** Finds concepts in rows of term numbers: for reading a whole base. */
export interface TermFinder {
  /** Calls `found` with the term of every concept in a row of forms; `termOf` gives the term of a form. */
  find(row: Int32Array, termOf: Int32Array, found: (term: number) => void): void
}

export function createTermFinder(
  { byFirst }: Concepts,
  termIds: ReadonlyMap<string, number>,
): TermFinder {
  const lists: { rest: readonly number[]; term: number }[][] = []
  /** For each term: one more than the place in `lists` of the expressions that begin with it. */
  const starts = new Int32Array(termIds.size)
  for (const [first, expressions] of byFirst) {
    const start = termIds.get(first)
    if (start === undefined) continue
    starts[start] = lists.push(
      expressions.map(({ rest, concept }) => ({
        rest: rest.map((other) => termIds.get(other) ?? -1),
        term: termIds.get(concept) ?? -1,
      })),
    )
  }
  return {
    find(row, termOf, found) {
      for (let from = 0; from < row.length; from += 1) {
        const start = starts[termOf[row[from] as number] as number] as number
        if (start === 0) continue
        for (const { rest, term } of lists[start - 1] ?? [])
          if (rest.every((other, at) => termOf[row[from + 1 + at] ?? -1] === other)) found(term)
      }
    },
  }
}

function toStems(text: string): string[] {
  return splitWords(text).map(({ form }) => stem(form))
}
