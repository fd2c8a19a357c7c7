import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { splitWords } from '../text/words.ts'

/** How a follow-up question begins. */
const BEGIN =
  /^[\s.…]*(?:(?:oke?|ja|nee|maar|dus)[\s,]+)*(?:en|maar|dan|of|wat als|stel dat|ook als|hoe zit het|geldt d[ai]t|kan d[ai]t|mag d[ai]t|moet d[ai]t)\b/i
/** Words that point back at what was said. */
const POINTING = new Set(
  'dit dat daar dan die deze hij zij ze hem haar ook er hierbij daarbij'.split(' '),
)
/** A question with more telling words than this stands on its own, unless it begins as a follow-up. */
const FEW = 4
const LONG = 40

/** Does a question build on what was shown before ("en als de partner geen BSN heeft?")? */
export function isFollowUp(text: string): boolean {
  const words = splitWords(text, LONG + 1).map(({ form }) => form)
  if (words.length === 0 || words.length > LONG) return false
  if (BEGIN.test(text)) return true
  const telling = words.filter((form) => !STOP_WORDS.has(form) && !POINTING.has(form))
  return telling.length <= FEW && words.some((form) => POINTING.has(form))
}

/** What being like the item shown last counts, beside the rankings; more for a question with few telling words. */
export const LIKE_WEIGHT = 1.2
export const VAGUE_WEIGHT = 4
/** A follow-up with no more telling words than this is about the item shown last, whatever they are. */
export const VAGUE = 2
/** A neighbour the author named counts this much more. */
export const NEIGHBOUR_WEIGHT = 0.4

/** Is one of two items named as related by the other? */
export function areNeighbours(a: Kennisitem, b: Kennisitem): boolean {
  return a.verwante.includes(b.id) || b.verwante.includes(a.id)
}
