import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Zeg } from '../domain/teksten.ts'

const NOTHING: ReadonlyMap<string, string> = new Map()

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

/** Speaks from these sentences, or from what was changed of them; see `Zeg` for what callers may rely on. */
export function createZeg(
  sentences: ReadonlyMap<string, string>,
  changed: () => ReadonlyMap<string, string> = () => NOTHING,
): Zeg {
  return (key, waarden = {}) => {
    const sentence = changed().get(key) ?? sentences.get(key)
    if (sentence === undefined) throw new Error(`no sentence for ${key}`)
    return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
      name in waarden ? String(waarden[name]) : place,
    )
  }
}
