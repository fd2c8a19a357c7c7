import assert from 'node:assert/strict'
import type { OpgeslagenItem } from '../../src/domain/kennis/kennis-store.ts'
import { anItem, NOW } from '../helpers/builders.ts'
import { type OpenStorage, rejectsAsStale, withStorage } from './with-storage.ts'

function opgeslagen(id: string, fields: Partial<OpgeslagenItem> = {}): OpgeslagenItem {
  return {
    item: anItem({ id }),
    versie: 0,
    bron: 'meegeleverd',
    vingerafdruk: 'f1',
    op: NOW.toISOString(),
    reden: null,
    ...fields,
  }
}

export function describeKennisStore(open: OpenStorage): void {
  describe('kennis store', () => {
    it('keeps every version and gives the current one (E4)', () =>
      withStorage(open, async ({ kennis }) => {
        const first = await kennis.save(opgeslagen('a'))
        const second = await kennis.save({ ...first, vingerafdruk: 'f2', bron: 'redacteur' })
        assert.deepEqual(await kennis.find('a'), second)
        assert.deepEqual(await kennis.listVersies('a'), [first, second])
      }))

    it('lists the current version of every item, by id', () =>
      withStorage(open, async ({ kennis }) => {
        await kennis.save(opgeslagen('b'))
        const first = await kennis.save(opgeslagen('a'))
        await kennis.save({ ...first, vingerafdruk: 'f2' })
        const list = await kennis.list()
        assert.deepEqual(
          list.map(({ item, versie }) => [item.id, versie]),
          [
            ['a', 2],
            ['b', 1],
          ],
        )
      }))

    it('refuses an older version (E14)', () =>
      withStorage(open, async ({ kennis }) => {
        const first = await kennis.save(opgeslagen('a'))
        await kennis.save(first)
        await rejectsAsStale(kennis.save(first))
        await rejectsAsStale(kennis.save(opgeslagen('a')))
        assert.equal((await kennis.listVersies('a')).length, 2)
      }))

    const draft = (id: string, versie: number) =>
      opgeslagen(id, { item: anItem({ id, status: 'concept', titel: 'Nieuw' }), versie })

    it('keeps a draft beside the version that counts, until that is decided on (E5)', () =>
      withStorage(open, async ({ kennis }) => {
        const first = await kennis.save(opgeslagen('a'))
        const beside = await kennis.save(draft('a', 1))
        assert.deepEqual(await kennis.find('a'), first)
        assert.deepEqual(await kennis.list(), [first])
        assert.deepEqual(await kennis.findNieuwste('a'), beside)
        assert.deepEqual(await kennis.listNieuwste(), [beside])
        const published = await kennis.save(opgeslagen('a', { versie: 2 }))
        assert.deepEqual(await kennis.find('a'), published)
        assert.deepEqual(await kennis.findNieuwste('a'), published)
        assert.deepEqual(await kennis.listVersies('a'), [first, beside, published])
      }))

    it('lets a draft count while nothing was decided, and gives nothing for an unknown item', () =>
      withStorage(open, async ({ kennis }) => {
        await kennis.save(draft('a', 0))
        const second = await kennis.save(draft('a', 1))
        assert.deepEqual(await kennis.find('a'), second)
        assert.deepEqual(await kennis.findNieuwste('a'), second)
        assert.equal(await kennis.findNieuwste('b'), undefined)
      }))

    it('refuses a version older than the draft beside it (E14)', () =>
      withStorage(open, async ({ kennis }) => {
        const first = await kennis.save(opgeslagen('a'))
        await kennis.save(draft('a', 1))
        await rejectsAsStale(kennis.save(first))
        await rejectsAsStale(kennis.save(draft('a', 1)))
      }))

    it('takes away an item with its versions, as it was read', () =>
      withStorage(open, async ({ kennis }) => {
        await kennis.save(draft('a', 0))
        await kennis.save(draft('a', 1))
        const before = await kennis.stand()
        await rejectsAsStale(kennis.remove('a', 1))
        await kennis.remove('a', 2)
        assert.equal(await kennis.findNieuwste('a'), undefined)
        assert.deepEqual(await kennis.listVersies('a'), [])
        assert.ok((await kennis.stand()) > before)
        await rejectsAsStale(kennis.remove('a', 2))
        await kennis.save(draft('a', 0))
      }))

    it('shows by its state that what counts has changed', () =>
      withStorage(open, async ({ kennis }) => {
        const before = await kennis.stand()
        await kennis.save(opgeslagen('a'))
        const after = await kennis.stand()
        assert.ok(after > before)
        await kennis.save(draft('a', 1))
        assert.equal(await kennis.stand(), after)
      }))

    it('keeps what people say of an item', () =>
      withStorage(open, async ({ oordelen }) => {
        const oordeel = {
          item: 'a',
          oordeel: 'geholpen' as const,
          tekst: '',
          stap: null,
          op: NOW.toISOString(),
        }
        await oordelen.add({ id: '1', ...oordeel })
        await oordelen.add({ id: '2', ...oordeel, item: 'b' })
        await oordelen.add({ id: '3', ...oordeel, item: null })
        assert.deepEqual(
          (await oordelen.listByItem('a')).map(({ id }) => id),
          ['1'],
        )
      }))
  })
}
