import assert from 'node:assert/strict'
import type { Vraag } from '../../src/domain/zoeken/vraag.ts'
import { NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

function aVraag(id: string, op: string): Vraag {
  return {
    id,
    tekst: `Vraag ${id}?`,
    oordeel: 'past',
    getoond: ['a'],
    afloop: 'onbekend',
    item: null,
    op,
  }
}

export function describeVraagStore(open: OpenStorage): void {
  describe('vraag store', () => {
    it('keeps a question, and what came of it', () =>
      withStorage(open, async ({ vragen }) => {
        const vraag = aVraag('1', NOW.toISOString())
        await vragen.save(vraag)
        await vragen.save({ ...vraag, afloop: 'geholpen', item: 'a' })
        assert.deepEqual(await vragen.find('1'), { ...vraag, afloop: 'geholpen', item: 'a' })
        assert.equal(await vragen.find('2'), undefined)
      }))

    it('lists since an instant, oldest first, and forgets what came before another', () =>
      withStorage(open, async ({ vragen }) => {
        const ids = (list: readonly Vraag[]) => list.map(({ id }) => id)
        await vragen.save(aVraag('nieuw', '2026-11-03T00:00:00.000Z'))
        await vragen.save(aVraag('oud', '2026-11-01T00:00:00.000Z'))
        await vragen.save(aVraag('midden', '2026-11-02T00:00:00.000Z'))
        assert.deepEqual(ids(await vragen.listSince(new Date('2026-11-02'))), ['midden', 'nieuw'])
        assert.equal(await vragen.removeBefore(new Date('2026-11-02')), 1)
        assert.deepEqual(ids(await vragen.listSince(new Date(0))), ['midden', 'nieuw'])
      }))
  })
}
