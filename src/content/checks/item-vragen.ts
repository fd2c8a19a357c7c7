import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { ItemSource } from '../knowledge/parse-item.ts'
import { type Check, problem } from './check.ts'
import { countWords } from './item-passages.ts'

/** How many phrasings of each kind an item has at least; see knowledge/README.md. */
const LEAST = { kort: 8, vraag: 8, verhaal: 4 } as const
const SHORT = 6
const STORY = 30

/** Every item says in enough ways how professionals put it, and no phrasing stands with two items. */
export const itemVragen: Check = {
  name: 'item-vragen',
  run: ({ items }) => {
    const seen = new Map<string, string>()
    return items.flatMap((source) => problemsOf(source, seen))
  },
}

/** The same for the last of these items alone, among the others. */
export const lastVragen: Check = {
  name: 'item-vragen',
  run: ({ items }) => {
    const seen = new Map<string, string>()
    const last = items.at(-1)
    for (const source of items.slice(0, -1)) remember(source, seen)
    return last ? problemsOf(last, seen) : []
  },
}

/** What is wrong with the phrasings of an item, given who has which already; its own are added to those. */
function problemsOf({ item, placeOf }: ItemSource, seen: Map<string, string>) {
  const problems = []
  const counts = { kort: 0, vraag: 0, verhaal: 0 }
  const plain = plainVragen(item)
  for (const [index, line] of item.vragen.entries()) {
    counts[kindOf(line)] += 1
    const place = placeOf('vragen', index)
    const other = seen.get(plain[index] ?? '')
    if (other) problems.push(problem('vraag-dubbel', place, line, other))
    else seen.set(plain[index] ?? '', place.file)
  }
  for (const kind of ['kort', 'vraag', 'verhaal'] as const) {
    if (counts[kind] < LEAST[kind]) {
      const found = `${kind}: ${counts[kind]}`
      problems.push(problem('vragen-te-weinig', placeOf('vragen'), found, `${LEAST[kind]}`))
    }
  }
  return problems
}

function remember({ item, placeOf }: ItemSource, seen: Map<string, string>): void {
  const { file } = placeOf('vragen')
  for (const line of plainVragen(item)) if (!seen.has(line)) seen.set(line, file)
}

/** An item never changes; the same one is looked at for every key somebody presses. */
const known = new WeakMap<Kennisitem, readonly string[]>()

function plainVragen(item: Kennisitem): readonly string[] {
  const found = known.get(item) ?? item.vragen.map(plainOf)
  known.set(item, found)
  return found
}

function plainOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function kindOf(line: string): keyof typeof LEAST {
  const words = countWords(line)
  if (words <= SHORT) return 'kort'
  return words < STORY ? 'vraag' : 'verhaal'
}
