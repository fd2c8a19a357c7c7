import assert from 'node:assert/strict'
import { aPaarbesluit, aWetswijziging, NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

const { door, op } = aWetswijziging()
const ROOS = { gebruikerId: 'roos', naam: 'Roos' }

export function describeWettenStores(open: OpenStorage): void {
  describe('store of changes of laws (X28)', () => {
    it('keeps each with the items that were looked at, the newest first', () =>
      withStorage(open, async ({ wetswijzigingen }) => {
        const later = new Date(NOW.getTime() + 1).toISOString()
        await wetswijzigingen.add(aWetswijziging({ id: 'a' }))
        await wetswijzigingen.add(aWetswijziging({ id: 'b', op: later }))
        await wetswijzigingen.add(aWetswijziging({ id: 'c', soort: 'vervallen' }))
        await wetswijzigingen.addControle('a', { item: 'z', door, op })
        await wetswijzigingen.addControle('a', { item: 'y', door: ROOS, op: later })
        const nagekeken = [
          { item: 'y', door: ROOS, op: later },
          { item: 'z', door, op },
        ]
        assert.deepEqual(await wetswijzigingen.list(), [
          aWetswijziging({ id: 'b', op: later }),
          aWetswijziging({ id: 'a', nagekeken }),
          aWetswijziging({ id: 'c', soort: 'vervallen' }),
        ])
      }))

    it('keeps who looked first, and of that item only what was not taken back', () =>
      withStorage(open, async ({ wetswijzigingen }) => {
        await wetswijzigingen.add(aWetswijziging())
        await wetswijzigingen.addControle('wijziging-1', { item: 'y', door, op })
        await wetswijzigingen.addControle('wijziging-1', { item: 'y', door: ROOS, op })
        await wetswijzigingen.addControle('wijziging-1', { item: 'z', door: ROOS, op })
        await wetswijzigingen.removeControle('wijziging-1', 'z')
        const [found] = await wetswijzigingen.list()
        assert.deepEqual(found?.nagekeken, [{ item: 'y', door, op }])
      }))

    it('takes one away with everything about it, and nothing of another', () =>
      withStorage(open, async ({ wetswijzigingen }) => {
        await wetswijzigingen.add(aWetswijziging({ id: 'a' }))
        await wetswijzigingen.add(aWetswijziging({ id: 'b' }))
        await wetswijzigingen.addControle('a', { item: 'y', door, op })
        await wetswijzigingen.addControle('b', { item: 'y', door, op })
        assert.equal(await wetswijzigingen.remove('a'), true)
        assert.equal(await wetswijzigingen.remove('a'), false)
        await wetswijzigingen.add(aWetswijziging({ id: 'a' }))
        const looked = (await wetswijzigingen.list()).map(({ id, nagekeken }) => [
          id,
          nagekeken.length,
        ])
        assert.deepEqual(looked, [
          ['a', 0],
          ['b', 1],
        ])
      }))
  })

  describe('store of what was decided of pairs (X32)', () => {
    it('keeps what was decided last of a pair, by its items', () =>
      withStorage(open, async ({ paarbesluiten }) => {
        await paarbesluiten.save(aPaarbesluit({ b: 'item-3' }))
        await paarbesluiten.save(aPaarbesluit())
        await paarbesluiten.save(aPaarbesluit({ versieB: 4, reden: 'Nu ook.' }))
        assert.deepEqual(await paarbesluiten.list(), [
          aPaarbesluit({ versieB: 4, reden: 'Nu ook.' }),
          aPaarbesluit({ b: 'item-3' }),
        ])
        await paarbesluiten.remove('item-1', 'item-2')
        await paarbesluiten.remove('item-2', 'item-3')
        assert.deepEqual(await paarbesluiten.list(), [aPaarbesluit({ b: 'item-3' })])
      }))
  })
}
