/** Letters and digits that cannot be mistaken for each other on the phone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'
const LENGTH = 4

/**
 * A reference such as `MW-26-7K3F`: at most ten characters (Klantinteracties, `referentienummer`),
 * speakable, and not to be guessed from an earlier one (C8). `random` gives numbers from 0 up to 1.
 */
export function createReferentie(now: Date, random: () => number): string {
  const year = String(now.getUTCFullYear() % 100).padStart(2, '0')
  const code = Array.from(
    { length: LENGTH },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)],
  )
  return `MW-${year}-${code.join('')}`
}

/** The references that four signs can stand for, as colleagues say them: of this year and of the one before. Empty for anything else. */
export function expandReferentie(text: string, now: Date): string[] {
  const code = text.trim().toUpperCase()
  if (code.length !== LENGTH || ![...code].every((sign) => ALPHABET.includes(sign))) return []
  const year = now.getUTCFullYear() % 100
  return [year, year - 1].map((one) => `MW-${String(one).padStart(2, '0')}-${code}`)
}

/** The reference in the form we store, from what somebody typed: case, spaces and dashes do not matter. */
export function parseReferentie(text: string): string | undefined {
  const match = /^MW(\d{2})([0-9A-Z]{4})$/.exec(text.toUpperCase().replace(/[\s-]/g, ''))
  return match ? `MW-${match[1]}-${match[2]}` : undefined
}
