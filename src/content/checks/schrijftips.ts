import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Schrijfregels } from '../knowledge/load-schrijfregels.ts'
import type { ItemSource, Place } from '../knowledge/parse-item.ts'
import { problem } from './check.ts'
import { type Passage, readablePassages, sentencesOf, wordsOf } from './item-passages.ts'

/** How a past participle looks: `gevraagd`, `afgewezen`, `besloten`. */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge|be|her|ont|ver)\p{L}{2,}(?:d|t|en)$/u

/**
 * Tips on how an item is written that are no mistake: passive sentences, "u" for "je", and a place that together with
 * something rare may point at one household. The same item always gets the same tips.
 */
export function findTips(
  source: ItemSource,
  regels: Schrijfregels,
  plaatsen: ReadonlySet<string>,
): ContentProblem[] {
  return [
    ...readablePassages(source).flatMap((passage) => [
      ...passiveTips(passage, regels),
      ...addressTips(passage, regels),
    ]),
    ...placeTips(source, regels, plaatsen),
  ]
}

function passiveTips({ text, place }: Passage, regels: Schrijfregels): ContentProblem[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence.toLowerCase())
    const helper = words.find((word) => regels.lijdend.has(word))
    const participle = words.find(
      (word) => PARTICIPLE.test(word) && !regels.geenDeelwoord.has(word),
    )
    return helper && participle
      ? [tip('schrijf-lijdend', place, `${helper} … ${participle}`, '')]
      : []
  })
}

function addressTips({ text, place }: Passage, { aanspreken }: Schrijfregels): ContentProblem[] {
  const found = new Set(wordsOf(text).filter((word) => aanspreken.has(word.toLowerCase())))
  return [...found].map((word) =>
    tip('schrijf-u', place, word, aanspreken.get(word.toLowerCase()) ?? ''),
  )
}

/** Once for the item: whether the two stand in one sentence says nothing of who can be recognised. */
function placeTips(
  source: ItemSource,
  { bijzonder }: Schrijfregels,
  plaatsen: ReadonlySet<string>,
): ContentProblem[] {
  const { item, placeOf } = source
  const passages = [
    ...readablePassages(source),
    ...item.vragen.map((text, index) => ({ text, place: placeOf('vragen', index) })),
  ]
  const rare = passages
    .flatMap(({ text }) => wordsOf(text.toLowerCase()))
    .find((word) => bijzonder.has(word))
  if (rare === undefined) return []
  const seen = new Set<string>()
  return passages.flatMap(({ text, place }) =>
    wordsOf(text).flatMap((word, at) => {
      // The first word of a sentence has its capital anyway.
      const named = /^\p{Lu}/u.test(word) && at > 0 && plaatsen.has(word.toLowerCase())
      if (!named || seen.has(word)) return []
      seen.add(word)
      return [tip('schrijf-plaats', place, word, rare)]
    }),
  )
}

function tip(code: string, place: Place, found: string, expected: string): ContentProblem {
  return problem(code, place, found, expected, 'waarschuwing')
}
