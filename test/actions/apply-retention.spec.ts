import assert from 'node:assert/strict'
import { applyRetention } from '../../src/actions/apply-retention.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import type { Wisregel } from '../../src/domain/bewaren/wisbewijs.ts'
import type { Storage, Stores } from '../../src/domain/storage.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aBericht, aCasus, aGesprek, aLevering, anEvent, NOW } from '../helpers/builders.ts'

const DAY_MS = 86_400_000
const AT = NOW.toISOString()

interface Term {
  readonly regel: Wisregel
  readonly dagen: number
  /** Makes something on `NOW`. */
  make(stores: Stores): Promise<unknown>
  /** Whether it is still there. */
  isThere(stores: Stores): Promise<boolean>
}

const TERMS: readonly Term[] = [
  {
    regel: 'concept',
    dagen: TERMIJNEN.concept,
    make: ({ casussen }) => casussen.save(aCasus()),
    isThere: async ({ casussen }) => (await casussen.find('casus-1')) !== undefined,
  },
  {
    regel: 'ingetrokken',
    dagen: TERMIJNEN.ingetrokken,
    make: ({ casussen }) => casussen.save(aCasus({ status: 'ingetrokken' })),
    isThere: async ({ casussen }) => (await casussen.find('casus-1')) !== undefined,
  },
  ...(['afgerond', 'niet-in-behandeling'] as const).map(
    (status): Term => ({
      regel: 'afgesloten',
      dagen: TERMIJNEN.afgesloten,
      make: ({ casussen }) => casussen.save(aCasus({ status, redenDoorgaan: 'tekst' })),
      isThere: async ({ casussen }) => (await casussen.find('casus-1'))?.redenDoorgaan === 'tekst',
    }),
  ),
  {
    regel: 'wijziging',
    dagen: TERMIJNEN.wijziging,
    make: ({ beheer }) =>
      beheer.addWijziging({
        ...{ id: 'w', op: AT, door: 'bea', soort: 'tekst', onderwerp: 'welkom.titel' },
        ...{ van: null, naar: 'Dag' },
      }),
    isThere: async ({ beheer }) => (await beheer.listWijzigingen(1)).length === 1,
  },
  {
    regel: 'gesprek',
    dagen: TERMIJNEN.gesprek,
    make: ({ gesprekken }) => gesprekken.save(aGesprek()),
    isThere: async ({ gesprekken }) => (await gesprekken.find('gesprek-1')) !== undefined,
  },
  {
    regel: 'feedback',
    dagen: TERMIJNEN.feedback,
    make: ({ oordelen }) =>
      oordelen.add({ id: 'o', item: 'i', oordeel: 'tekst', tekst: 'Goed.', stap: null, op: AT }),
    isThere: async ({ oordelen }) => (await oordelen.listByItem('i'))[0]?.tekst !== '',
  },
  {
    regel: 'vraag',
    dagen: TERMIJNEN.vraag,
    make: ({ vragen }) =>
      vragen.save({
        ...{ id: 'v', tekst: 'Hoe dan?', oordeel: 'past-niet', getoond: [] },
        ...{ afloop: 'onbekend', item: null, op: AT },
      }),
    isThere: async ({ vragen }) => (await vragen.find('v')) !== undefined,
  },
  {
    regel: 'levering',
    dagen: TERMIJNEN.levering,
    make: ({ leveringen }) => leveringen.add(aLevering({ status: 'bezorgd' })),
    isThere: async ({ leveringen }) => (await leveringen.find('levering-1')) !== undefined,
  },
  {
    regel: 'activiteit',
    dagen: TERMIJNEN.activiteit,
    make: ({ activiteiten }) => activiteiten.record('a', NOW),
    isThere: ({ activiteiten }) => activiteiten.has('a'),
  },
]

/** Runs the job so many days after `NOW`. */
function runAfter(storage: Storage, days: number, termijnen = TERMIJNEN) {
  let count = 0
  const now = new Date(NOW.getTime() + days * DAY_MS)
  return applyRetention({ storage, newId: () => `w-${days}-${count++}` }, now, termijnen)
}

