import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Zeg } from '../domain/teksten.ts'

/** What stands in the way of a sentence as it was shipped. */
interface Anders {
  /** Sentences somebody changed, by key. */
  readonly teksten: ReadonlyMap<string, string>
  /** Parts that are off: the sentences of the group `uit-<part>` take the place of those with their key (J5). */
  readonly uit: readonly string[]
}

const NOTHING: Anders = { teksten: new Map(), uit: [] }

const phrases = z.record(z.string(), z.record(z.string(), z.string()))

/** Every sentence by `group.key`. */
export function loadPhrases(root: string, file = 'dialogs/_phrases.yaml'): Map<string, string> {
  const groups = phrases.parse(parse(readFileSync(join(root, file), 'utf8')))
  return new Map(
    Object.entries(groups).flatMap(([group, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => [`${group}.${key}`, sentence] as const),
    ),
  )
}

/** Speaks from these sentences, or from what takes their place; see `Zeg` for what callers may rely on. */
export function createZeg(
  sentences: ReadonlyMap<string, string>,
  anders: () => Anders = () => NOTHING,
): Zeg {
  return (key, waarden = {}) => {
    const { teksten, uit } = anders()
    const whenOff = uit.map((part) => sentences.get(`uit-${part}.${key}`)).find(Boolean)
    const sentence = whenOff ?? teksten.get(key) ?? sentences.get(key)
    if (sentence === undefined) throw new Error(`no sentence for ${key}`)
    return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
      name in waarden ? String(waarden[name]) : place,
    )
  }
}
