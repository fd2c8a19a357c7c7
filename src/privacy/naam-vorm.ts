import { BEGIN_TUSSENVOEGSELS, HEEFT_NAASTEN } from './lijsten/naamcontext.ts'
import {
  COMMON_SURNAMES,
  isAbbreviation,
  isInstellingWord,
  isJoined,
  isSurnameLike,
  type Naam,
  PREPOSITIONS,
  skipInitials,
  skipPrefixes,
  type Zekerheid,
} from './naam-delen.ts'
import { isCore } from './naam-kern.ts'
import { isInitial, type Token } from './tokens.ts'
import { isAchternaam, isLijstwoord, isPlaats, isVoornaam } from './woordsoort.ts'

/** The name that starts at word `i`: initials, prefixes, a core that is believed, and what belongs to it. */
export function parseNaam(
  text: string,
  tokens: readonly Token[],
  i: number,
  cue: Zekerheid,
): Naam | undefined {
  const first = tokens[i]
  if (first === undefined || (cue === 'vrij' && !canStartFree(first))) return undefined
  let at = skipInitials(text, tokens, i)
  const initials = at > i
  const afterInitials = at
  at = skipPrefixes(tokens, at, initials)
  const prefixed = at > afterInitials
  const longPrefix = at > afterInitials + 1 && isCapitalPrefix(tokens, afterInitials, at)
  const core = tokens[at]
  if (core === undefined || (at > i && !isJoined(tokens, at))) return undefined
  if (prefixed && isPlacePhrase(tokens, afterInitials, at, cue)) return undefined
  if (
    !isCore(text, tokens, at, cue, {
      initials,
      prefixed,
      longPrefix,
      ofThing: isOfThing(tokens, afterInitials, at, cue),
    })
  )
    return undefined
  const to = extend(text, tokens, at + 1, cue)
  const last = tokens[to - 1] ?? core
  // "de moeder van Xavi": here "van" is no part of the name
  if (cue === 'relatie' && at === i + 1 && first.text === 'van' && isVoornaam(core.folded))
    return { from: at, to, start: core.start, end: endWithInitials(text, last, to === at + 1) }
  return {
    from: i,
    to,
    start: first.folded === 't' && text[first.start - 1] === "'" ? first.start - 1 : first.start,
    end: endWithInitials(text, last, to === at + 1),
  }
}

/** "jongere in Den Haag", "opa uit de Balkan": where somebody is, not how somebody is called. */
function isPlacePhrase(tokens: readonly Token[], from: number, at: number, cue: Zekerheid) {
  if (cue === 'titel' || !PREPOSITIONS.has(tokens[from]?.folded ?? '')) return false
  const core = tokens[at]?.folded ?? ''
  return !isAchternaam(core) || isPlaats(`${tokens[at - 1]?.folded} ${core}`) || isPlaats(core)
}

/** "moeder van het Universitätsklinikum", "begeleider van Pluryn" */
function isOfThing(tokens: readonly Token[], from: number, to: number, cue: Zekerheid): boolean {
  const words = tokens.slice(from, to)
  if (cue === 'slot' || words[0]?.text !== 'van') return false
  const before = tokens[from - 1]?.folded ?? ''
  if (
    cue === 'titel' &&
    !/^(?:juf|meester|zuster|broeder|imam|pastor|dominee|heet|heette)$/.test(before)
  )
    return false
  const last = words.at(-1)?.folded ?? ''
  if (/^(?:de|het|een)$/.test(last)) return true
  return last === 'van' && cue === 'relatie' && !HEEFT_NAASTEN.has(before)
}

/** "Van den", "Op 't": the first word has a capital that the start of a sentence cannot explain away. */
function isCapitalPrefix(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    (tokens[from]?.capital ?? false) &&
    tokens.slice(from + 1, to).some((token) => /^(?:den|der|t|ten|ter)$/.test(token.folded))
  )
}

function canStartFree(token: Token): boolean {
  if (isInitial(token)) return !/[&/\d]$/.test(token.gap)
  if (BEGIN_TUSSENVOEGSELS.has(token.folded))
    return token.capital || token.capsLine || /^(?:el|al|ben|ait|van|de)$/.test(token.folded)
  return (
    token.soort === 'naam' ||
    token.soort === 'dubbel' ||
    (token.soort === 'onbekend' && token.capital)
  )
}

