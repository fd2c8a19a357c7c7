import { HEEFT_NAASTEN, VERWANTEN } from './lijsten/naamcontext.ts'
import type { Token } from './tokens.ts'
import { isAchternaam } from './woordsoort.ts'

/** An unknown first name before a word that is no ordinary word either. */
export function isFollowedBySurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.gap !== ' ' || next.text.length < 4) return false
  return next.soort === 'onbekend' || (next.soort === 'naam' && isAchternaam(next.folded))
}

export function isFollowedByAge(text: string, token: Token): boolean {
  return /^(?: ?\(\d{1,2}\)|,? \d{1,2} ?(?:jaar|jr|mnd))|^ ?\(\d{1,2}[, ]/.test(
    text.slice(token.end, token.end + 12),
  )
}

/** "Karwan (vader), Shilan (moeder)" */
export function isFollowedByRole(text: string, token: Token): boolean {
  if (token.allCaps) return false
  const role = /^ \((?:de |haar |zijn )?(\p{L}{2,20})[),;]/u.exec(
    text.slice(token.end, token.end + 30),
  )
  return role !== null && (VERWANTEN.has(role[1] ?? '') || HEEFT_NAASTEN.has(role[1] ?? ''))
}

/** "Bakker belde weer": a trade without an article that speaks is somebody's name. */
export function isFollowedBySpeech(text: string, token: Token): boolean {
  return /^ (?:belde|belt|mailde|mailt|appte|appt|zei|zegt|vertelde|vertelt|vroeg|vraagt|schreef|schrijft|meldde|meldt)\b/.test(
    text.slice(token.end, token.end + 12),
  )
}
