import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Oordeel } from '../../src/domain/zoeken/zoeker.ts'
import { bank, zoeker } from './real-base.ts'

interface Expected {
  readonly vraag: string
  readonly volgorde: readonly string[]
  readonly oordeel?: Oordeel
  readonly reden: string
}

const fixture = readFileSync(join(import.meta.dirname, 'ranking.fixture.yaml'), 'utf8')
const questions: readonly Expected[] = parse(fixture)

describe('order of hits on the shipped base', () => {
  for (const { vraag, volgorde, oordeel, reden } of questions) {
    it(`${volgorde[0]} comes first for "${vraag.slice(0, 60)}": ${reden}`, () => {
      for (const id of volgorde)
        assert.ok(
          bank.items.some((item) => item.id === id),
          id,
        )
      const result = zoeker.search(vraag)
      const ids = result.hits.map((hit) => hit.id)
      assert.equal(ids[0], volgorde[0])
      assert.deepEqual(
        ids.filter((id) => volgorde.includes(id)),
        volgorde,
      )
      if (oordeel) assert.equal(result.oordeel, oordeel)
      else assert.notEqual(result.oordeel, 'past-niet')
    })
  }
})
