import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { type Proeftekst, scorePrivacy, share } from '../../src/privacy/score.ts'

const { find } = createGegevensZoeker()

function readSet(name: string): Proeftekst[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Proeftekst)
}

/** Invented texts in the styles of municipal practice; see docs/privacy.md for how they came about. */
const SETS = ['eigen.jsonl', 'eigen-2.jsonl', 'eigen-3.jsonl']

describe('search for personal data', () => {
  for (const name of SETS) {
    const set = readSet(name)
    const { total, kinds, empty, untouched, misses } = scorePrivacy(set, find)
    const missed = misses.map(({ id, soort, surface }) => `${id} ${soort} ${surface}`).join('\n')

    describe(name, () => {
      it('is marked right', () => {
        for (const { id, text, findings } of set) {
          for (const { start, end, surface } of findings)
            assert.equal(text.slice(start, end), surface, id)
        }
      })

      it('finds every BSN and IBAN', () => {
        for (const kind of ['bsn', 'iban'] as const) {
          const telling = kinds.get(kind)
          assert.equal(telling?.found, telling?.gold, missed)
        }
      })

      it('finds 95 % of everything, and 95 % of what it finds is right', () => {
        assert.ok(share(total.found, total.gold) >= 0.95, missed)
        assert.ok(share(total.correct, total.predicted) >= 0.95, missed)
      })

      it('leaves 95 % of the texts without personal data untouched', () => {
        assert.ok(share(untouched, empty) >= 0.95, missed)
      })
    })
  }
})
