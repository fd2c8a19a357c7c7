import { ACHTERNAMEN } from './lijsten/achternamen.ts'
import { GEEN_NAAM } from './lijsten/geen-naam.ts'
import { NAAM_EN_WOORD } from './lijsten/naam-en-woord.ts'
import { PLAATSEN } from './lijsten/plaatsen.ts'
import { STOPWOORDEN } from './lijsten/stopwoorden.ts'
import { VOORNAMEN } from './lijsten/voornamen.ts'
import { WOORDEN } from './lijsten/woorden.ts'

const voornamen = new Set(VOORNAMEN)
const achternamen = new Set(ACHTERNAMEN)
const plaatsen = new Set(PLAATSEN)
const woorden = new Set([...WOORDEN, ...NAAM_EN_WOORD])
const geenNaam = new Set(GEEN_NAAM)
const stopwoorden = new Set(STOPWOORDEN)

/** What a word is, looked at by itself. `dubbel` is a name and also an ordinary word or a place (Roos, Bakker). */
export type Woordsoort = 'nooit' | 'naam' | 'dubbel' | 'woord' | 'plaats' | 'onbekend'

const LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  ð: 'd',
  ə: 'e',
}

/** Lower case without accents, so that "Şahin", "SAHIN" and "sahin" are one word. */
export function fold(word: string): string {
  if (/^[a-zA-Z'-]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøßđæðə]/g, (letter) => LETTERS[letter] ?? letter)
}

export function isVoornaam(folded: string): boolean {
  return voornamen.has(folded) || hasPart(folded, voornamen)
}

export function isAchternaam(folded: string): boolean {
  return achternamen.has(folded) || hasPart(folded, achternamen) || hasSurnameEnding(folded)
}

export function isPlaats(word: string): boolean {
  return plaatsen.has(fold(word))
}

export function isStopwoord(folded: string): boolean {
  return stopwoorden.has(folded)
}

export function isNooitNaam(folded: string): boolean {
  return stopwoorden.has(folded) || geenNaam.has(folded)
}

/** A word that is in the list as it is. */
export function isLijstwoord(folded: string): boolean {
  return woorden.has(folded)
}

/** An ordinary Dutch word, an inflection of one, or two of them written together. */
export function isWoord(folded: string): boolean {
  return woorden.has(folded) || isInflection(folded) || isCompound(folded)
}

export function getWoordsoort(folded: string): Woordsoort {
  if (isNooitNaam(folded)) return 'nooit'
  const known = isVoornaam(folded) || isAchternaam(folded)
  if (woorden.has(folded) || plaatsen.has(folded)) {
    if (known) return 'dubbel'
    return plaatsen.has(folded) ? 'plaats' : 'woord'
  }
  if (known) return isInhabitant(folded) ? 'plaats' : 'naam'
  if (isPlaceAdjective(folded)) return 'plaats'
  return isWoord(folded) ? 'woord' : 'onbekend'
}

/** "jan-willem", "bulut-aydin": no part is only a word, and one at least is only a name, or all are in the list. */
function hasPart(folded: string, list: ReadonlySet<string>): boolean {
  if (!folded.includes('-')) return false
  const parts = folded
    .split('-')
    .filter((part) => part.length > 1 && !/^(?:van|der|den|de|ben|ten|ter|el|al)$/.test(part))
  if (parts.some((part) => geenNaam.has(part) || (!list.has(part) && isWoord(part)))) return false
  return (
    parts.some((part) => list.has(part) && !woorden.has(part)) ||
    (parts.length > 1 && parts.every((part) => list.has(part)))
  )
}

const SURNAME_ENDING =
  /(?:oglu|ovic|ovich|evich|ievic|enko|chuk|czuk|czyk|wicz|owski|ewski|inski|ynski|wska|nska| escu|escu|yan|idze|shvili|zadeh|zada|poulos|opoulos|andez|inguez|sson|sdottir|dijkstra|stra|singh|persad|persaud|dikromo|karto|selassie|mariam|michael|giorgis|medhin|ullah|uddin|allah|rahman)$/

function hasSurnameEnding(folded: string): boolean {
  return folded.length > 5 && SURNAME_ENDING.test(folded) && !woorden.has(folded)
}

const PLACE_ENDING = /(?:se|s|er|ers|sch|sche|naar|naars)$/

function isPlaceAdjective(folded: string): boolean {
  const stem = folded.replace(PLACE_ENDING, '')
  if (stem === folded || stem.length < 3) return false
  return (
    plaatsen.has(stem) ||
    plaatsen.has(`${stem}en`) ||
    plaatsen.has(`${stem}e`) ||
    /(?:aan|iaan|ees|isch)$/.test(stem)
  )
}

/** "Leeuwarder", "Brabants": also a surname, but sooner somebody or something from there. */
function isInhabitant(folded: string): boolean {
  if (/^(?:hollanders?|keizers?)$/.test(folded)) return false
  if (/^(?:duitsers?|deens|hagenaars?)$/.test(folded)) return true
  const stem = folded.replace(PLACE_ENDING, '')
  return stem !== folded && stem.length > 5 && plaatsen.has(stem)
}

function isInflection(folded: string): boolean {
  if (folded.length < 5) return false
  return INFLECTIONS.some(
    ([ending, replacement]) =>
      folded.endsWith(ending) && woorden.has(folded.slice(0, -ending.length) + replacement),
  )
}

const INFLECTIONS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ["'s", ''],
  ['e', ''],
  ['en', ''],
  ['n', ''],
  ['t', ''],
  ['te', ''],
  ['de', ''],
  ['ten', ''],
  ['den', ''],
  ['je', ''],
  ['tje', ''],
  ['tjes', ''],
  ['jes', ''],
  ['er', ''],
  ['ers', ''],
  ['st', ''],
  ['ste', ''],
  ['t', 'en'],
  ['ing', 'en'],
  ['ingen', 'en'],
  ['d', 'en'],
  ['ende', 'en'],
  ['end', 'en'],
]

/** Longer than any Dutch word in these texts; keeps one endless word from costing time. */
const MAX_COMPOUND = 40

function isCompound(folded: string): boolean {
  if (folded.includes('-') && folded.split('-').some((part) => geenNaam.has(part))) return true
  if (folded.includes('-'))
    return folded
      .split('-')
      .every((part) => part.length < 2 || isKnownPart(part) || geenNaam.has(part))
  if (folded.length < 8 || folded.length > MAX_COMPOUND) return false
  for (let at = 3; at <= folded.length - 4; at += 1) {
    if (isKnownPart(folded.slice(at)) && isLeftPart(folded.slice(0, at))) return true
  }
  return false
}

function isKnownPart(part: string): boolean {
  return woorden.has(part) || isInflection(part)
}

function isLeftPart(part: string): boolean {
  return (
    woorden.has(part) ||
    (/[se]$/.test(part) && woorden.has(part.slice(0, -1))) ||
    (part.length > 7 && isCompound(part))
  )
}
