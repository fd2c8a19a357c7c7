/** Values for the `{places}` of a sentence. */
export type Waarden = Readonly<Record<string, string | number>>

/**
 * Gives the sentence for a key of `dialogs/_phrases.yaml` with its places filled in.
 * Throws for a key that does not exist: a missing sentence is a mistake of ours, found by a test.
 */
export type Zeg = (key: string, waarden?: Waarden) => string

/** `text` in at most `max` characters, with an ellipsis where something was left out, cut at a space if one is near. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > max * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`
}
