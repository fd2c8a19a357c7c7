import type { BuitenBereik } from '../../domain/kennis/kennisbank.ts'
import { stem } from '../text/stem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { splitWords } from '../text/words.ts'

/** Below this likeness (cosine) no subject is named. Measured: lower names a wrong subject more often than a right one. */
const LEAST = 0.3
const MAX_WORDS = 400

/** Tells which out-of-scope subject a question looks like, so that the colleague can be sent on. */
export interface Subjects {
  /** The id of the subject; null when it looks like none of them. */
  find(text: string): string | null
}

/** Likeness to single questions of a subject and to the subject as a whole, by the rarity of the words. */
export function createSubjects(onderwerpen: readonly BuitenBereik[]): Subjects {
  const texts = onderwerpen.flatMap(({ id, onderwerp, vragen }) => [
    { id, words: readWords(onderwerp) },
    ...vragen.map((vraag) => ({ id, words: readWords(vraag) })),
  ])
  const rows = new Map<string, number[]>()
  for (const [at, { words }] of texts.entries())
    for (const word of words) rows.set(word, [...(rows.get(word) ?? []), at])
  const weigh = (word: string): number =>
    Math.log((texts.length + 1) / (rows.get(word)?.length ?? 1)) ** 2
  const lengthOf = (words: ReadonlySet<string>): number =>
    Math.sqrt([...words].reduce((sum, word) => sum + weigh(word), 0)) || 1
  const lengths = texts.map(({ words }) => lengthOf(words))

  return {
    find(text) {
      const words = readWords(text)
      const likeness = new Map<number, number>()
      for (const word of words)
        for (const at of rows.get(word) ?? [])
          likeness.set(at, (likeness.get(at) ?? 0) + weigh(word))
      const length = lengthOf(words)
      let best = { id: null as string | null, value: LEAST }
      for (const [at, sum] of likeness) {
        const value = sum / length / (lengths[at] ?? 1)
        if (value > best.value) best = { id: texts[at]?.id ?? null, value }
      }
      return best.id
    },
  }
}

function readWords(text: string): Set<string> {
  const forms = splitWords(text, MAX_WORDS).map(({ form }) => form)
  const telling = forms.filter((form) => !STOP_WORDS.has(form))
  return new Set((telling.length > 0 ? telling : forms).map(stem))
}