describe('erasing what is old (K6, X35)', () => {
  for (const { regel, dagen, make, isThere } of TERMS) {
    it(`keeps a ${regel} ${dagen} days and proves that it went`, async () => {
      const storage = createMemoryStorage()
      await make(storage.stores)
      assert.deepEqual(await runAfter(storage, dagen - 1), [])
      assert.equal(await isThere(storage.stores), true)
      const proofs = await runAfter(storage, dagen + 1)
      assert.equal(await isThere(storage.stores), false)
      assert.deepEqual(
        proofs.map((proof) => [proof.regel, proof.aantal]),
        [[regel, 1]],
      )
      assert.deepEqual(await storage.stores.wisbewijzen.list(), proofs)
      assert.deepEqual(await runAfter(storage, dagen + 2), [])
    })
  }

  it('leaves every open Casus alone, however old', async () => {
    const storage = createMemoryStorage()
    const open = [
      'ingediend',
      'in-behandeling',
      'wacht-op-indiener',
      'wacht-op-organisatie',
      'opgeschaald',
    ] as const
    for (const status of open) {
      await storage.stores.casussen.save(aCasus({ id: status, status }))
    }
    assert.deepEqual(await runAfter(storage, 10_000), [])
    assert.equal((await storage.stores.casussen.listOpen()).length, open.length)
  })

  it('takes the term of a closed Casus from the settings', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(aCasus({ status: 'afgerond' }))
    assert.deepEqual(await runAfter(storage, 9, { ...TERMIJNEN, afgesloten: 10 }), [])
    assert.equal((await runAfter(storage, 11, { ...TERMIJNEN, afgesloten: 10 })).length, 1)
  })

  it('counts a draft from its last change', async () => {
    const storage = createMemoryStorage()
    const gewijzigd = new Date(NOW.getTime() + 10 * DAY_MS).toISOString()
    await storage.stores.casussen.save(aCasus({ gewijzigd }))
    assert.deepEqual(await runAfter(storage, 23), [])
    assert.equal((await runAfter(storage, 25)).length, 1)
  })

  it('goes on after a Casus that somebody saved in between', async () => {
    const storage = createMemoryStorage()
    const { casussen } = storage.stores
    for (const id of ['a', 'b', 'c']) await casussen.save(aCasus({ id }))
    const busy: Storage = {
      ...storage,
      stores: {
        ...storage.stores,
        casussen: {
          ...casussen,
          listUnchangedSince: async (...args) => {
            const listed = await casussen.listUnchangedSince(...args)
            const [, b] = listed
            if (b) await casussen.save(b)
            return listed
          },
        },
      },
    }
    assert.equal((await runAfter(busy, 15)).length, 2)
    assert.ok(await casussen.find('b'))
  })

  it('erases hundreds in one go', async () => {
    const storage = createMemoryStorage()
    for (let nummer = 0; nummer < 250; nummer++) {
      await storage.stores.casussen.save(aCasus({ id: `c${nummer}` }))
    }
    assert.equal((await runAfter(storage, 15)).length, 250)
  })

  it('removes what still had to be sent about a Casus that goes', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(aCasus({ status: 'ingetrokken', referentie: 'MW-26-AAAA' }))
    await storage.stores.leveringen.add(aLevering())
    const [proof] = await runAfter(storage, 31)
    assert.equal(proof?.referentie, 'MW-26-AAAA')
    assert.deepEqual(await storage.stores.leveringen.listByCasus('casus-1'), [])
  })

  it('leaves of a closed Casus the facts, and no text, name or id of a person', async () => {
    const GEHEIM = 'geheim'
    const wie = { gebruikerId: `${GEHEIM}-id`, naam: `${GEHEIM} naam` }
    const storage = createMemoryStorage()
    const { casussen } = storage.stores
    const facts = {
      leefgebieden: { soort: 'keuzes', keuzes: ['wonen'] },
      knelpunt: { soort: 'keuzes', keuzes: ['samenwerking'] },
    } as const
    await casussen.save(
      aCasus({
        referentie: 'MW-26-AAAA',
        status: 'afgerond',
        baan: 'interventie',
        indiener: { ...wie, tenantId: GEHEIM, organisatie: GEHEIM },
        antwoorden: {
          ...facts,
          situatie: { soort: 'tekst', tekst: GEHEIM },
          breder: { soort: 'tekst', tekst: GEHEIM },
          organisatie: { soort: 'organisatie', id: GEHEIM, naam: GEHEIM },
          partijen: { soort: 'partijen', partijen: [{ id: null, naam: GEHEIM, zegt: GEHEIM }] },
          bestaanszekerheid: { soort: 'keuzes', keuzes: [GEHEIM] },
        },
        getoond: [{ id: GEHEIM, oordeel: 'bekeken' }],
        redenDoorgaan: GEHEIM,
        regievoerder: wie,
        waarnemers: [wie],
        waarneming: { code: GEHEIM, tot: AT, pogingen: 0 },
        afronding: { verder: 'deels', toelichting: GEHEIM, route: null, formulier: null, op: AT },
        evaluatie: { verder: 'ja', op: AT, later: null },
        ingediend: AT,
      }),
      [
        anEvent('e1', { soort: 'vraag-gesteld', door: GEHEIM, feiten: { bericht: GEHEIM } }),
        anEvent('e2', { soort: 'afgerond', door: GEHEIM, feiten: { verder: 'deels' } }),
      ],
    )
    await casussen.addBericht(aBericht('b', { tekst: GEHEIM }))
    const proofs = await runAfter(storage, TERMIJNEN.afgesloten + 1)
    const casus = await casussen.find('casus-1')
    const events = await casussen.listEvents('casus-1')
    const left = JSON.stringify([casus, events, await casussen.listBerichten('casus-1'), proofs])
    assert.ok(!left.includes(GEHEIM), left)
    assert.deepEqual(casus?.antwoorden, facts)
    assert.deepEqual(
      [casus?.referentie, casus?.baan, casus?.status, casus?.ingediend],
      ['MW-26-AAAA', 'interventie', 'afgerond', AT],
    )
    assert.deepEqual([casus?.afronding?.verder, casus?.evaluatie?.verder], ['deels', 'ja'])
    assert.deepEqual(
      events.map(({ soort, op, feiten }) => [soort, op, feiten]),
      [
        ['vraag-gesteld', AT, {}],
        ['afgerond', AT, { verder: 'deels' }],
      ],
    )
  })
})
