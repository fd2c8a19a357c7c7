import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { MoeilijkWoord } from '../knowledge/load-author-lists.ts'
import { type Check, problem } from './check.ts'
import { ownText, readablePassages } from './item-passages.ts'

/**
 * Hard words have a plainer one. Where the hard word is a term of the trade, there is only a warning, and none
 * at all when the item or the glossary explains it.
 */
export const hardWords: Check = {
  name: 'moeilijk-woord',
  run: ({ items, lijsten, bank }) => {
    const entries = lijsten.moeilijkeWoorden
      .filter(({ woord, vakterm }) => !vakterm || !isKnown(woord, bank))
      .map((entry) => ({ entry, pattern: wholeWord(entry.woord) }))
    return items.flatMap((source) => {
      const own = ownText(source)
      const here = entries.filter(
        ({ entry, pattern }) => pattern.test(own) && !isExplained(entry, own),
      )
      return here.flatMap(({ entry, pattern }) =>
        readablePassages(source)
          .filter(({ text }) => pattern.test(text))
          .slice(0, entry.vakterm ? 1 : undefined)
          .map(({ place }) =>
            problem(
              'moeilijk-woord',
              place,
              entry.woord,
              entry.gewoon,
              entry.vakterm ? 'waarschuwing' : 'fout',
            ),
          ),
      )
    })
  },
}

/** In the glossary, or part of the name of an organisation. */
function isKnown(woord: string, { begrippen, organisaties }: Kennisbank): boolean {
  const pattern = wholeWord(woord)
  return (
    begrippen.some(({ term, afkorting }) => pattern.test(term) || pattern.test(afkorting)) ||
    organisaties.some(({ naam }) => pattern.test(naam))
  )
}

/** A term of the trade is explained when brackets follow it or hold it. */
function isExplained({ woord, vakterm }: MoeilijkWoord, text: string): boolean {
  return (
    vakterm &&
    new RegExp(`${escapePattern(woord)}['’]?\\s+\\(|\\(${escapePattern(woord)}\\)`, 'iu').test(text)
  )
}

function wholeWord(woord: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${escapePattern(woord)}(?![\\p{L}-])`, 'iu')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
