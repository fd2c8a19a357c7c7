import { INSTELLING_EINDE, TITELS, VERWANTEN } from './lijsten/naamcontext.ts'
import {
  COMMON_SURNAMES,
  hasPrefixedSurname,
  isAbbreviation,
  isInstellingWord,
  isJoined,
  isSurnameLike,
  type Zekerheid,
} from './naam-delen.ts'
import {
  isFollowedByAge,
  isFollowedByRole,
  isFollowedBySpeech,
  isFollowedBySurname,
} from './naam-vervolg.ts'
import type { Token } from './tokens.ts'
import { isAchternaam, isPlaats, isStopwoord, isVoornaam } from './woordsoort.ts'

/** What stands before the core of a name. */
export interface Lead {
  readonly initials: boolean
  readonly prefixed: boolean
  /** "Van den", "In 't": a prefix of two words or more that begins with a capital is part of a name. */
  readonly longPrefix: boolean
  /** "van de", "van het" in lower case behind a person: more often an organisation follows than a surname. */
  readonly ofThing: boolean
}

export function isCore(
  text: string,
  tokens: readonly Token[],
  at: number,
  cue: Zekerheid,
  lead: Lead,
): boolean {
  const token = tokens[at]
  if (token === undefined || token.text.length < 2) return false
  if (TITELS.has(token.folded) && token.soort !== 'naam' && token.soort !== 'dubbel') return false
  if (cue === 'relatie' && isShortName(tokens, at)) return true
  if (token.soort === 'nooit') return isNooitButNaam(text, token, cue, lead)
  if (isAbbreviation(token) || isInstellingWord(token)) return false
  if (cue === 'vrij') return isFreeCore(text, tokens, at, lead)
  if (token.capital) return isCapitalCore(tokens, at, cue, lead)
  return isLowerCore(text, tokens, at, cue, lead)
}

/** "Dochter Mei", "mevrouw Hof", "Van 't Hof": a capital in the middle of a sentence, right behind the person. */
function isNooitButNaam(text: string, token: Token, cue: Zekerheid, lead: Lead): boolean {
  const { folded } = token
  if (!token.capital || token.allCaps || isStopwoord(folded) || /(?:se|iaan|isch)$/.test(folded))
    return false
  if (lead.longPrefix) return true
  if (cue !== 'titel' && cue !== 'relatie') return false
  if (cue === 'relatie' && !/^(?:mei|april|juni|juno|hoop)$/.test(folded)) return false
  return token.gap === ' ' && !/^ (?:\d|\p{Lu})/u.test(text.slice(token.end))
}

function isCapitalCore(tokens: readonly Token[], at: number, cue: Zekerheid, lead: Lead): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (lead.ofThing && cue !== 'label') return token.soort !== 'woord' && isAchternaam(token.folded)
  if (token.soort === 'naam' || token.soort === 'onbekend') return true
  if (token.soort === 'dubbel')
    return (
      lead.initials ||
      lead.prefixed ||
      !token.startsSentence ||
      cue === 'slot' ||
      cue === 'label' ||
      isAchternaam(token.folded)
    )
  if (token.soort === 'plaats')
    return lead.initials || cue === 'titel' || (lead.prefixed && cue !== 'groet')
  if (cue === 'relatie' && !token.startsSentence) {
    if (isSurnameLike(token.folded) || isKin(tokens, at)) return true
    const next = tokens[at + 1]
    if (next?.capital && next.gap === ' ' && next.soort === 'naam' && isAchternaam(next.folded))
      return true
  }
  if (lead.prefixed && cue !== 'titel' && cue !== 'label') return false
  if (lead.initials || lead.prefixed) return !isStopwoord(token.folded)
  return cue === 'titel' && !/\./.test(token.gap)
}

function isLowerCore(
  text: string,
  tokens: readonly Token[],
  at: number,
  cue: Zekerheid,
  lead: Lead,
): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { soort, folded } = token
  const known = isVoornaam(folded) || isAchternaam(folded)
  if (lead.initials) return soort !== 'woord' || known
  if (soort !== 'naam' && INSTELLING_EINDE.test(folded)) return false
  // "waarom heten de middeleeuwen zo"
  if (
    soort === 'onbekend' &&
    /^(?:de|het)$/.test(tokens[at - 1]?.text ?? '') &&
    isNoemer(tokens[at - 2])
  )
    return false
  if (cue === 'relatie' && soort === 'onbekend' && isKin(tokens, at)) return true
  if (cue === 'titel' || cue === 'label') {
    if (
      soort === 'naam' ||
      (soort === 'dubbel' && (lead.prefixed || isAchternaam(folded) || cue === 'label'))
    )
      return true
    if (soort === 'woord') return cue === 'titel' && isSurnameLike(folded)
    return soort === 'onbekend' && token.text.length > 2
  }
  if (soort === 'naam') return lead.prefixed || isVoornaam(folded) || token.text.length > 4
  if (soort === 'dubbel' && cue === 'relatie')
    return isVoornaam(folded) && isFollowedByAge(text, token)
  if (soort === 'dubbel') return cue === 'slot' && isVoornaam(folded)
  if (cue === 'relatie' && (soort === 'onbekend' || known) && isFollowedBySurname(tokens, at))
    return true
  return (
    soort === 'onbekend' &&
    (cue === 'slot' || isFollowedByAge(text, token)) &&
    token.text.length > 2
  )
}

