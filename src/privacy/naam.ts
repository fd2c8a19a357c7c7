import {
  BEGIN_TUSSENVOEGSELS,
  GROETEN,
  LABELS,
  NOEMERS,
  RELATIE_EINDE,
  RELATIES,
  SLOTGROET,
  TITELS,
} from './lijsten/naamcontext.ts'
import type { Naam, Zekerheid } from './naam-delen.ts'
import { cutBeforeInstelling, isPartOfInstelling } from './naam-instelling.ts'
import { parseNaam } from './naam-vorm.ts'
import { type Spoor, STERKTE, spoor } from './spoor.ts'
import { isInitial, type Token, toTokens } from './tokens.ts'
import { isVoornaam } from './woordsoort.ts'

/**
 * Finds names of people.
 *
 * A name is believed for what stands before it (a title, a relation, a label, a greeting) or for itself (a known
 * first name, initials). Titles and relation words stay in the text. Names are only partly found: a rare surname
 * without any of these is missed.
 */
export function findNaam(text: string): Spoor[] {
  const tokens = toTokens(text)
  const found: Spoor[] = []
  const used = new Set<number>()
  const signed = SIGNED.test(text)
  for (let i = 0; i < tokens.length; i += 1) {
    const cue = getCue(text, tokens, i, signed)
    if (cue === undefined || used.has(i)) continue
    const whole = parseNaam(text, tokens, i, cue)
    if (whole === undefined) continue
    const isOther = cue !== 'titel' && isPartOfInstelling(tokens, whole)
    const naam = isOther ? cutBeforeInstelling(tokens, whole) : whole
    if (naam === undefined) {
      i = whole.to - 1 // nor is what remains of it a name
      continue
    }
    if (cue === 'vrij' && isPlaceOrThing(tokens, naam)) continue
    for (let at = naam.from; at < naam.to; at += 1) used.add(at)
    found.push(
      spoor('naam', naam.start, naam.end, cue === 'titel' ? STERKTE.vorm + 2 : STERKTE.vorm - 5),
    )
  }
  for (const spoor of pairNames(tokens, used)) found.push(spoor)
  return [...found, ...findVoorletters(text), ...repeatNames(tokens, used)]
}

/** "Ilan en Dorit": beside a first name an unknown word with a capital is one too. */
function pairNames(tokens: readonly Token[], used: Set<number>): Spoor[] {
  return tokens.flatMap((token, i) => {
    const single = used.has(i - 2) && !used.has(i - 3) && isVoornaam(tokens[i - 2]?.folded ?? '')
    const joined = tokens[i - 1]?.text === 'en' && tokens[i - 1]?.gap === ' ' && token.gap === ' '
    if (!single || !joined || used.has(i) || token.soort !== 'onbekend') return []
    if (!token.capital || token.allCaps || tokens[i + 1]?.capital) return []
    used.add(i)
    return [spoor('naam', token.start, token.end, STERKTE.zwak)]
  })
}

/** "Voorletters: G.H.M." in a form. */
function findVoorletters(text: string): Spoor[] {
  return [
    ...text.matchAll(/(?:voorletters?|initialen)\s?[:=]\s?((?:\p{L}\.? ?){1,6})(?!\p{L})/giu),
  ].map((match) => {
    const value = (match[1] ?? '').trimEnd()
    const start = match.index + match[0].length - (match[1] ?? '').length
    return spoor('naam', start, start + value.length, STERKTE.vorm)
  })
}

/** "in Toulouse", "uit Stiens", "een Deens pensioen": one word there is nobody's name. */
function isPlaceOrThing(tokens: readonly Token[], naam: Naam): boolean {
  const i = naam.from
  if (naam.to - i > 1 && isVoornaam(tokens[i]?.folded ?? '')) return false
  const previous = tokens[i - 1]
  if (previous === undefined || tokens[i]?.gap !== ' ') return false
  if (previous.soort === 'plaats' && previous.capital) return true // Almere Poort
  if (/^(?:De|Het)$/.test(previous.text)) return true // a surname would have taken this in
  return /^(?:in|uit|te|vanuit|nabij|tussen|een|het|geen|elke?|iedere?|deze|dit|zo'n)$/.test(
    previous.folded,
  )
}

