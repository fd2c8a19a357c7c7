import type { Kennisitem } from './kennisitem.ts'
import { changedFields } from './vergelijking.ts'

/** A stretch of a text that both versions have, or only the old or the new one. */
export interface Stuk {
  readonly soort: 'gelijk' | 'weg' | 'nieuw'
  readonly tekst: string
}

export interface Veldverschil {
  readonly veld: keyof Kennisitem
  readonly stukken: readonly Stuk[]
}

/** What people call what a field names by its id; any other text as it is. */
export type Naamgever = (veld: keyof Kennisitem, id: string) => string

/** Above this many comparisons the words are not laid side by side: the whole text counts as changed. */
const MOST_CELLS = 4_000_000

/** What the second version says otherwise, field by field and word by word. The status is no part of what it says. */
export function diffItems(
  before: Kennisitem,
  after: Kennisitem,
  naamVan: Naamgever = (_veld, id) => id,
): Veldverschil[] {
  return changedFields(before, after)
    .filter((veld) => veld !== 'status')
    .map((veld) => {
      const texts = [textOf(before, veld, naamVan), textOf(after, veld, naamVan)] as const
      return { veld, stukken: diffWords(...texts) }
    })
}

/** A field as text, with names instead of ids, each entry of a list on a line of its own. */
function textOf(item: Kennisitem, veld: keyof Kennisitem, naamVan: Naamgever): string {
  const value = item[veld]
  if (value === null || typeof value === 'string') return naamVan(veld, value ?? '')
  return value
    .map((entry) =>
      typeof entry === 'string'
        ? naamVan(veld, entry)
        : Object.values(entry)
            .map((part) => (typeof part === 'string' ? naamVan(veld, part) : part))
            .filter((part) => part !== '')
            .join(', '),
    )
    .join('\n')
}

/** The shortest way from one text to the other in words. Pieces put together give either text again, letter by letter. */
export function diffWords(before: string, after: string): Stuk[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  if (a.length * b.length > MOST_CELLS) return join([...pieces('weg', a), ...pieces('nieuw', b)])
  const shared = countShared(a, b)
  const found: Stuk[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [word = '', other = ''] = [a[i], b[j]]
    if (i < a.length && j < b.length && word === other) {
      found.push({ soort: 'gelijk', tekst: word })
      i += 1
      j += 1
    } else if (i < a.length && (j === b.length || at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      found.push({ soort: 'weg', tekst: word })
      i += 1
    } else {
      found.push({ soort: 'nieuw', tekst: other })
      j += 1
    }
  }
  return join(found)
}

/** Each with the space before it, so that two texts do not have their spaces in common. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

/** How many words the rests from `i` and `j` on have in common, at most and in order. */
function countShared(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i] as Uint32Array
      row[j] =
        a[i] === b[j]
          ? at(rows, i + 1, j + 1) + 1
          : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

function pieces(soort: Stuk['soort'], words: readonly string[]): Stuk[] {
  return words.map((tekst) => ({ soort, tekst }))
}

function join(stukken: readonly Stuk[]): Stuk[] {
  const joined: Stuk[] = []
  for (const stuk of stukken) {
    const last = joined.at(-1)
    if (last?.soort === stuk.soort)
      joined[joined.length - 1] = { ...stuk, tekst: last.tekst + stuk.tekst }
    else joined.push(stuk)
  }
  return joined
}
