import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Verschil } from '../../domain/zoeken/zoeker.ts'
import type { SearchIndex } from '../ranking/create-index.ts'
import { ORGANISATIE } from '../text/concepts.ts'
import type { Question } from '../text/read-question.ts'
import { stem } from '../text/stem.ts'
import { splitWords } from '../text/words.ts'
import { readWords } from './explain.ts'

const MAX_DIFFERENCES = 2

/** What a question names and an item nowhere mentions: an organisation or a law. */
export interface Differences {
  list(question: Question, item: number): readonly Verschil[]
}

interface Named {
  readonly soort: 'organisatie' | 'wet'
  /** Items that are about it. */
  readonly items: ReadonlySet<number>
}

export function createDifferences(index: SearchIndex, bank: Kennisbank): Differences {
  const byTerm = new Map<number, Named>()
  const register = (names: readonly string[], named: Named): void => {
    for (const name of names)
      for (const term of listNameTerms(index, name)) if (!byTerm.has(term)) byTerm.set(term, named)
  }
  const having = (has: (item: SearchIndex['items'][number]) => boolean): Set<number> =>
    new Set(index.items.flatMap((item, place) => (has(item) ? [place] : [])))
  for (const { id, naam, afkorting } of bank.organisaties)
    register([naam, afkorting], {
      soort: 'organisatie',
      items: having(({ organisaties }) => organisaties.includes(id)),
    })
  for (const wet of new Set(index.items.flatMap(({ wetten }) => wetten)))
    register([wet], { soort: 'wet', items: having(({ wetten }) => wetten.includes(wet)) })

  return {
    list(question, item) {
      const { words, terms } = question
      const has = index.listTerms(item)
      const named: Verschil[] = []
      const hit = new Set(
        terms
          .filter(({ term }) => has.has(term))
          .flatMap(({ word, upTo }) => words.slice(word, upTo + 1)),
      )
      for (const { term, word, upTo } of terms) {
        const known = byTerm.get(term)
        const mentioned = words.slice(word, upTo + 1).some((part) => hit.has(part))
        if (known && !known.items.has(item) && !mentioned)
          named.push({ soort: known.soort, gevraagd: readWords(question, word, upTo) })
      }
      const unique = new Map(named.map((verschil) => [verschil.gevraagd.toLowerCase(), verschil]))
      return [...unique.values()].slice(0, MAX_DIFFERENCES)
    },
  }
}

/** The concept of an organisation, and its stem when it is one word. */
function listNameTerms({ vocabulary }: SearchIndex, name: string): number[] {
  const stems = splitWords(name).map(({ form }) => stem(form))
  const whole = vocabulary.concepts
    .find(stems)
    .filter(({ from, to }) => from === 0 && to === stems.length - 1)
    .filter(({ concept }) => concept.startsWith(ORGANISATIE))
    .map(({ concept }) => concept)
  const single = stems.length === 1 ? stems : []
  return [...whole, ...single].flatMap((term) => vocabulary.termIds.get(term) ?? [])
}
