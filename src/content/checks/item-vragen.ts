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
    const problems = []
    const seen = new Map<string, string>()
    for (const { item, placeOf } of items) {
      const counts = { kort: 0, vraag: 0, verhaal: 0 }
      item.vragen.forEach((line, index) => {
        counts[kindOf(line)] += 1
        const plain = line
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
        const place = placeOf('vragen', index)
        const other = seen.get(plain)
        if (other) problems.push(problem('vraag-dubbel', place, line, other))
        else seen.set(plain, place.file)
      })
      for (const kind of ['kort', 'vraag', 'verhaal'] as const) {
        if (counts[kind] < LEAST[kind]) {
          const found = `${kind}: ${counts[kind]}`
          problems.push(problem('vragen-te-weinig', placeOf('vragen'), found, `${LEAST[kind]}`))
        }
      }
    }
    return problems
  },
}

function kindOf(line: string): keyof typeof LEAST {
  const words = countWords(line)
  if (words <= SHORT) return 'kort'
  return words < STORY ? 'vraag' : 'verhaal'
}
