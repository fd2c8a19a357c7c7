/** HTML that is safe to send: made by `html`, which escapes everything that is put in. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | readonly Html[]

/** HTML from a template. What is put in is text and comes out as text, unless it was made by `html` itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    parts
      .map((part, index) => part + (index < values.length ? textOf(values[index] ?? '') : ''))
      .join(''),
  )
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(({ text }) => text).join('')
  return escapeHtml(String(value))
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Marks that cannot be seen: they turn the direction of text round, hide letters or upset a reader. Left alone are the
 * end of a line and the joiner that makes one emoji of several.
 */
const INVISIBLE = /(?!\n|\u200D\p{Extended_Pictographic})[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Text as it may stand in HTML, in an element or in a quoted attribute, and as it looks. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}
