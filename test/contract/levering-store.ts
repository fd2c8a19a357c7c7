import assert from 'node:assert/strict'
import { aLevering, NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

const LATER = new Date(NOW.getTime() + 30_000)
const MUCH_LATER = new Date(NOW.getTime() + 60_000)
/** A moment after NOW, in milliseconds. */
const at = (ms: number) => new Date(NOW.getTime() + ms)
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
        await leveringen.markDelivered('eerst', 'bericht-1', NOW)
        assert.deepEqual(await ids(at(1_000)), ['daarna'])
        assert.equal((await leveringen.find('eerst'))?.ontvangst, 'bericht-1')
      }))

    it('waits after a failure, and stops when there is no next time', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering({ id: 'eerst' }))
        await leveringen.add(aLevering({ id: 'daarna' }))
        await leveringen.claim(NOW, LATER, 1)
        await leveringen.markFailed('eerst', '429', LATER, NOW)
        assert.deepEqual(await leveringen.claim(NOW, LATER, 10), [])
        assert.equal((await leveringen.claim(LATER, MUCH_LATER, 10))[0]?.id, 'eerst')
        await leveringen.markFailed('eerst', '403', null, LATER)
        const failed = await leveringen.find('eerst')
        assert.deepEqual([failed?.status, failed?.fout], ['mislukt', '403'])
        assert.equal((await leveringen.claim(at(31_000), MUCH_LATER, 10))[0]?.id, 'daarna')
      }))

    it('gives nothing for somebody who got a message less than a second ago, planned or not', () =>
      withStorage(open, async ({ leveringen }) => {
        const aan = { soort: 'persoon', gebruikerId: 'ina' } as const
        await leveringen.add(aLevering({ id: 'nu', aan, soort: 'genomen' }))
        await leveringen.add(aLevering({ id: 'gepland', aan, soort: 'nazorg' }))
        await leveringen.add(aLevering({ id: 'ander', aan: OTHER }))
        const ids = async (now: Date) =>
          (await leveringen.claim(now, MUCH_LATER, 10)).map(({ id }) => id)
        assert.deepEqual(await ids(NOW), ['nu', 'ander'])
        assert.deepEqual(await ids(at(5_000)), []) // the first is still under way
        await leveringen.markDelivered('nu', 'bericht-1', at(5_000))
        assert.deepEqual(await ids(at(5_999)), [])
        assert.deepEqual(await ids(at(6_000)), ['gepland'])
      }))

    it('counts a failed try as a message, and lets go of somebody whose worker died', () =>
      withStorage(open, async ({ leveringen }) => {
        const aan = { soort: 'persoon', gebruikerId: 'ina' } as const
        await leveringen.add(aLevering({ id: 'een', aan }))
        await leveringen.add(aLevering({ id: 'gepland', aan, soort: 'nazorg' }))
        const ids = async (now: Date, lease: Date) =>
          (await leveringen.claim(now, lease, 10)).map(({ id }) => id)
        assert.deepEqual(await ids(NOW, at(500)), ['een'])
        await leveringen.markFailed('een', '429', LATER, NOW)
        assert.deepEqual(await ids(at(999), LATER), [])
        assert.deepEqual(await ids(at(1_000), LATER), ['gepland'])
        assert.deepEqual(await ids(LATER, MUCH_LATER), ['een'])
        assert.deepEqual(await ids(MUCH_LATER, at(90_000)), ['een'])
      }))

    it('never gives two workers a row each for the same person', () =>
      withStorage(open, async ({ leveringen }) => {
        const aan = { soort: 'persoon', gebruikerId: 'ina' } as const
        for (let count = 0; count < 5; count++) {
          await leveringen.add(aLevering({ id: `l${count}`, aan, soort: 'nazorg' }))
        }
        const claims = await Promise.all([1, 2, 3, 4].map(() => leveringen.claim(NOW, LATER, 10)))
        assert.equal(claims.flat().length, 1)
      }))

    it('is not held up by what has been delivered', () =>
      withStorage(open, async ({ leveringen }) => {
        for (let count = 0; count < 30; count++) {
          const aan = { soort: 'persoon', gebruikerId: `p${count}` } as const
          await leveringen.add(aLevering({ id: `oud${count}`, aan }))
          await leveringen.add(aLevering({ id: `nieuw${count}`, aan }))
        }
        for (const { id } of await leveringen.claim(NOW, LATER, 30)) {
          await leveringen.markDelivered(id, 'x', NOW)
        }
        await leveringen.add(aLevering({ id: 'ander', aan: OTHER }))
        assert.deepEqual(
          (await leveringen.claim(at(500), LATER, 5)).map(({ id }) => id),
          ['ander'],
        )
        assert.equal((await leveringen.claim(at(1_000), LATER, 50)).length, 30)
      }))

    it('does not undo a delivery by a failure that comes late', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering())
        await leveringen.claim(NOW, LATER, 1)
        await leveringen.markDelivered('levering-1', 'bericht-1', NOW)
        await leveringen.markFailed('levering-1', '503', LATER, NOW)
        await leveringen.postpone('levering-1', 'not-linked', LATER, NOW)
        const found = await leveringen.find('levering-1')
        assert.deepEqual([found?.status, found?.fout], ['bezorgd', null])
      }))

    it('takes back a try that could not be made', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering())
        await leveringen.claim(NOW, LATER, 1)
        await leveringen.postpone('levering-1', 'not-linked', at(5_000), NOW)
        const found = await leveringen.find('levering-1')
        assert.deepEqual([found?.status, found?.pogingen, found?.fout], ['klaar', 0, 'not-linked'])
        assert.deepEqual(await leveringen.claim(at(4_999), LATER, 1), [])
        assert.equal((await leveringen.claim(at(5_000), LATER, 1))[0]?.pogingen, 1)
      }))

    it('lists what failed, and sends it once more with all its tries', () =>
      withStorage(open, async ({ leveringen }) => {
        await leveringen.add(aLevering({ id: 'mis' }))
        await leveringen.add(aLevering({ id: 'goed', aan: OTHER }))
        await leveringen.claim(NOW, LATER, 2)
        await leveringen.markFailed('mis', '403', null, NOW)
        await leveringen.markDelivered('goed', 'x', NOW)
        assert.deepEqual(
          (await leveringen.listFailed()).map(({ id }) => id),
          ['mis'],
        )
        assert.equal(await leveringen.retry('goed', LATER), false)
        assert.equal(await leveringen.retry('onbekend', LATER), false)
        assert.equal(await leveringen.retry('mis', LATER), true)
        assert.equal(await leveringen.retry('mis', LATER), false)
        assert.deepEqual(await leveringen.listFailed(), [])
        const [again] = await leveringen.claim(LATER, MUCH_LATER, 10)
        assert.deepEqual([again?.id, again?.pogingen, again?.fout], ['mis', 1, null])
      }))
  })
}
