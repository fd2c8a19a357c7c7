/**
 * Whether a text may be about danger now. Expressions come from content; each must stand in the text at the start of a
 * word. A signal decides nothing: it puts who can help at once above the answer (triage, step `acuut`).
 */
export function hasNoodsignaal(text: string, noodsignalen: readonly string[]): boolean {
  const plain = toPlain(text)
  return plainOf(noodsignalen).some((expression) => plain.includes(expression))
}

const cache = new WeakMap<readonly string[], readonly string[]>()

/** Made once for a list: it is the same for every text. */
function plainOf(noodsignalen: readonly string[]): readonly string[] {
  const known = cache.get(noodsignalen)
  if (known) return known
  const plain = noodsignalen.map((expression) => toPlain(expression).trimEnd())
  cache.set(noodsignalen, plain)
  return plain
}

/** Lower case, a space before every word, no other signs. */
function toPlain(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => ` ${word}`).join('')
}
