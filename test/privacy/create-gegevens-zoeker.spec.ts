import assert from 'node:assert/strict'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'

const zoeker = createGegevensZoeker()
const now = new Date('2026-06-15T12:00:00Z')
const redact = (text: string) => zoeker.redact(text, zoeker.find(text), now)

describe('gegevens-zoeker', () => {
  it('replaces findings by neutral words and leaves the rest', () => {
    assert.equal(
      redact('Mw. Jansen, bsn 111222333, woont Kerkstraat 12.'),
      'Mw., bsn [bsn], woont [adres].',
    )
  })

  it('gives findings in order that do not overlap', () => {
    const findings = zoeker.find(
      'bel 0612345678, bsn 111222333, NL91ABNA0417164300, dhr. Jan Jansen',
    )
    for (const [i, { start }] of findings.entries()) assert.ok(start >= (findings[i - 1]?.end ?? 0))
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['telefoon', 'bsn', 'iban', 'naam'],
    )
  })

  it('keeps offsets in UTF-16 units behind an emoji', () => {
    const text = '😢🙏 bsn 111222333'
    assert.deepEqual(
      zoeker.find(text).map(({ start, end }) => text.slice(start, end)),
      ['111222333'],
    )
  })

  it('takes odd input', () => {
    for (const text of [
      '',
      ' ',
      '\n',
      '\ud800',
      '\udc00x',
      'שלום עולם',
      '😀'.repeat(50),
      '\u0000',
      'a.'.repeat(99),
    ]) {
      assert.equal(redact(text), text)
    }
  })

  it('reads twenty thousand characters at once, whatever they are', () => {
    const texts = [
      'Mw. Jansen belt over de huur van € 500. ',
      'a',
      '1 ',
      'v-nr 1234567890 en ',
      'van ',
      'a@',
    ]
    for (const piece of texts) {
      const text = piece.repeat(20_000 / piece.length)
      const start = process.cpuUsage()
      zoeker.find(text)
      // the processor's own time, so that a busy machine does not matter; five times what it takes
      assert.ok(process.cpuUsage(start).user < 250_000, piece)
    }
  })
})
