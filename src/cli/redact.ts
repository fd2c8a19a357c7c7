import { text as readAll } from 'node:stream/consumers'
import { createGegevensZoeker } from '../privacy/create-gegevens-zoeker.ts'
import { answerJsonLines } from './json-lines.ts'

/**
 * Finds personal data in text and takes it out.
 *
 *   npm run -s redact -- --batch            JSON lines {"id","text"} in, {"id","findings","redacted"} out
 *   npm run -s redact -- "tekst"            the redacted text, then what was found (not the values)
 */
const zoeker = createGegevensZoeker()
const now = new Date()

function redactBatch(input: string): string {
  return answerJsonLines(input, 'text', (text) => {
    const findings = zoeker.find(text)
    return { findings, redacted: zoeker.redact(text, findings, now) }
  })
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
