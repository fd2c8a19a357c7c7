import { text as readAll } from 'node:stream/consumers'
import { createGegevensZoeker } from '../privacy/create-gegevens-zoeker.ts'

/**
 * Finds personal data in text and takes it out.
 *
 *   npm run -s redact -- --batch            JSON lines {"id","text"} in, {"id","findings","redacted"} out
 *   npm run -s redact -- "tekst"            the redacted text, then what was found (not the values)
 */
const zoeker = createGegevensZoeker()
const now = new Date()

function redactLine(line: string): object {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    const id = /"id"\s*:\s*"([^"\\]{1,100})"/.exec(line)?.[1]
    return { ...(id === undefined ? {} : { id }), error: 'invalid JSON' } // the line itself may hold personal data
  }
  const { id, text } = (typeof row === 'object' && row !== null ? row : {}) as {
    id?: unknown
    text?: unknown
  }
  if (typeof text !== 'string') return { ...(id === undefined ? {} : { id }), error: 'no text' }
  const findings = zoeker.find(text)
  return { id, findings, redacted: zoeker.redact(text, findings, now) }
}

function redactBatch(input: string): string {
  const lines = input.replace(/^\uFEFF/, '').split('\n')
  if (lines.at(-1)?.trim() === '') lines.pop()
  return lines.map((line) => `${JSON.stringify(redactLine(line))}\n`).join('')
}

function redactText(text: string): string {
  const findings = zoeker.find(text)
  const list = findings.map(({ kind, start, end }) => `${kind}\t${start}-${end}\n`).join('')
  return `${zoeker.redact(text, findings, now)}\n${list === '' ? '' : `\n${list}`}`
}

const args = process.argv.slice(2)
if (args.includes('--batch')) process.stdout.write(redactBatch(await readAll(process.stdin)))
else
  process.stdout.write(redactText(args.length > 0 ? args.join(' ') : await readAll(process.stdin)))
