/**
 * Answers JSON lines with JSON lines, in the same order. Each line holds an `id` and a text under `key`; what `answer`
 * gives stands behind the same `id`. A line that cannot be read is answered on its place with `{"error": …}`, and the
 * line itself is never repeated: it may hold personal data.
 */
export function answerJsonLines(
  input: string,
  key: string,
  answer: (text: string) => object,
): string {
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.at(-1)?.trim() === '') lines.pop()
  return lines.map((line) => `${JSON.stringify(answerLine(line, key, answer))}\n`).join('')
}

function answerLine(line: string, key: string, answer: (text: string) => object): object {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return { ...idOf(/"id"\s*:\s*"([^"\\]{1,100})"/.exec(line)?.[1]), error: 'invalid JSON' }
  }
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>
  const text = fields[key]
  if (typeof text !== 'string') return { ...idOf(fields.id), error: `no ${key}` }
  return { ...idOf(fields.id), ...answer(text) }
}

function idOf(id: unknown): { id?: unknown } {
  return id === undefined ? {} : { id }
}
