import { type Check, type Content, problem, type Rapporten } from './check.ts'
import { type Passage, readablePassages, sentencesOf, wordsOf } from './item-passages.ts'

/** This many words in a row that stand in a report are no longer our own. */
const RUN = 9

/** No sentence takes nine or more words in a row from a report: facts are free, wording is not. */
export const literalSentences: Check = {
  name: 'zin-letterlijk',
  needs: 'rapporten',
  run: ({ items, rapporten }: Content) => {
    const runs = runsOf(rapporten ?? new Map())
    return items.flatMap((source) => {
      const { item, placeOf } = source
      const vragen = item.vragen.map((text, index) => ({ text, place: placeOf('vragen', index) }))
      const passages: Passage[] = [...readablePassages(source), ...vragen]
      return passages.flatMap(({ text, place }) =>
        sentencesOf(text).flatMap((sentence) => {
          const words = plainWords(sentence)
          const taken = words.findIndex((_, at) => runs.has(runAt(words, at)))
          return taken < 0
            ? []
            : [problem('zin-letterlijk', place, runAt(words, taken), String(RUN - 1))]
        }),
      )
    })
  },
}

function runsOf(rapporten: Rapporten): Set<string> {
  const runs = new Set<string>()
  for (const lines of rapporten.values()) {
    const words = plainWords(lines.join(' '))
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(runAt(words, at))
  }
  return runs
}

function runAt(words: readonly string[], at: number): string {
  return at + RUN > words.length ? '' : words.slice(at, at + RUN).join(' ')
}

function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => word.toLowerCase().replaceAll('’', "'"))
}
