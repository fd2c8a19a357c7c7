import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { stem } from './stem.ts'
import { splitWords } from './words.ts'

export interface ConceptHit {
  readonly concept: string
  /** Place of its first and last word. */
  readonly from: number
  readonly to: number
}

/** Groups of words for the same thing: one term for the whole group. */
export interface Concepts {
  readonly names: readonly string[]
  find(stems: ArrayLike<string>): ConceptHit[]
}

/** The groups come from the synonyms, the names of organisations and the terms of the glossary. */
export function createConcepts(bank: Kennisbank): Concepts {
  const groups = [
    ...bank.synoniemen,
    ...bank.organisaties.map(({ naam, afkorting, ookBekendAls }) => [
      naam,
      afkorting,
      ...ookBekendAls,
    ]),
    ...bank.begrippen.map(({ term, afkorting }) => [term, afkorting]),
  ]
  const names: string[] = []
  const byFirst = new Map<string, { rest: readonly string[]; concept: string }[]>()
  for (const [index, group] of groups.entries()) {
    const expressions = new Set(group.map((text) => toStems(text).join(' ')).filter(Boolean))
    if (expressions.size < 2) continue
    const concept = `#${index}`
    names.push(concept)
    for (const expression of expressions) {
      const [first = '', ...rest] = expression.split(' ')
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, concept }])
    }
  }
  return {
    names,
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

function toStems(text: string): string[] {
  return splitWords(text).map(({ form }) => stem(form))
}
