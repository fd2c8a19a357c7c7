/**
 * Whether a text may be about danger now. Expressions come from content; each must stand in the text at the start of a
 * word. A signal decides nothing: it puts who can help at once above the answer (triage, step `acuut`).
 */
export function hasNoodsignaal(text: string, noodsignalen: readonly string[]): boolean {
  const plain = toPlain(text)
  return noodsignalen.some((expression) => plain.includes(toPlain(expression).trimEnd()))
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
