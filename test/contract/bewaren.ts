import assert from 'node:assert/strict'
import { applyRetention } from '../../src/actions/apply-retention.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import type { Oordeel } from '../../src/domain/kennis/kennis-store.ts'
import type { Levering } from '../../src/domain/levering/levering.ts'
import { aBericht, aCasus, aGesprek, aLevering, anEvent, NOW } from '../helpers/builders.ts'
import { type OpenStorage, rejectsAsStale, withStorage } from './with-storage.ts'

const OLD = '2026-01-01T00:00:00.000Z'
const BEFORE = new Date('2026-06-01T00:00:00.000Z')

function anOordeel(fields: Partial<Oordeel>): Oordeel {
  return {
    id: 'o',
    item: 'item-1',
    oordeel: 'tekst',
    tekst: 'Goed.',
    stap: null,
    op: OLD,
    ...fields,
  }
}

export function describeBewaren(open: OpenStorage): void {
  describe('what is kept and erased (K6, X35)', () => {
    it('lists Casussen nobody changed since, the longest unchanged first', () =>
      withStorage(open, async ({ casussen }) => {
        for (const [id, gewijzigd] of [
          ['b', '2026-02-01T00:00:00.000Z'],
          ['c', '2026-02-01T00:00:00.000Z'],
          ['a', OLD],
          ['grens', BEFORE.toISOString()],
          ['vers', NOW.toISOString()],
        ] as const) {
          await casussen.save(aCasus({ id, gewijzigd }))
        }
        await casussen.save(aCasus({ id: 'ander', gewijzigd: OLD, status: 'ingediend' }))
        await casussen.save(aCasus({ id: 'kaal', gewijzigd: OLD, gewist: OLD }))
        const list = async (limit: number) =>
          (await casussen.listUnchangedSince(['concept'], BEFORE, limit)).map(({ id }) => id)
        assert.deepEqual(await list(10), ['a', 'b', 'c'])
        assert.deepEqual(await list(2), ['a', 'b'])
      }))

    it('removes a Casus with everything of it, once, and not when it was saved since', () =>
      withStorage(open, async ({ casussen }) => {
        const read = await casussen.save(aCasus({ status: 'ingetrokken' }), [anEvent('e1')])
        const saved = await casussen.save(read)
        await casussen.addBericht(aBericht('b1'))
        assert.equal(await casussen.removeUnchanged(read), false)
        assert.equal(await casussen.removeUnchanged(saved), true)
        assert.equal(await casussen.removeUnchanged(saved), false)
        assert.equal(await casussen.find('casus-1'), undefined)
        assert.deepEqual(await casussen.listEvents('casus-1'), [])
        assert.equal(await casussen.findBericht('b1'), undefined)
      }))

    it('reduces a Casus: other events, no messages, nobody standing in', () =>
      withStorage(open, async ({ casussen }) => {
        const waarnemers = [{ gebruikerId: 'col', naam: 'Col Lega' }]
        const read = await casussen.save(aCasus({ status: 'afgerond', waarnemers }), [
          anEvent('e1'),
          anEvent('e2'),
        ])
        await casussen.addBericht(aBericht('b1'))
        const less = { ...read, waarnemers: [], gewist: NOW.toISOString() }
        await rejectsAsStale(casussen.reduce({ ...less, versie: 7 }, []))
        const saved = await casussen.reduce(less, [{ ...anEvent('e1'), door: 'gewist' }])
        assert.deepEqual(await casussen.find('casus-1'), saved)
        assert.equal(saved.versie, 2)
        assert.deepEqual(
          (await casussen.listEvents('casus-1')).map(({ id, door }) => [id, door]),
          [['e1', 'gewist']],
        )
        assert.deepEqual(await casussen.listBerichten('casus-1'), [])
        assert.deepEqual(await casussen.listByWaarnemer('col'), [])
      }))

    it('forgets old conversations and activities, and counts them', () =>
      withStorage(open, async ({ gesprekken, activiteiten }) => {
        await gesprekken.save(aGesprek({ id: 'oud', gewijzigd: OLD }))
        await gesprekken.save(aGesprek({ id: 'nieuw' }))
        await activiteiten.record('oud', new Date(OLD))
        await activiteiten.record('nieuw', NOW)
        assert.equal(await gesprekken.prune(BEFORE), 1)
        assert.equal(await gesprekken.prune(BEFORE), 0)
        assert.equal(await gesprekken.find('oud'), undefined)
        assert.ok(await gesprekken.find('nieuw'))
        assert.equal(await activiteiten.prune(BEFORE), 1)
        assert.equal(await activiteiten.has('nieuw'), true)
      }))

    it('empties old feedback and keeps what was chosen', () =>
      withStorage(open, async ({ oordelen }) => {
        await oordelen.add(anOordeel({ id: 'leeg', oordeel: 'geholpen', tekst: '' }))
        await oordelen.add(anOordeel({ id: 'nieuw', op: NOW.toISOString() }))
        await oordelen.add(anOordeel({ id: 'oud' }))
        assert.equal(await oordelen.eraseTexts(BEFORE), 1)
        assert.equal(await oordelen.eraseTexts(BEFORE), 0)
        assert.deepEqual(
          (await oordelen.listByItem('item-1')).map(({ id, tekst }) => [id, tekst]),
          [
            ['leeg', ''],
            ['nieuw', 'Goed.'],
            ['oud', ''],
          ],
        )
      }))

    it('forgets what was delivered, but not for a Casus that runs or ended only just', () =>
      withStorage(open, async ({ casussen, leveringen }) => {
        const fields = { gewijzigd: OLD }
        await casussen.save(aCasus({ ...fields, id: 'open', status: 'opgeschaald' }))
        await casussen.save(aCasus({ ...fields, id: 'klaar', status: 'afgerond' }))
        await casussen.save(aCasus({ id: 'net-klaar', status: 'afgerond' }))
        const add = (id: string, casusId: string | null, more: Partial<Levering> = {}) =>
          leveringen.add(aLevering({ id, casusId, status: 'bezorgd', nietVoor: OLD, ...more }))
        await add('1', 'open')
        await add('2', 'klaar')
        await add('3', 'net-klaar')
        await add('4', 'weg', { status: 'mislukt' })
        await add('5', 'klaar', { status: 'klaar' })
        await add('6', 'klaar', { nietVoor: NOW.toISOString() })
        await add('7', null)
        assert.equal(await leveringen.prune(BEFORE), 3)
        const left = await Promise.all(
          ['1', '2', '3', '4', '5', '6', '7'].map((id) => leveringen.find(id)),
        )
        assert.deepEqual(
          left.map((levering) => levering?.id),
          ['1', undefined, '3', undefined, '5', '6', undefined],
        )
        await leveringen.removeByCasus('klaar')
        assert.deepEqual(await leveringen.listByCasus('klaar'), [])
        assert.equal((await leveringen.listByCasus('open')).length, 1)
      }))

    it('keeps the proof, the oldest first', () =>
      withStorage(open, async ({ wisbewijzen }) => {
        const bewijs = { soort: 'casus', aantal: 1, referentie: null, regel: 'concept' } as const
        const later = { ...bewijs, id: 'a', op: NOW.toISOString() }
        const eerder = { ...bewijs, id: 'b', op: OLD, referentie: 'MW-26-AAAA' }
        await wisbewijzen.add(later)
        await wisbewijzen.add(eerder)
        assert.deepEqual(await wisbewijzen.list(), [eerder, later])
      }))
  })

  describe('the retention job', () => {
    it('erases and proves once, also in several processes at the same moment', () =>
      withStorage(open, async ({ casussen, gesprekken, oordelen, wisbewijzen }, storage) => {
        for (const status of ['concept', 'ingetrokken', 'afgerond'] as const) {
          await casussen.save(aCasus({ id: status, referentie: status, status, gewijzigd: OLD }))
        }
        await gesprekken.save(aGesprek({ gewijzigd: OLD }))
        await oordelen.add(anOordeel({}))
        let count = 0
        const context = { storage, newId: () => `w${count++}` }
        const run = () => applyRetention(context, NOW, { ...TERMIJNEN, afgesloten: 200 })
        await Promise.all([run(), run(), run()])
        assert.deepEqual(await run(), [])
        assert.deepEqual(
          (await wisbewijzen.list())
            .map(({ regel, soort, aantal, referentie }) => [regel, soort, aantal, referentie])
            .sort(),
          [
            ['afgesloten', 'casus-inhoud', 1, 'afgerond'],
            ['concept', 'casus', 1, 'concept'],
            ['feedback', 'feedbacktekst', 1, null],
            ['gesprek', 'gesprek', 1, null],
            ['ingetrokken', 'casus', 1, 'ingetrokken'],
          ],
        )
      }))
  })

  describe('inzage store (S6)', () => {
    const inzage = {
      kenmerk: 'k',
      casusId: 'casus-1',
      gebruikerId: 'indiener',
      tot: NOW.toISOString(),
    }
    const within = new Date(NOW.getTime() - 1)

    it('gives a link once, also to many at the same moment', () =>
      withStorage(open, async ({ inzages }, storage) => {
        await inzages.add(inzage)
        assert.equal(await inzages.take('anders', within), undefined)
        const taken = await Promise.all(
          Array.from({ length: 5 }, () =>
            storage.transaction((stores) => stores.inzages.take('k', within)),
          ),
        )
        assert.deepEqual(
          taken.filter((one) => one !== undefined),
          [inzage],
        )
      }))

    it('gives no link that has run out, and forgets it', () =>
      withStorage(open, async ({ inzages }) => {
        await inzages.add(inzage)
        assert.equal(await inzages.take('k', NOW), undefined)
        assert.equal(await inzages.prune(within), 0)
        assert.equal(await inzages.prune(NOW), 1)
        assert.equal(await inzages.take('k', within), undefined)
      }))
  })
}
