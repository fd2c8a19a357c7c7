/** A word of a text as the rest of the search sees it. */
export interface Word {
  /** As the person wrote it. */
  readonly surface: string
  /** Lower case, without diacritics, apostrophes and dots. */
  readonly form: string
}

/** Longer than the longest real compound; what is longer is noise. */
const MAX_WORD = 48

const PLAIN = /^[A-Za-z0-9']*$/
const DIACRITICS = /\p{M}+/gu
const ABBREVIATION = /\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu
const MAYBE_ABBREVIATION = /\p{L}\.\p{L}/u
const APOSTROPHES = /[’‘`´ʼ]/g
/** What stands in the place of a personal detail: `[e-mail]`. */
const TAKEN_OUT =
  /\[(?:bsn|iban|telefoon|e-mail|postcode|adres|geboortedatum|naam|v-nummer|documentnummer|kenteken)\]/gu
/** `4:84`, a number with decimals or thousands, a plain number, or letters (with digits: `vg7`, `18a`). */
const WORD = /\d+:\d+[a-z]?|\d+(?:[.,]\d+)+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu
/** Nine digits may be a citizen number: such a number is never a search term. */
const MAX_DIGITS = 4

/**
 * Splits text into words. Hyphens and slashes part words, so that `Wlz-indicatie`, `wlz indicatie` and (by the
 * compound splitter) `wlzindicatie` meet. Never throws; at most `limit` words.
 */
export function splitWords(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  for (const [surface] of clean(text).matchAll(WORD)) {
    if (words.length >= limit) break
    for (const form of toForms(surface)) words.push({ surface, form })
  }
  return words
}

/** The same words as `splitWords`, as written: `toForms` gives their forms. For reading a whole base. */
export function listSurfaces(text: string): string[] {
  return clean(text).match(WORD) ?? []
}

function clean(text: string): string {
  const plain = text.replace(APOSTROPHES, "'").replace(TAKEN_OUT, ' ')
  return MAYBE_ABBREVIATION.test(plain)
    ? plain.replace(ABBREVIATION, (abbreviation) => abbreviation.replaceAll('.', ''))
    : plain
}

/** The forms of one word as written: mostly one, none for what is no search term. */
export function toForms(surface: string): string[] {
  if (/^\d/.test(surface)) return numberForms(surface)
  const plain = toForm(surface)
  if (plain.length > MAX_WORD) return []
  if (/^[a-z]*$/.test(plain)) return [plain]
  if (!plain.includes("'")) return splitDigits(plain)
  // foto's is a plural, zo'n and m'n are two words
  return plain.endsWith("'s") ? [plain.replaceAll("'", '')] : plain.split("'").filter(Boolean)
}

/** Lower case without diacritics; ligatures and full-width letters become plain ones. */
export function toForm(surface: string): string {
  if (PLAIN.test(surface)) return surface.toLowerCase()
  return surface.normalize('NFKD').replace(DIACRITICS, '').toLowerCase()
}

function numberForms(surface: string): string[] {
  if (surface.includes(':')) return [surface.toLowerCase()]
  const digits = surface.replace(/[.,]/g, '')
  if (!/^\d+$/.test(digits)) return splitDigits(toForm(surface))
  return digits.length > MAX_DIGITS ? [] : [digits]
}

/** `art18` is two words, `vg7`, `18a` and `b12` are one. */
function splitDigits(form: string): string[] {
  const match = /^(artikel|art|lid|cluster|route)(\d+[a-z]?)$/.exec(form)
  return match?.[1] && match[2] ? [match[1], match[2]] : [form]
}
