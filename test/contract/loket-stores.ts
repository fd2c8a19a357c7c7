import assert from 'node:assert/strict'
import type { Invulling } from '../../src/domain/casus/invulling.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { aLeerpunt, anInvulling, NOW } from '../helpers/builders.ts'
import { type OpenStorage, rejectsAsStale, withStorage } from './with-storage.ts'

export function describeLoketStores(open: OpenStorage): void {
  describe('invulling store', () => {
    it('keeps a form with every answer, and refuses an older version', () =>
      withStorage(open, async ({ invullingen }) => {
        const first = await invullingen.save(anInvulling())
        const antwoorden: Invulling['antwoorden'] = { tekst: { soort: 'tekst', tekst: 'Gebeld.' } }
        await invullingen.save({ ...first, antwoorden })
        await rejectsAsStale(invullingen.save({ ...first, antwoorden: {} }))
        await rejectsAsStale(invullingen.save(anInvulling()))
        assert.deepEqual((await invullingen.find('invulling-1'))?.antwoorden, antwoorden)
        assert.deepEqual(
          (await invullingen.listByGebruiker('rik')).map(({ id }) => id),
          ['invulling-1'],
        )
        assert.deepEqual(await invullingen.listByGebruiker('rens'), [])
      }))

    it('is finished once, whoever comes first', () =>
      withStorage(open, async ({ invullingen }, storage) => {
        await invullingen.save(anInvulling())
        const removed = await Promise.all(
          [1, 2, 3].map(() =>
            storage.transaction((stores) => stores.invullingen.remove('invulling-1')),
          ),
        )
        assert.equal(removed.filter(Boolean).length, 1)
        assert.equal(await invullingen.find('invulling-1'), undefined)
      }))

    it('goes with its Casus, and when nobody goes on with it', () =>
      withStorage(open, async ({ invullingen }) => {
        await invullingen.save(anInvulling({ id: 'a', casusId: 'casus-1' }))
        await invullingen.save(anInvulling({ id: 'b', casusId: 'casus-2' }))
        await invullingen.removeByCasus('casus-1')
        assert.equal(await invullingen.find('a'), undefined)
        assert.equal(await invullingen.prune(NOW), 0)
        assert.equal(await invullingen.prune(new Date(NOW.getTime() + 1)), 1)
        assert.equal(await invullingen.find('b'), undefined)
      }))
  })

  describe('leerpunt store (S13)', () => {
    it('lists what is due first in front, and what is settled last', () =>
      withStorage(open, async ({ leerpunten }) => {
        await leerpunten.save(aLeerpunt({ id: 'klaar', volgendeCheck: null }))
        await leerpunten.save(aLeerpunt({ id: 'later', volgendeCheck: '2027-06-01' }))
        const found = await leerpunten.save(aLeerpunt({ id: 'eerst', volgendeCheck: '2027-01-01' }))
        assert.deepEqual(
          (await leerpunten.list()).map(({ id }) => id),
          ['eerst', 'later', 'klaar'],
        )
        await leerpunten.save({ ...found, status: 'belegd' })
        await rejectsAsStale(leerpunten.save(found))
        assert.equal((await leerpunten.find('eerst'))?.status, 'belegd')
      }))
  })

  describe('profiel store (F6, F8)', () => {
    it('keeps what somebody has set, and lists people by name', () =>
      withStorage(open, async ({ profielen }) => {
        await profielen.save(newProfiel('1', 'Rik'))
        await profielen.save(newProfiel('2', 'Ana'))
        await profielen.save({ ...newProfiel('1', 'Rik Egie'), meldingen: false })
        assert.deepEqual(
          (await profielen.list()).map(({ naam }) => naam),
          ['Ana', 'Rik Egie'],
        )
        assert.equal((await profielen.find('1'))?.meldingen, false)
        assert.equal(await profielen.find('3'), undefined)
      }))
  })

  describe('rol store', () => {
    it('finds everybody with a role', () =>
      withStorage(open, async ({ rollen }) => {
        await rollen.save('rik', ['regievoerder', 'beheerder'])
        await rollen.save('ana', ['regievoerder'])
        await rollen.save('red', ['redacteur'])
        assert.deepEqual(await rollen.listByRol('regievoerder'), ['ana', 'rik'])
        assert.deepEqual(await rollen.listByRol('professional'), [])
      }))
  })
}
