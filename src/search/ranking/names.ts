import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { Concepts } from '../text/concepts.ts'
import type { QuestionWord } from '../text/read-question.ts'
import { stem } from '../text/stem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { splitWords } from '../text/words.ts'

/** Words around a name that ask about it, or that people leave out. */
const AROUND = new Set(
  'werk werkt gebruik gebruiken inzetten inschakelen betekent betekenis uitleg info informatie artikel art lid wet'.split(
    ' ',
  ),
)
const CHANCE_LETTERS = 2
/** A longer question is never just a name. */
const MAX_WORDS = 14

/** Items that a question calls by their name (`4:84`, `LET`) or by one of their keywords (`wlz`). */
export interface Names {
  find(words: readonly QuestionWord[]): {
    readonly named: readonly number[]
    readonly keyed: readonly number[]
  }
}

export function createNames(
  items: readonly Kennisitem[],
  bank: Kennisbank,
  concepts: Concepts,
): Names {
  const organisaties = new Map(
    bank.organisaties.map((organisatie) => [organisatie.id, organisatie]),
  )
  const named = new Map<string, Set<number>>()
  const keyed = new Map<string, Set<number>>()
  for (const [place, item] of items.entries()) {
    for (const name of listNames(item)) add(named, toKeys(readName(name), concepts), place)
    const keys = [
      ...item.trefwoorden,
      ...item.wetten,
      ...item.organisaties.flatMap((id) => {
        const organisatie = organisaties.get(id)
        return organisatie ? [organisatie.naam, organisatie.afkorting] : []
      }),
    ]
    for (const key of keys) add(keyed, toKeys(readName(key), concepts), place)
  }
  const look = (map: ReadonlyMap<string, ReadonlySet<number>>, keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => [...(map.get(key) ?? [])])),
  ]
  return {
    find(words) {
      const keys = isChance(words) ? [] : toKeys(words, concepts)
      return { named: look(named, keys), keyed: look(keyed, keys) }
    },
  }
}

/** Two small letters inside a sentence are more often a word of another world than an abbreviation: "wat is pi". */
function isChance(words: readonly QuestionWord[]): boolean {
  const telling = words.filter(({ form }) => !STOP_WORDS.has(form) && !AROUND.has(form))
  const [only] = telling
  if (telling.length !== 1 || words.length === 1 || !only) return false
  return only.form.length <= CHANCE_LETTERS && only.surface === only.surface.toLowerCase()
}

/** The title, the question and the slug; of a route also what its title has in brackets and before a colon. */
function listNames({ id, soort, titel, vraag }: Kennisitem): string[] {
  const names = [titel, vraag, id.replaceAll('-', ' ')]
  if (soort !== 'route') return names
  const brackets = [...titel.matchAll(/\(([^)]+)\)/g)].flatMap(([, inside]) =>
    (inside ?? '').split(/,| of /),
  )
  const plain = titel.replace(/\([^)]*\)/g, ' ')
  return [...names, plain, plain.split(':')[0] ?? '', ...brackets]
}

type NameWord = Pick<QuestionWord, 'form' | 'stem'>

function readName(name: string): NameWord[] {
  return splitWords(name, MAX_WORDS + 1).map(({ form }) => ({ form, stem: stem(form) }))
}

/** Several spellings of one name: word by word, written as one word, by concept, and a law article by number. */
function toKeys(words: readonly NameWord[], concepts: Concepts): string[] {
  if (words.length > MAX_WORDS) return []
  const telling = words.filter(({ form }) => !STOP_WORDS.has(form) && !AROUND.has(form))
  if (telling.length === 0) return []
  const stems = telling.map((word) => word.stem)
  const whole = concepts
    .find(stems)
    .filter(({ from, to }) => from === 0 && to === stems.length - 1)
    .map(({ concept }) => concept)
  const articles = telling.length <= 2 ? stems.filter((word) => /^\d+:\d+/.test(word)) : []
  return [stems.join(' '), telling.map(({ form }) => form).join(''), ...whole, ...articles]
}

function add(map: Map<string, Set<number>>, keys: readonly string[], place: number): void {
  for (const key of keys) {
    const places = map.get(key)
    if (places) places.add(place)
    else map.set(key, new Set([place]))
  }
}
