import assert from 'node:assert/strict'
import { aCasus, aGesprek, aLevering, NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

export function describeTransactions(open: OpenStorage): void {
  describe('transactions', () => {
    it('write everything or nothing', () =>
      withStorage(open, async (stores, storage) => {
        await assert.rejects(
          storage.transaction(async (within) => {
            await within.casussen.save(aCasus())
            await within.leveringen.add(aLevering())
            await within.gesprekken.save(aGesprek())
            await within.activiteiten.record('x', NOW)
            throw new Error('halfway')
          }),
          /halfway/,
        )
        assert.equal(await stores.casussen.find('casus-1'), undefined)
        assert.equal(await stores.leveringen.find('levering-1'), undefined)
        assert.equal(await stores.gesprekken.find('gesprek-1'), undefined)
        assert.equal(await stores.activiteiten.has('x'), false)
      }))

    it('give what their work gives', () =>
      withStorage(open, async (stores, storage) => {
        const saved = await storage.transaction((within) => within.casussen.save(aCasus()))
        assert.deepEqual(await stores.casussen.find('casus-1'), saved)
      }))

    it('of twenty at the same moment on one Casus let exactly one win', () =>
      withStorage(open, async (stores, storage) => {
        const saved = await stores.casussen.save(aCasus({ status: 'ingediend' }))
        const results = await Promise.allSettled(
          Array.from({ length: 20 }, (_, nummer) =>
            storage.transaction((within) =>
              within.casussen.save({
                ...saved,
                regievoerder: { gebruikerId: `r${nummer}`, naam: 'R' },
              }),
            ),
          ),
        )
        assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
        assert.equal((await stores.casussen.find('casus-1'))?.versie, 2)
      }))

    it('let one activity through, delivered ten times at once', () =>
      withStorage(open, async (_stores, storage) => {
        const results = await Promise.all(
          Array.from({ length: 10 }, () =>
            storage.transaction((within) => within.activiteiten.record('zelfde', NOW)),
          ),
        )
        assert.equal(results.filter(Boolean).length, 1)
      }))

    it('answer a ping', () => withStorage(open, async (_stores, storage) => storage.ping()))
  })
}
