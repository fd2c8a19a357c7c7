import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'

const zoeker = createGegevensZoeker()

/** What is found in a text, as "kind: the words". */
export function found(text: string): string[] {
  return zoeker.find(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}
