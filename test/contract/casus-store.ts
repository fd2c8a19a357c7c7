import assert from 'node:assert/strict'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { aBericht, aCasus, anEvent } from '../helpers/builders.ts'
import { type OpenStorage, rejectsAsStale, withStorage } from './with-storage.ts'

export function describeCasusStore(open: OpenStorage): void {
  describe('casus store', () => {
    it('gives back what was saved, with its next version', () =>
      withStorage(open, async ({ casussen }) => {
        const saved = await casussen.save(aCasus({ antwoorden: { acuut: { soort: 'onbekend' } } }))
        assert.equal(saved.versie, 1)
        assert.deepEqual(await casussen.find('casus-1'), saved)
      }))

    it('gives nothing for an unknown id or reference', () =>
      withStorage(open, async ({ casussen }) => {
        assert.equal(await casussen.find('weg'), undefined)
        assert.equal(await casussen.findByReferentie('MW-26-AAAA'), undefined)
        assert.deepEqual(await casussen.listEvents('weg'), [])
      }))

    it('refuses an older version and writes nothing then', () =>
      withStorage(open, async ({ casussen }) => {
        const first = await casussen.save(aCasus())
        await casussen.save({ ...first, redenDoorgaan: 'eerste' }, [anEvent('e1')])
        await rejectsAsStale(casussen.save({ ...first, redenDoorgaan: 'tweede' }, [anEvent('e2')]))
        assert.equal((await casussen.find('casus-1'))?.redenDoorgaan, 'eerste')
        assert.deepEqual(
          (await casussen.listEvents('casus-1')).map(({ id }) => id),
          ['e1'],
        )
      }))

    it('refuses a second new Casus with the same id', () =>
      withStorage(open, async ({ casussen }) => {
        await casussen.save(aCasus())
        await rejectsAsStale(casussen.save(aCasus()))
      }))

    it('lists by status, oldest filing first, and by who stands in', () =>
      withStorage(open, async ({ casussen }) => {
        const col = { gebruikerId: 'col', naam: 'Col Lega' }
        await casussen.save(aCasus({ id: 'b', status: 'afgerond', ingediend: '2026-11-02' }))
        await casussen.save(aCasus({ id: 'a', status: 'afgerond', ingediend: '2026-11-03' }))
        const open = await casussen.save(aCasus({ id: 'c', status: 'ingediend' }))
        assert.deepEqual(
          (await casussen.listByStatus('afgerond')).map(({ id }) => id),
          ['b', 'a'],
        )
        assert.deepEqual(await casussen.listByWaarnemer('col'), [])
        const shared = await casussen.save({ ...open, waarnemers: [col] })
        await casussen.save({ ...shared, redenDoorgaan: 'nog eens bewaard' })
        assert.deepEqual(
          (await casussen.listByWaarnemer('col')).map(({ id }) => id),
          ['c'],
        )
      }))

    it('finds the longest waiting one of who filed or stands in, one stood in for first', () =>
      withStorage(open, async ({ casussen }) => {
        const col = { gebruikerId: 'col', naam: 'Col Lega' }
        const mine = { ...aCasus().indiener, gebruikerId: 'col' }
        const waits = (id: string, day: number, fields: Partial<Casus>) =>
          casussen.save(
            aCasus({
              id,
              status: 'wacht-op-indiener',
              gewijzigd: `2026-01-0${day}T00:00:00.000Z`,
              ...fields,
            }),
          )
        const waiting = async () => (await casussen.findWaiting('col'))?.id
        await waits('vreemd', 1, {})
        await waits('loopt', 1, { indiener: mine, status: 'in-behandeling' })
        assert.equal(await waiting(), undefined)
        await waits('later', 3, { indiener: mine })
        await waits('eerder', 2, { indiener: mine })
        assert.equal(await waiting(), 'eerder')
        await waits('waar-later', 5, { waarnemers: [col] })
        await waits('waar', 4, { waarnemers: [col] })
        assert.equal(await waiting(), 'waar')
      }))

    it('finds by reference, and never keeps one twice', () =>
      withStorage(open, async ({ casussen }) => {
        await casussen.save(aCasus({ referentie: 'MW-26-AAAA', status: 'ingediend' }))
        assert.equal((await casussen.findByReferentie('MW-26-AAAA'))?.id, 'casus-1')
        await assert.rejects(casussen.save(aCasus({ id: 'casus-2', referentie: 'MW-26-AAAA' })))
      }))

    it('lists the Casussen of one indiener, the one changed last first', () =>
      withStorage(open, async ({ casussen }) => {
        await casussen.save(aCasus({ id: 'oud', gewijzigd: '2026-01-01T00:00:00.000Z' }))
        await casussen.save(aCasus({ id: 'nieuw', gewijzigd: '2026-02-01T00:00:00.000Z' }))
        const other = { ...aCasus().indiener, gebruikerId: 'ander' }
        await casussen.save(aCasus({ id: 'vreemd', indiener: other }))
        const ids = (await casussen.listByIndiener('indiener')).map(({ id }) => id)
        assert.deepEqual(ids, ['nieuw', 'oud'])
      }))

    it('lists what is open, the oldest filing first', () =>
      withStorage(open, async ({ casussen }) => {
        const filed = (
          id: string,
          ingediend: string,
          status: 'ingediend' | 'afgerond' | 'concept',
        ) => casussen.save(aCasus({ id, ingediend, status }))
        await filed('later', '2026-02-01T00:00:00.000Z', 'ingediend')
        await filed('eerder', '2026-01-01T00:00:00.000Z', 'ingediend')
        await filed('klaar', '2026-01-01T00:00:00.000Z', 'afgerond')
        await filed('concept', '2026-01-01T00:00:00.000Z', 'concept')
        assert.deepEqual(
          (await casussen.listOpen()).map(({ id }) => id),
          ['eerder', 'later'],
        )
      }))

    it('appends events and messages in order', () =>
      withStorage(open, async ({ casussen }) => {
        const saved = await casussen.save(aCasus(), [anEvent('z'), anEvent('a')])
        await casussen.save(saved, [anEvent('m')])
        await casussen.addBericht(aBericht('2'))
        await casussen.addBericht(aBericht('1'))
        assert.deepEqual(
          (await casussen.listEvents('casus-1')).map(({ id }) => id),
          ['z', 'a', 'm'],
        )
        assert.deepEqual(await casussen.listBerichten('casus-1'), [aBericht('2'), aBericht('1')])
        assert.deepEqual(await casussen.findBericht('1'), aBericht('1'))
      }))

    it('removes a concept with its events, and never a filed Casus', () =>
      withStorage(open, async ({ casussen }) => {
        await casussen.save(aCasus(), [anEvent('e1')])
        await casussen.save(aCasus({ id: 'casus-2', status: 'ingediend' }))
        await casussen.removeConcept('casus-1')
        await casussen.removeConcept('casus-2')
        assert.equal(await casussen.find('casus-1'), undefined)
        assert.deepEqual(await casussen.listEvents('casus-1'), [])
        assert.ok(await casussen.find('casus-2'))
      }))
  })
}
