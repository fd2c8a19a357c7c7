/**
 * The sentences a beheerder may change (J1): how the bot introduces itself, what it says of itself in the help, and whom to
 * turn to. Not what it promises of privacy, and not its questions.
 */
export const EDITABLE = [
  'welkom.titel',
  'welkom.wat',
  'welkom.begin',
  'hulp.titel',
  'hulp.vraag',
  'hulp.nieuwe-casus',
  'hulp.ga-verder',
  'hulp.contact',
] as const
export type Tekstsleutel = (typeof EDITABLE)[number]

export function isEditable(key: string): key is Tekstsleutel {
  return EDITABLE.some((name) => name === key)
}

export const TEKST_MAX = 600

/** Why a text cannot stand in a card; undefined when it can. */
export type Tekstfout =
  | 'empty-text'
  | 'text-too-long'
  | 'text-hidden'
  | 'text-html'
  | 'text-link'
  | 'text-places'

const INVISIBLE = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u
const HTML = /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]+);/iu
/** A link of markdown, or an address that a card makes a link of. A mailbox is not one. */
const LINK = /\]\s*\(|https?:|www\.|javascript:|data:/iu

/** Looks whether a text can take the place of what was shipped: the same places between braces, plain words. */
export function findTekstfout(tekst: string, shipped: string): Tekstfout | undefined {
  if (tekst.trim() === '') return 'empty-text'
  if (tekst.length > TEKST_MAX) return 'text-too-long'
  if (INVISIBLE.test(tekst.replaceAll('\n', ' '))) return 'text-hidden'
  if (HTML.test(tekst)) return 'text-html'
  if (LINK.test(tekst)) return 'text-link'
  return placesOf(tekst) === placesOf(shipped) ? undefined : 'text-places'
}

function placesOf(text: string): string {
  return [...new Set(text.match(/\{[^{}]*\}|[{}]/g) ?? [])].sort().join()
}

/** A word that many people find hard, with a plainer one. */
export interface MoeilijkWoord {
  readonly woord: string
  readonly gewoon: string
}

export interface Taalhint {
  readonly soort: 'moeilijk-woord' | 'lange-zin'
  /** The word or the beginning of the sentence. */
  readonly wat: string
  /** What could stand there instead; empty for a sentence. */
  readonly beter: string
}

const SENTENCE_WORDS = 20

/** What makes a text harder than B1: advice, never a refusal. */
export function findTaalhints(tekst: string, woorden: readonly MoeilijkWoord[]): Taalhint[] {
  const words = woorden
    .filter(({ woord }) => wholeWord(woord).test(tekst))
    .map(({ woord, gewoon }) => ({ soort: 'moeilijk-woord' as const, wat: woord, beter: gewoon }))
  const sentences = tekst
    .split(/(?<=[.!?:])\s+/)
    .filter((sentence) => sentence.split(/\s+/).length > SENTENCE_WORDS)
    .map((sentence) => ({
      soort: 'lange-zin' as const,
      wat: `${sentence.split(/\s+/).slice(0, 5).join(' ')}…`,
      beter: '',
    }))
  return [...words, ...sentences]
}

function wholeWord(woord: string): RegExp {
  const escaped = woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])`, 'iu')
}