/** What makes the word at `i` the possible start of a name; undefined when nothing does. */
function getCue(
  text: string,
  tokens: readonly Token[],
  i: number,
  signed: boolean,
): Zekerheid | undefined {
  const token = tokens[i]
  if (token === undefined) return undefined
  const previous = tokens[i - 1]
  if (previous !== undefined) {
    const cue = cueBefore(tokens, i, previous, token)
    if (cue !== undefined) return cue
  }
  if (signed && isSignature(text, token)) return 'slot'
  return 'vrij'
}

function cueBefore(
  tokens: readonly Token[],
  i: number,
  previous: Token,
  token: Token,
): Zekerheid | undefined {
  const { gap } = token
  if (TITELS.has(previous.folded) && /^[.:]?\s{1,2}'?$|^\.$|^:\s*$|^ ?\/ ?$/.test(gap))
    return 'titel'
  if (/^(?:naam|namen|noemt|genoemd|getekend)$/.test(previous.folded) && gap === ' ')
    return 'relatie'
  if (
    NOEMERS.has(previous.folded) &&
    /^(?:\.?\s*[:=]?\s*["'(]?| ?is | \()$/.test(gap) &&
    !/\n\s*\n/.test(gap)
  )
    return 'titel'
  if (isTenNameVan(tokens, i)) return 'label'
  if (previous.folded === 'als' && tokens[i - 2]?.folded === 'bekend') return 'titel'
  if (LABELS.has(previous.folded) && /^\s?(?:\([^)]{0,20}\))?\s?[:=]\s*$/.test(gap)) return 'label'
  if (/^(?:is|was|=)$/.test(previous.folded) && NOEMERS.has(tokens[i - 2]?.folded ?? ''))
    return 'titel'
  if (isRelatie(previous.folded) && /^(?: ?[,(:=-]{0,2} {0,2}["']?| = )$/.test(gap))
    return 'relatie'
  if (GROETEN.has(previous.folded) && /^,? $/.test(gap)) return 'groet'
  if (/^(?:naam|name)$/.test(previous.folded) && /^\s*\p{P}?\s*$/u.test(gap)) return 'label'
  return undefined
}

/** "pleegdochter", "woonwagenbewoner": the last part says that it is a person. */
function isRelatie(folded: string): boolean {
  return RELATIES.has(folded) || (folded.length > 7 && RELATIE_EINDE.test(folded))
}

/** "t.n.v. J. Jansen" */
function isTenNameVan(tokens: readonly Token[], i: number): boolean {
  const words = tokens.slice(Math.max(0, i - 3), i).map((token) => token.folded)
  return words.join('') === 'tnv' || words.at(-1) === 'tnv'
}

/** A text without one of these is not signed; looking for `SLOTGROET` at every word costs time. */
const SIGNED =
  /groet|mvg|m\.v\.g|gr\b|grt|hgr|hoogachtend|liefs|dank|bvd|b\.v\.d|thanks|thnx|regards|namens|w\.g/i

/** The words after "Groet," or "mvg", on the same or the next line. */
function isSignature(text: string, token: Token): boolean {
  if (!/[\n,.!: -]/.test(token.gap)) return false
  const before = text.slice(Math.max(0, token.start - 45), token.start)
  if (!SLOTGROET.test(before)) return false
  const rest = text.slice(token.start, token.start + 60)
  return /^[^\n.!?]{1,45}(?:$|[\n.!?|,(])/.test(rest)
}

/** A name that was found once is the same person everywhere in the text. */
function repeatNames(tokens: readonly Token[], used: ReadonlySet<number>): Spoor[] {
  const known = new Set<string>()
  for (const at of used) {
    const token = tokens[at]
    if (token === undefined || token.text.length < 3 || isInitial(token)) continue
    if (
      token.soort === 'naam' ||
      token.soort === 'onbekend' ||
      (token.soort === 'dubbel' && token.capital)
    )
      known.add(token.folded)
  }
  return tokens.flatMap((token, i) => {
    if (used.has(i) || !known.has(token.folded)) return []
    if (token.soort === 'dubbel' && (!token.capital || token.startsSentence)) return []
    if (BEGIN_TUSSENVOEGSELS.has(token.folded)) return []
    const naam = { from: i, to: i + 1, start: token.start, end: token.end }
    return isPartOfInstelling(tokens, naam)
      ? []
      : [spoor('naam', token.start, token.end, STERKTE.zwak)]
  })
}
