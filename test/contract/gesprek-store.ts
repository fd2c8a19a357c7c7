import assert from 'node:assert/strict'
import { aGesprek } from '../helpers/builders.ts'
import { type OpenStorage, rejectsAsStale, withStorage } from './with-storage.ts'

export function describeGesprekStore(open: OpenStorage): void {
  describe('gesprek store', () => {
    it('gives back what was saved', () =>
      withStorage(open, async ({ gesprekken }) => {
        const saved = await gesprekken.save(
          aGesprek({ hits: ['a', 'b'], verwacht: { soort: 'zoekvraag' } }),
        )
        assert.deepEqual(await gesprekken.find('gesprek-1'), saved)
        assert.equal(saved.versie, 1)
      }))

    it('refuses an older version: two devices never overwrite each other', () =>
      withStorage(open, async ({ gesprekken }) => {
        const first = await gesprekken.save(aGesprek())
        await gesprekken.save(first)
        await rejectsAsStale(gesprekken.save(first))
        await rejectsAsStale(gesprekken.save(aGesprek()))
      }))

    it('lists the conversations of one person, the last first, and forgets', () =>
      withStorage(open, async ({ gesprekken }) => {
        await gesprekken.save(aGesprek({ id: 'oud', gewijzigd: '2026-01-01T00:00:00.000Z' }))
        await gesprekken.save(aGesprek({ id: 'nieuw', gewijzigd: '2026-02-01T00:00:00.000Z' }))
        await gesprekken.save(aGesprek({ id: 'vreemd', gebruikerId: 'ander' }))
        const list = async () => (await gesprekken.listByGebruiker('indiener')).map(({ id }) => id)
        assert.deepEqual(await list(), ['nieuw', 'oud'])
        await gesprekken.remove('nieuw')
        assert.deepEqual(await list(), ['oud'])
      }))
  })
}
