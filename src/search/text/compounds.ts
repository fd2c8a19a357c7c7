import { STOP_WORDS } from './stop-words.ts'

/** Shorter parts split by accident (`be-taling`), except abbreviations the base knows (`wlz-indicatie`). */
const MIN_PART = 4
/** Shorter words are not taken apart. */
const MIN_COMPOUND = 7
/** What Dutch puts between two parts, the usual ones first. */
const LINKS = ['', 's', 'en', 'e', 'n'] as const

export interface CompoundSplitter {
  /** The parts of a compound, in order; empty when the word is no compound of known words. */
  split(form: string): readonly string[]
}

/**
 * Takes compounds apart into words the base uses. `words` are the forms of the base with how often they occur;
 * `abbreviations` may also be a part although they are short.
 */
export function createCompoundSplitter(
  words: ReadonlyMap<string, number>,
  abbreviations: ReadonlySet<string>,
): CompoundSplitter {
  const cache = new Map<string, readonly string[]>()
  const isPart = (part: string): boolean =>
    (part.length >= MIN_PART && words.has(part) && !STOP_WORDS.has(part)) || abbreviations.has(part)

  /** Fewest parts wins, then the longest first part. */
  function best(rest: string, depth: number): readonly string[] | undefined {
    if (depth > 0 && isPart(rest)) return [rest]
    if (depth > 3) return undefined
    let found: readonly string[] | undefined
    for (let end = rest.length - 3; end >= 3; end -= 1) {
      const head = rest.slice(0, end)
      if (!isPart(head)) continue
      for (const link of LINKS) {
        if (!rest.startsWith(link, end)) continue
        const tail = best(rest.slice(end + link.length), depth + 1)
        if (tail && (!found || tail.length + 1 < found.length)) found = [head, ...tail]
      }
    }
    return found
  }

  return {
    split(form) {
      if (form.length < MIN_COMPOUND || /\d/.test(form)) return []
      const known = cache.get(form)
      if (known) return known
      const parts = best(form, 0) ?? []
      cache.set(form, parts)
      return parts
    },
  }
}
