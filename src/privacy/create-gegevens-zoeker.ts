import type { GegevensZoeker, Vondst } from '../domain/privacy/persoonsgegeven.ts'
import { findAdres } from './adres.ts'
import { findBsn } from './bsn.ts'
import { findDocumentnummer } from './documentnummer.ts'
import { findEmail } from './email.ts'
import { findGeboortedatum, findLooseBirthDates } from './geboortedatum.ts'
import { findIban } from './iban.ts'
import { findKenteken } from './kenteken.ts'
import { findNaam } from './naam.ts'
import { toNeutral } from './neutraal.ts'
import { findPostcode } from './postcode.ts'
import { normalizeText, type Spoor } from './spoor.ts'
import { findTelefoon } from './telefoon.ts'
import { findVnummer } from './vnummer.ts'

/** Numbers first: a BSN is never taken for a phone number. Names last: they give way to streets. */
const SEARCHES: readonly ((text: string) => Spoor[])[] = [
  findBsn,
  findIban,
  findVnummer,
  findEmail,
  findGeboortedatum,
  findDocumentnummer,
  findKenteken,
  findTelefoon,
  findAdres,
  findPostcode,
  findNaam,
]

export function createGegevensZoeker(): GegevensZoeker {
  return { find, redact: toNeutral }
}

function find(text: string): Vondst[] {
  const normalized = normalizeText(text)
  const sporen = settleOverlaps(SEARCHES.flatMap((search) => search(normalized)))
  const loose = findLooseBirthDates(normalized, sporen)
  return settleOverlaps([...sporen, ...loose]).map(({ kind, start, end }) => ({ kind, start, end }))
}

/** Keeps the strongest of what overlaps, then the longest; in order of place. */
function settleOverlaps(sporen: readonly Spoor[]): Spoor[] {
  const byStrength = [...sporen].sort(
    (a, b) => b.sterkte - a.sterkte || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken = new Set<number>()
  const kept = byStrength.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false
    for (let at = start; at < end; at += 1) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