function isNoemer(token: Token | undefined): boolean {
  return /^(?:heet|heten|heette|genoemd|noemt|genaamd)$/.test(token?.folded ?? '')
}

/** "haar broer Ad": two letters, otherwise a word of its own. */
function isShortName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.text.length === 2 &&
    token.capital &&
    !token.allCaps &&
    token.gap === ' ' &&
    VERWANTEN.has(tokens[at - 1]?.folded ?? '') &&
    /^(?:ad|ab|an|al|bo|ed|jo|ko|li|ly|mo|ty|wu|vu)$/.test(token.folded)
  )
}

const BIJ_ACHTERNAAM = /^(?:tante|oom|opa|oma|familie|fam|gezin|gez|echtpaar)$/

/** "tante bouchta", "familie haddouch": behind these an unknown word is a name, and any word with a capital. */
function isKin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.gap === ' ' &&
    token.text.length > 3 &&
    (token.capital
      ? VERWANTEN.has(tokens[at - 1]?.folded ?? '')
      : BIJ_ACHTERNAAM.test(tokens[at - 1]?.folded ?? '') && !/(?:t|[dt]e|en)$/.test(token.folded))
  )
}

/** A name without anything before it. */
function isFreeCore(text: string, tokens: readonly Token[], at: number, lead: Lead): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { soort, folded } = token
  if (lead.initials) {
    if (!(token.capital || token.capsLine)) return soort === 'naam' && isAchternaam(folded)
    if (soort === 'woord' || soort === 'plaats')
      return token.capital && (!startsLine(tokens[at - 1]) || isSurnameLike(folded))
    return true
  }
  const next = tokens[at + 1]
  const nextIsName =
    next !== undefined &&
    isJoined(tokens, at + 1) &&
    next.soort !== 'nooit' &&
    (next.capital || !token.capital)
  if (!token.capital) return isFreeLowerCore(text, tokens, at, lead)
  if (lead.longPrefix) return !isPlaats(`${tokens[at - 1]?.folded} ${folded}`)
  if (lead.prefixed && soort === 'dubbel' && tokens[at - 1]?.startsSentence)
    return COMMON_SURNAMES.has(folded) && !/^[,/]/.test(text.slice(token.end))
  if (lead.prefixed)
    return (
      isAchternaam(folded) &&
      soort !== 'woord' &&
      (tokens[at - 1]?.capital ?? false) &&
      !isPlaats(folded)
    )
  if (soort === 'naam')
    return (
      isVoornaam(folded) || !token.startsSentence || isFollowedByAge(text, token) || !nextIsName
    )
  if (soort === 'dubbel' && COMMON_SURNAMES.has(folded) && isFollowedBySpeech(text, token))
    return true
  if (soort === 'dubbel' && isVoornaam(folded) && !isPlaats(folded)) {
    if (isFollowedByAge(text, token)) return true
    const surname =
      nextIsName && next !== undefined && (isAchternaam(next.folded) || next.soort === 'onbekend')
    return !token.startsSentence || surname || hasPrefixedSurname(tokens, at + 1)
  }
  if (soort === 'onbekend' && isFollowedByRole(text, token)) return true
  if (soort !== 'onbekend' || token.startsSentence || next === undefined) return false
  return (
    nextIsName &&
    next.capital &&
    next.soort === 'naam' &&
    isAchternaam(next.folded) &&
    token.text.length > 2
  )
}

/** "A. Algemeen" is a heading where "kredietbank: N. Haverkort" is a person. */
function startsLine(initial: Token | undefined): boolean {
  return initial === undefined || (initial.startsSentence && initial.gap !== ': ')
}

/** In lower case a first name has to be nothing else. */
function isFreeLowerCore(text: string, tokens: readonly Token[], at: number, lead: Lead): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  const { soort, folded } = token
  const followed =
    next !== undefined &&
    isJoined(tokens, at + 1) &&
    isAchternaam(next.folded) &&
    next.soort === 'naam'
  if (lead.prefixed) return isAchternaam(folded) && isLowerPrefix(tokens[at - 1], soort)
  if (!isVoornaam(folded)) return false
  if (followed || hasPrefixedSurname(tokens, at + 1))
    return soort === 'naam' || (soort === 'dubbel' && !isPlaats(folded) && followed)
  if (isFollowedByAge(text, token)) return true
  return soort === 'naam' && folded.length > 3
}

/** "el idrissi", and "van den heuvel": old cases live on in names only. */
function isLowerPrefix(prefix: Token | undefined, soort: Token['soort']): boolean {
  if (/^(?:den|der)$/.test(prefix?.folded ?? '')) return true
  return soort === 'naam' && /^(?:el|al|ben|ait)$/.test(prefix?.folded ?? '')
}