/** The index after everything that belongs to a name whose core ends before `i`. */
function extend(text: string, tokens: readonly Token[], i: number, cue: Zekerheid): number {
  let at = i
  for (let words = 0; words < 5; words += 1) {
    if (!isJoined(tokens, at)) break
    if (isMiddleA(tokens, at)) {
      at += 2
      continue
    }
    const afterInitial = skipMiddleInitial(text, tokens, at)
    const core = skipPrefixes(tokens, afterInitial, true)
    if ((core > at && !isJoined(tokens, core)) || !continues(tokens, core, core > at, cue)) break
    at = core + 1
  }
  return at
}

/** "Tjon A Fat", "lo a njoe": the "a" and what follows belong to the name. */
function isMiddleA(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.folded === 'a' &&
    /^(?:tjon|tjin|tjong|lo|li|kon|wong|sjak|chin|ho|liu|lie|fung|jong|man|tjoe|kwee)$/.test(
      tokens[at - 1]?.folded ?? '',
    ) &&
    (tokens[at + 1]?.text.length ?? 9) < 7 &&
    isJoined(tokens, at + 1)
  )
}

function skipMiddleInitial(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token !== undefined &&
    isInitial(token) &&
    text[token.end] === '.' &&
    isJoined(tokens, at + 1)
    ? at + 1
    : at
}

function continues(
  tokens: readonly Token[],
  at: number,
  prefixed: boolean,
  cue: Zekerheid,
): boolean {
  const token = tokens[at]
  if (token === undefined || token.soort === 'nooit' || token.text.length < 2) return false
  if (isAbbreviation(token) || isInstellingWord(token)) return false
  const name = isAchternaam(token.folded) || isVoornaam(token.folded)
  if (token.capital) {
    if (prefixed && PREPOSITIONS.has(tokens[at - 2]?.folded ?? ''))
      return isAchternaam(token.folded)
    if (token.soort === 'plaats') return prefixed
    if (token.soort === 'woord' && prefixed)
      return cue === 'titel' || isRareWord(token) || isNamedThe(tokens, at)
    if (token.soort === 'woord') return cue !== 'groet' && !token.startsSentence
    return true
  }
  const previousCapital = tokens[at - 1]?.capital ?? false
  if (previousCapital && !prefixed) return false
  if (token.soort === 'naam') return name
  if (token.soort === 'dubbel')
    return prefixed
      ? isAchternaam(token.folded)
      : token.capsLine || COMMON_SURNAMES.has(token.folded)
  if (token.soort === 'woord' && isVoornaam(tokens[at - 1]?.folded ?? ''))
    return !prefixed && isSurnameLike(token.folded)
  return (
    token.soort === 'onbekend' &&
    token.text.length > 3 &&
    (cue === 'titel' || cue === 'label' || token.capsLine || isUnknownSurname(tokens, at, prefixed))
  )
}

/** "hielke roorda": an unknown word behind a first name that is nothing else. */
function isUnknownSurname(tokens: readonly Token[], at: number, prefixed: boolean): boolean {
  const before = tokens[at - 1]
  return (
    !prefixed &&
    before?.soort === 'naam' &&
    isVoornaam(before.folded) &&
    !/(?:[bdfgkps]t|[dt]en?)$/.test(tokens[at]?.folded ?? '')
  )
}

/** "Sjaak de Wild": a capital that only a surname explains. */
function isNamedThe(tokens: readonly Token[], at: number): boolean {
  const prefix = tokens[at - 1]
  return (
    /^(?:de|den|der|t|ten|ter)$/.test(prefix?.text ?? '') &&
    isVoornaam(tokens[at - 2]?.folded ?? '') &&
    !(tokens[at]?.allCaps ?? false)
  )
}

/** A word by composition only, short enough for a surname: "van Oosterom". */
function isRareWord(token: Token): boolean {
  return !isLijstwoord(token.folded) && token.text.length < 11
}

/** Takes in "Groeneweg, P." and "Kevin B.". */
function endWithInitials(text: string, last: Token, single: boolean): number {
  const rest = text.slice(last.end, last.end + 20)
  const behind = /^,? \p{Lu}(?:\.[ ]?\p{Lu})*\.(?!\p{L})/u.exec(rest)
  return behind !== null && (single || rest.startsWith(' '))
    ? last.end + behind[0].length
    : last.end
}
