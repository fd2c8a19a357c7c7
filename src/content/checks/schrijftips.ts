import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Schrijfregels } from '../knowledge/load-schrijfregels.ts'
import type { ItemSource, Place } from '../knowledge/parse-item.ts'
import { problem } from './check.ts'
import { type Passage, readablePassages, sentencesOf, wordsOf } from './item-passages.ts'

/** How a past participle looks: `gevraagd`, `afgewezen`, `besloten`. */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge|be|her|ont|ver)\p{L}{2,}(?:d|(?<![glmn]|er)t|en)$/u

/** What ends a part of a sentence. */
const PARTS = /[,;:()?!–]+|\s-\s/

/** Names of towns and regions, in small letters. */
export interface Plaatsen {
  readonly namen: ReadonlySet<string>
  /** Those that are ordinary words as well: a town only after a word like "in". */
  readonly dubbelzinnig: ReadonlySet<string>
}

/**
 * Tips on how an item is written that are no mistake: passive sentences, "u" for "je", and a place that together with
 * something rare may point at one household. The same item always gets the same tips.
 */
export function findTips(
  source: ItemSource,
  regels: Schrijfregels,
  plaatsen: Plaatsen,
): ContentProblem[] {
  return [
    ...readablePassages(source).flatMap((passage) => [
      ...passiveTips(passage, regels),
      ...addressTips(passage, regels),
    ]),
    ...placeTips(source, regels, plaatsen),
  ]
}

/** In one part of a sentence: the participle right before the helping word ("besloten moet worden"), or after it. */
function passiveTips({ text, place }: Passage, regels: Schrijfregels): ContentProblem[] {
  const isParticiple = (word: string) => PARTICIPLE.test(word) && !regels.geenDeelwoord.has(word)
  return sentencesOf(text).flatMap((sentence) => {
    for (const part of sentence.toLowerCase().split(PARTS)) {
      const words = wordsOf(part)
      const at = words.findIndex((word) => regels.lijdend.has(word))
      if (at === -1) continue
      const before = words.slice(0, at).findLast((word) => !regels.tussenIn.has(word))
      const participle = [...(before ? [before] : []), ...words.slice(at + 1)].find(isParticiple)
      if (participle) return [tip('schrijf-lijdend', place, `${words[at]} … ${participle}`, '')]
    }
    return []
  })
}

function addressTips({ text, place }: Passage, { aanspreken }: Schrijfregels): ContentProblem[] {
  const found = new Set(wordsOf(text).filter((word) => aanspreken.has(word.toLowerCase())))
  return [...found].map((word) =>
    tip('schrijf-u', place, word, aanspreken.get(word.toLowerCase()) ?? ''),
  )
}

/** Once for each place: in the text of the item, or in one of the stories that people tell. */
function placeTips(
  source: ItemSource,
  { bijzonder, ruim, plaatswoorden }: Schrijfregels,
  { namen, dubbelzinnig }: Plaatsen,
): ContentProblem[] {
  const { item, placeOf } = source
  const isPlace = (word: string, before: string | undefined) => {
    const name = word.toLowerCase()
    // The first word of a sentence has its capital anyway.
    if (before === undefined || !/^\p{Lu}/u.test(word) || !namen.has(name)) return false
    return !ruim.has(name) && (!dubbelzinnig.has(name) || plaatswoorden.has(before.toLowerCase()))
  }
  const seen = new Set<string>()
  const stories = [
    readablePassages(source),
    ...item.vragen.map((text, index) => [{ text, place: placeOf('vragen', index) }]),
  ]
  return stories.flatMap((passages) => {
    const rare = passages
      .flatMap(({ text }) => wordsOf(text.toLowerCase()))
      .find((word) => bijzonder.has(word))
    if (rare === undefined) return []
    return passages.flatMap(({ text, place }) =>
      sentencesOf(text).flatMap((sentence) => {
        const words = wordsOf(sentence)
        const found = words.filter((word, at) => isPlace(word, words[at - 1]) && !seen.has(word))
        for (const word of found) seen.add(word)
        return found.map((word) => tip('schrijf-plaats', place, word, rare))
      }),
    )
  })
}

function tip(code: string, place: Place, found: string, expected: string): ContentProblem {
  return problem(code, place, found, expected, 'waarschuwing')
}
