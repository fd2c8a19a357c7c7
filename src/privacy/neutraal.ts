import type { Gegevenssoort, Vondst } from '../domain/privacy/persoonsgegeven.ts'
import { toLeeftijdsband } from './leeftijd.ts'
import { HET_ROLLEN, RELATIES } from './lijsten/naamcontext.ts'
import { fold } from './woordsoort.ts'

/**
 * The text without personal data, as one would write it (X1, X2): the role in place of the name, an age band in
 * place of the date of birth, no address in a list. What has no neutral form becomes a word in brackets.
 *
 * You may rely on: nothing of a finding is left.
 */
export function toNeutral(text: string, vondsten: readonly Vondst[], now: Date): string {
  let neutral = ''
  let at = 0
  for (const vondst of [...vondsten].sort((a, b) => a.start - b.start)) {
    if (vondst.start < at) continue
    const { start, end, words } = replace(text, vondst, at, now)
    neutral += text.slice(at, start) + words
    at = end
  }
  return neutral + text.slice(at)
}

/** A stretch of text and what comes in its place; never starts before `from`. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly words: string
}

const BRACKETS: Record<Gegevenssoort, string> = {
  bsn: '[bsn]',
  iban: '[iban]',
  telefoon: '[telefoon]',
  email: '[e-mail]',
  postcode: '[postcode]',
  adres: '[adres]',
  geboortedatum: '[geboortedatum]',
  naam: '[naam]',
  vnummer: '[v-nummer]',
  documentnummer: '[documentnummer]',
  kenteken: '[kenteken]',
}

function replace(text: string, vondst: Vondst, from: number, now: Date): Replacement {
  const before = text.slice(from, vondst.start)
  const special =
    vondst.kind === 'naam'
      ? replaceNaam(before, vondst)
      : vondst.kind === 'geboortedatum'
        ? replaceDatum(text, before, vondst, now)
        : vondst.kind === 'adres' || vondst.kind === 'postcode'
          ? dropFromList(text, before, vondst)
          : undefined
  return special ?? { start: vondst.start, end: vondst.end, words: BRACKETS[vondst.kind] }
}

const TITLE =
  /(?:^|[^\p{L}])(?:mevrouw|mevr|mvr|mw|mej|dhr|hr|heer|meneer|mijnheer|juf|meester)\.? +$/iu

/** "mevrouw De Vries" is "mevrouw", "zoon Daan" is "de zoon"; otherwise `[naam]`. */
function replaceNaam(before: string, { start, end }: Vondst): Replacement | undefined {
  const title = TITLE.exec(before)
  if (title !== null) return { start: start - countTrailingSpaces(before), end, words: '' }
  const role = ROLE.exec(before)
  const word = role?.[3] ?? ''
  if (role === null || !isRol(word)) return undefined
  const spaces = countTrailingSpaces(before)
  if (DETERMINER.test(role[1] ?? '')) return { start: start - spaces, end, words: '' }
  const phrase = `${role[2] ?? ''}${word}`
  const phraseStart = before.length - spaces - phrase.length
  const article = HET_ROLLEN.has(fold(word)) || /(?:je|tje)$/.test(word) ? 'het' : 'de'
  return {
    start: start - before.length + phraseStart,
    end,
    words: /^\p{Lu}/u.test(phrase)
      ? `${capitalize(article)} ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
      : `${article} ${phrase}`,
  }
}

/** The word before, an adjective, and the role itself. */
const ROLE =
  /(?:(\p{L}[\p{L}']*)\s+)??((?<!\p{L})(?:oudste|jongste|middelste|kleine|enige) )?((?<!\p{L})\p{L}[\p{L}-]*) +$/iu

const DETERMINER =
  /^(?:de|het|een|zijn|haar|mijn|m'n|z'n|onze|ons|hun|uw|jouw|je|deze|die|dit|dat|geen|elke?|den|geachte|beste|zekere)$/i

function isRol(word: string): boolean {
  const folded = fold(word)
  return RELATIES.has(folded) && !NO_ROL.test(folded) && !/^\p{Lu}{2}/u.test(word)
}

/** These introduce a person without saying who it is. */
const NO_ROL = /^(?:casus|situatie|zaak|namens|wijlen|ambulant|intern|oudste|jongste|middelste)$/

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function countTrailingSpaces(before: string): number {
  return before.length - before.trimEnd().length
}

/** "geboren op 12-03-1990" is "30–40 jaar"; a label of a form becomes one of its own. */
function replaceDatum(
  text: string,
  before: string,
  { start, end }: Vondst,
  now: Date,
): Replacement | undefined {
  const band = toLeeftijdsband(text.slice(start, end), now)
  if (band === undefined) return undefined
  const behind = /^\s*(?:\((?:geb|geboorte)[\p{L}.]*\)|geboren)/u.exec(text.slice(end))
  const label = LABEL.exec(before)
  if (label === null) {
    const op = behind === null ? null : /\bop $/.exec(before)
    return {
      start: start - (op?.[0].length ?? 0),
      end: end + (behind?.[0].length ?? 0),
      words: band,
    }
  }
  const [whole, name = '', colon] = label
  const own = /^\p{Lu}/u.test(name) ? 'Leeftijd' : 'leeftijd'
  return {
    start: start - whole.length,
    end,
    words: colon === undefined ? band : `${own}: ${band}`,
  }
}

const LABEL =
  /((?<!\p{L})(?:geboren|geboortedatum|geboortedag|geb(?:oren)?\.?(?:[- ]?(?:dat|datum)\b)?\.?|gebdat|\*|°))(?:\s?([:=])|\s+op(?= ))?\s*$/iu

/** In a list, between brackets or on a line by itself an address goes; in a sentence it leaves its place behind. */
function dropFromList(
  text: string,
  before: string,
  { start, end }: Vondst,
): Replacement | undefined {
  const listed = /(?:^|\p{L}|[\d\])])(, ?| ?\| ?|; ?)$/u.exec(before)
  if (listed !== null && /^(?:[,;|)\n.]|$)/.test(text.slice(end)))
    return { start: start - (listed[1]?.length ?? 0), end, words: '' }
  return undefined
}
