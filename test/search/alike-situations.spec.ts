import assert from 'node:assert/strict'
import { findAfwijkingen, listOveral } from '../../src/domain/kennis/tegenspraak.ts'
import { findAlikeSituations } from '../../src/search/alike-situations.ts'
import { anItem } from '../helpers/builders.ts'
import { bank } from './real-base.ts'

const MOST_AT_ONCE = 5

describe('items with nearly the same situation (X32)', () => {
  it('are found by what they tell and how people ask, whatever their steps', async () => {
    const tell = (id: string, situatie: string, vragen: string[]) =>
      anItem({ id, titel: id, vraag: '', situatie, vragen })
    const items = [
      tell('b', 'De huur wordt niet betaald en er komt ontruiming.', ['huurschuld en uitzetting']),
      tell('a', 'Er komt een ontruiming, want huren zijn niet betaald.', ['uitzetting huurschuld']),
      tell('c', 'Een leerling krijgt geen vervoer naar school.', ['leerlingenvervoer geweigerd']),
      tell('d', 'Een moeder krijgt geen toeslag.', ['toeslag stopt']),
    ]
    const pairs = await findAlikeSituations(items, async () => {})
    assert.deepEqual(
      pairs.map(({ a, b }) => [a, b]),
      [['a', 'b']],
    )
  })

  it('are none in an empty base, or in one of items without words', async () => {
    assert.deepEqual(await findAlikeSituations([], async () => {}), [])
    const empty = ['a', 'b'].map((id) => anItem({ id, titel: '', vraag: '', situatie: '' }))
    assert.deepEqual(await findAlikeSituations(empty, async () => {}), [])
  })

  it('lets others go in between', async function () {
    this.timeout(10_000) // the whole base
    let pauses = 0
    await findAlikeSituations(bank.items, async () => {
      pauses += 1
    })
    assert.ok(pauses > (bank.items.length / MOST_AT_ONCE) * 5, String(pauses))
  })

  it('are a handful in the base as it is shipped, in an order that never changes', async function () {
    this.timeout(10_000) // the whole base, twice
    const published = bank.items.filter(({ status }) => status === 'gepubliceerd')
    const pairs = await findAlikeSituations(published, async () => {})
    const turned = await findAlikeSituations(published.toReversed(), async () => {})
    const names = (list: typeof pairs) => list.map(({ a, b }) => `${a} ${b}`)
    assert.deepEqual(names(turned), names(pairs))
    const byId = new Map(published.map((item) => [item.id, item]))
    const overal = listOveral(published)
    const telling = pairs.filter(({ a, b, stappenGelijk }) => {
      const [one, other] = [byId.get(a), byId.get(b)]
      return one && other && findAfwijkingen(one, other, stappenGelijk, overal).length > 0
    })
    assert.ok(telling.length >= 3 && telling.length <= 25, String(telling.length))
  })
})
