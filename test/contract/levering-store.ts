import assert from 'node:assert/strict'
import { aLevering, NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

const LATER = new Date(NOW.getTime() + 30_000)
const MUCH_LATER = new Date(NOW.getTime() + 60_000)
const OTHER = { soort: 'persoon', gebruikerId: 'iemand' } as const

export function describeLeveringStore(open: OpenStorage): void {
  describe('levering store (C21)', () => {
    it('keeps one row per id', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering())
        await leveringen.add(aLevering({ soort: 'genomen' }))
        const list = await leveringen.listByCasus('casus-1')
        assert.deepEqual(
          list.map(({ soort }) => soort),
          ['kanaalkaart'],
        )
      }))

    it('lets nothing wait for what is planned for a later day', () =>
      withStorage(open, async ({ leveringen }) => {
        const aan = { soort: 'persoon', gebruikerId: 'ina' } as const
        const later = { soort: 'terugkoppeling', casusId: null, itemId: 'item-1' } as const
        await leveringen.add(aLevering({ id: 'gepland', aan, ...later, nietVoor: '2027-01-01' }))
        await leveringen.add(aLevering({ id: 'nu', aan, soort: 'genomen' }))
        assert.deepEqual(
          (await leveringen.claim(NOW, LATER, 10)).map(({ id }) => id),
          ['nu'],
        )
      }))

    it('gives a row to one worker, until its lease has passed', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering())
        const [first] = await leveringen.claim(NOW, LATER, 10)
        assert.deepEqual([first?.status, first?.pogingen], ['bezig', 1])
        assert.deepEqual(await leveringen.claim(NOW, LATER, 10), [])
        const [again] = await leveringen.claim(LATER, MUCH_LATER, 10)
        assert.equal(again?.pogingen, 2)
      }))

    it('never gives a row to two workers at once', () =>
      withStorage(open, async ({ leveringen }) => {
        for (let count = 0; count < 10; count++) {
          const aan = { soort: 'persoon', gebruikerId: `p${count}` } as const
          await leveringen.add(aLevering({ id: `l${count}`, aan }))
        }
        const claims = await Promise.all([1, 2, 3, 4].map(() => leveringen.claim(NOW, LATER, 10)))
        const ids = claims.flat().map(({ id }) => id)
        assert.equal(ids.length, new Set(ids).size)
        assert.equal(ids.length, 10)
      }))

    it('keeps the order of each recipient and lets others pass', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering({ id: 'eerst' }))
        await leveringen.add(aLevering({ id: 'daarna' }))
        await leveringen.add(aLevering({ id: 'ander', aan: OTHER }))
        const ids = async (now: Date) =>
          (await leveringen.claim(now, MUCH_LATER, 10)).map(({ id }) => id)
        assert.deepEqual(await ids(NOW), ['eerst', 'ander'])
        await leveringen.markDelivered('eerst', 'bericht-1')
        assert.deepEqual(await ids(NOW), ['daarna'])
        assert.equal((await leveringen.find('eerst'))?.ontvangst, 'bericht-1')
      }))

    it('waits after a failure, and stops when there is no next time', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering({ id: 'eerst' }))
        await leveringen.add(aLevering({ id: 'daarna' }))
        await leveringen.claim(NOW, LATER, 1)
        await leveringen.markFailed('eerst', '429', LATER)
        assert.deepEqual(await leveringen.claim(NOW, LATER, 10), [])
        assert.equal((await leveringen.claim(LATER, MUCH_LATER, 10))[0]?.id, 'eerst')
        await leveringen.markFailed('eerst', '403', null)
        const failed = await leveringen.find('eerst')
        assert.deepEqual([failed?.status, failed?.fout], ['mislukt', '403'])
        assert.equal((await leveringen.claim(LATER, MUCH_LATER, 10))[0]?.id, 'daarna')
      }))
  })
}
