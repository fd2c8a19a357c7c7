import {
  BEGIN_TUSSENVOEGSELS,
  INSTELLING,
  INSTELLING_EINDE,
  TUSSENVOEGSELS,
} from './lijsten/naamcontext.ts'
import { isInitial, type Token } from './tokens.ts'
import { isAchternaam, isLijstwoord, isStopwoord } from './woordsoort.ts'

/** What a rule saw before the name. `vrij` is nothing: the name has to speak for itself. */
export type Zekerheid = 'titel' | 'label' | 'relatie' | 'groet' | 'slot' | 'vrij'

/** A name as words `from` up to `to`, and as offsets. */
export interface Naam {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** The index after "J.", "A.B." or "Th. M."; a bare letter counts when a name in capitals follows. */
export function skipInitials(text: string, tokens: readonly Token[], i: number): number {
  let at = i
  for (
    let token = tokens[at];
    token !== undefined && isInitial(token) && at - i < 6;
    token = tokens[at]
  ) {
    if (at > i && !/^\.? ?$|^-$/.test(token.gap)) break
    const dotted = text[token.end] === '.'
    const next = tokens[at + 1]
    if (
      !dotted &&
      !(next?.gap === ' ' && /^\p{Lu}/u.test(next.text) && at === i && !isStopwoord(next.folded))
    )
      break
    at += 1
  }
  // also "j. de vries" and "JP de Vries"
  if (at === i) {
    while (tokens[at]?.text.length === 1 && text[tokens[at]?.end ?? 0] === '.' && at - i < 4)
      at += 1
    return /^\. ?$/.test(tokens[at]?.gap ?? '') ? at : i
  }
  return at
}

export function skipPrefixes(tokens: readonly Token[], i: number, initials: boolean): number {
  let at = i
  for (
    let token = tokens[at];
    token !== undefined && TUSSENVOEGSELS.has(token.folded) && at - i < 3;
    token = tokens[at]
  ) {
    const next = tokens[at + 1]
    if (PREPOSITIONS.has(token.folded)) {
      if (!/^(?:t|de|den|der|het)$/.test(next?.folded ?? '')) break
    } else if (at === i && !initials && !BEGIN_TUSSENVOEGSELS.has(token.folded)) break
    if (at > i && !/^[ '-]{1,2}$/.test(token.gap)) break
    if (!/^[ '-]{1,2}$/.test(next?.gap ?? '')) break
    at += 1
  }
  return at
}

/** Part of a surname only before an article: "in 't Veld", "op den Kamp". */
export const PREPOSITIONS = new Set([
  'in',
  'op',
  'aan',
  'bij',
  'onder',
  'voor',
  'uit',
  'over',
  'af',
])

export function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (token === undefined || previous === undefined) return false
  if (/^(?: {1,2}|-| - | ?')$/.test(token.gap)) return true
  return /^\. ?$/.test(token.gap) && (isInitial(previous) || previous.text.length === 1)
}

/** "van den Berg" after a first name. */
export function hasPrefixedSurname(tokens: readonly Token[], i: number): boolean {
  const at = skipPrefixes(tokens, i, true)
  const token = tokens[at]
  if (token === undefined || at === i || tokens[i]?.gap !== ' ') return false
  return (
    isAchternaam(token.folded) &&
    token.soort !== 'nooit' &&
    (token.capital || token.soort === 'naam')
  )
}

export function isSurnameLike(folded: string): boolean {
  return !isLijstwoord(folded) && SURNAME_LIKE.test(folded)
}

/** Compounds that are sooner a surname than a thing, right behind a title. */
export const SURNAME_LIKE =
  /.{4}(?:berg|broek|veld|kamp|man|stra|hof|horst|bos|boom|burg|meijer|boer|maker|laar|donk|zijl|beek|meer|daal|zand|brink|hoek|poel|vorst|kooper|kerk|rom|huis|kant|mulder|bakker|visser|mans|rust|voort|goed|dijk|steen|brugge|burgh|oven|schot|water)$/

/** CAK, UWV, VG6: capitals in a text that also has small letters. */
export function isAbbreviation(token: Token): boolean {
  return token.allCaps && token.capital && token.text.length < (token.soort === 'naam' ? 5 : 6)
}

export function isInstellingWord(token: Token): boolean {
  return (
    (token.capital || token.capsLine) &&
    (INSTELLING.test(token.folded) ||
      (token.folded.length > 6 && token.soort !== 'naam' && INSTELLING_EINDE.test(token.folded)))
  )
}

/** Surnames that are words, and still surnames when they follow a first name in lower case. */
export const COMMON_SURNAMES = new Set(
  'bakker visser smit boer kok vos bos mulder dekker koning prins schipper kuiper groot vries wit bruin zwart haan meer berg dijk brouwer molenaar jager timmerman schouten kramer peters martens hendriks willems vink hoek brink kuipers wolf kaya demir yilmaz haddad khan singh bakkers smits mol post blom bloem'.split(
    ' ',
  ),
)
