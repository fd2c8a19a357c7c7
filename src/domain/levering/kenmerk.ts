/**
 * A short name for a Levering, for a button: its id is long and holds ids of people. The same id always gives the same
 * name; that two ids have the same one is too rare to matter: one more message would then be sent again.
 */
export function kenmerkOf(id: string): string {
  return hash(id, 0x811c9dc5) + hash(id, 0x2545f491)
}

/** FNV-1a in 32 bits. */
function hash(text: string, seed: number): string {
  let value = seed
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
