import PorterStemmerNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import { NO_PARTICIPLES, STEM_EXCEPTIONS } from './stem-exceptions.ts'

/** Separable and fixed verb prefixes, longest first. */
const PREFIX =
  /^(tegemoet|terecht|terug|kwijt|samen|tegen|thuis|onder|achter|voort|over|door|voor|mede|open|vast|stop|stil|weer|dicht|neer|rond|vrij|aan|uit|toe|mee|weg|los|ver|ont|her|af|op|in|om|bij|na|be)(?=.{3})/

/**
 * The stem of a normalised word. Porter's Dutch stemmer joins half of the singular/plural pairs of this field; the
 * rules around it (participles, third person, doubled consonants, z/s and v/f, strong verbs) bring most of the rest.
 */
export function stem(form: string): string {
  if (form.length < 3) return form
  const known = remembered.get(form)
  if (known !== undefined) return known
  const found = /\d/.test(form) ? form : (irregular(form) ?? finish(porterStem(participle(form))))
  if (remembered.size < REMEMBER) remembered.set(form, found)
  return found
}

/** Porter's stemmer without the rules around it: what the references get. */
export function porterStem(form: string): string {
  return PorterStemmerNl.stem(form)
}

/** Stems found before: a base has each word some ten times. Measured: a third of the time of indexing. */
const remembered = new Map<string, string>()
const REMEMBER = 100_000

function irregular(form: string): string | undefined {
  const whole = STEM_EXCEPTIONS.get(form)
  if (whole !== undefined) return whole
  const prefix = PREFIX.exec(form)?.[1]
  if (prefix === undefined) return undefined
  const rest = STEM_EXCEPTIONS.get(form.slice(prefix.length))
  return rest === undefined ? undefined : prefix + rest
}

/** Prefixes that take no `ge` after them: begeleidt is no participle. */
const INSEPARABLE = /^(?:be|ver|ont|her)$/

/** gestopt -> stop, opgezegd -> opzeg, gebeld -> bel. */
function participle(form: string): string {
  if (NO_PARTICIPLES.has(form)) return form
  const [, before = '', rest = ''] = /^(.*?)ge(.{2,}[^aeiou])(?:d|t|de|te)$/.exec(form) ?? []
  if (rest === '') return form
  if (before === '') return rest
  if (INSEPARABLE.test(before)) return form
  return PREFIX.exec(`${before}xxx`)?.[1] === before ? before + rest : form
}

const LONG = '(?:aa|ee|oo|uu|ui|ij|ei|oe|eu|ou|au|ie)'
const LONG_ENDING = new RegExp(`(${LONG}[bfgklmnprsvz])[dt]$`)

/** What Porter leaves: endings of the third person and the participle, -ies, -ing, doubled letters, z and v. */
function finish(porter: string): string {
  let word = porter.replace(/ies$/, 'ie')
  if (word.endsWith('ie')) return word
  word = word.replace(/(.{2}[aeiou].*[^aeiou])ing$/, '$1')
  word = word.replace(/([bdfgkpml])t$/, '$1').replace(/(.{2}er|ng|.{2}el)[dt]$/, '$1')
  if (!/(?:client|patient)$/.test(word)) word = word.replace(LONG_ENDING, '$1')
  word = word
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
  return word.replace(/([^aeiou])([aeou])\2([bdfgklmnprst])$/, '$1$2$3')
}
