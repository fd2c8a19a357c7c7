import assert from 'node:assert/strict'
import { dayOfOverview, sendOverviews } from '../../src/actions/send-overviews.ts'
import { type Behandeling, GEEN_BEHANDELING } from '../../src/domain/casus/behandeling.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { WERKDAGEN_PER_STATUS } from '../../src/domain/casus/termijn.ts'
import type { Levering, LeveringStore } from '../../src/domain/levering/levering.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import type { Storage } from '../../src/domain/storage.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { aCasus, aLeerpunt } from '../helpers/builders.ts'

const LONG_AGO = '2025-11-03T10:00:00.000Z'
/** So far away that nothing asks for anything. */
const PLANNED = { wat: 'Bel UWV.', op: '2029-12-31' }

/** A Casus of this regievoerder that is late at any time of these tests. */
function late(id: string, gebruikerId: string, fields: Partial<Casus> = {}): Casus {
  return aCasus({
    id,
    referentie: id.toUpperCase(),
    status: 'in-behandeling',
    statusSinds: LONG_AGO,
    gewijzigd: LONG_AGO,
    ingediend: LONG_AGO,
    regievoerder: { gebruikerId, naam: gebruikerId },
    behandeling: { ...GEEN_BEHANDELING, volgende: PLANNED },
    ...fields,
  })
}

/** A Casus that asks for nothing for years. */
function calm(id: string, gebruikerId: string, behandeling: Partial<Behandeling> = {}): Casus {
  const agreed = { wachtTot: PLANNED.op, volgende: PLANNED, ...behandeling }
  return late(id, gebruikerId, { behandeling: { ...GEEN_BEHANDELING, ...agreed } })
}

const at = (instant: string) => new Date(instant)

/** Runs it at these instants; gives everything that was queued, in order. */
async function runAt({ stores }: Storage, ...instants: string[]): Promise<Levering[]> {
  const ids = new Set<string>()
  const { leveringen } = stores
  const add = async (levering: Levering) => {
    ids.add(levering.id)
    await leveringen.add(levering)
  }
  const watched = { ...stores, leveringen: { ...leveringen, add } as LeveringStore }
  await Promise.all(
    instants.map((instant) =>
      sendOverviews({ stores: watched }, at(instant), WERKDAGEN_PER_STATUS),
    ),
  )
  return Promise.all([...ids].map(async (id) => (await leveringen.find(id)) ?? assert.fail(id)))
}

async function idsAfter(casussen: readonly Casus[], ...instants: string[]): Promise<string[]> {
  const storage = createMemoryStorage()
  for (const casus of casussen) await storage.stores.casussen.save(casus)
  return (await runAt(storage, ...instants)).map(({ id }) => id)
}

describe('the overview of a day (D10)', () => {
  it('comes once a day to everybody whose casussen ask for something', async () => {
    const ids = await idsAfter(
      [late('a', 'rik'), late('b', 'rik'), late('c', 'rens'), calm('d', 'roos')],
      '2026-11-25T07:30:00Z',
      '2026-11-25T07:35:00Z',
      '2026-11-25T20:00:00Z',
      '2026-11-26T07:30:00Z',
    )
    assert.deepEqual(ids.toSorted(), [
      'dagoverzicht:rens:2026-11-25',
      'dagoverzicht:rens:2026-11-26',
      'dagoverzicht:rik:2026-11-25',
      'dagoverzicht:rik:2026-11-26',
    ])
  })

  for (const [instant, comes, why] of [
    ['2026-11-25T07:29:00Z', false, 'before half past eight'],
    ['2026-11-25T07:30:00Z', true, 'at half past eight'],
    ['2026-11-25T22:59:00Z', true, 'late in the evening, when nobody was there before'],
    ['2026-11-25T23:10:00Z', false, 'after midnight in the Netherlands'],
    ['2026-11-28T10:00:00Z', false, 'on a Saturday'],
    ['2026-11-29T10:00:00Z', false, 'on a Sunday'],
    ['2026-04-27T10:00:00Z', false, 'on Koningsdag'],
    ['2026-04-03T10:00:00Z', false, 'on Goede Vrijdag'],
    ['2026-12-25T10:00:00Z', false, 'on eerste Kerstdag'],
    ['2027-01-01T10:00:00Z', false, 'on nieuwjaarsdag'],
    ['2026-03-27T07:29:00Z', false, 'before the hour on the Friday before the clock goes forward'],
    ['2026-03-27T07:30:00Z', true, 'at the hour on the Friday before the clock goes forward'],
    ['2026-03-29T10:00:00Z', false, 'on the day the clock goes forward, a Sunday'],
    ['2026-03-30T06:29:00Z', false, 'before the hour on the Monday after it'],
    ['2026-03-30T06:30:00Z', true, 'at the hour on the Monday after it'],
    ['2026-10-23T06:30:00Z', true, 'at the hour on the Friday before the clock goes back'],
    ['2026-10-25T10:00:00Z', false, 'on the day the clock goes back, a Sunday'],
    ['2026-10-26T07:29:00Z', false, 'before the hour on the Monday after that'],
    ['2026-10-26T07:30:00Z', true, 'at the hour on the Monday after that'],
    ['2027-03-26T10:00:00Z', false, 'on Goede Vrijdag 2027'],
    ['2027-03-25T07:30:00Z', true, 'at the hour on the Thursday before Goede Vrijdag 2027'],
    ['2027-03-28T10:00:00Z', false, 'on the day the clock goes forward in 2027, eerste Paasdag'],
    ['2027-03-29T10:00:00Z', false, 'on tweede Paasdag 2027'],
    ['2027-03-30T06:30:00Z', true, 'at the hour on the day after tweede Paasdag 2027'],
  ] as const) {
    it(`${comes ? 'comes' : 'does not come'} ${why}`, async () =>
      assert.equal((await idsAfter([late('a', 'rik')], instant)).length, comes ? 1 : 0))
  }

  it('is not queued when there is nothing to say', async () => {
    const closed = late('b', 'rik', { status: 'afgerond' })
    assert.deepEqual(await idsAfter([calm('a', 'rik'), closed], '2026-11-25T10:00:00Z'), [])
  })

  it('does not come to who switched it off (F8)', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(late('a', 'rik'))
    await storage.stores.profielen.save({ ...newProfiel('rik', 'Rik Egie'), meldingen: false })
    assert.deepEqual(await runAt(storage, '2026-11-25T10:00:00Z'), [])
  })

  it('does not tell what somebody did a moment ago', async () => {
    const now = (gewijzigd: string) => [late('a', 'rik', { gewijzigd })]
    const instant = '2026-11-25T13:05:00Z'
    assert.equal((await idsAfter(now('2026-11-25T13:00:00Z'), instant)).length, 0)
    assert.equal((await idsAfter(now('2026-11-25T07:00:00Z'), instant)).length, 1)
    assert.equal((await idsAfter(now('2026-11-24T13:00:00Z'), instant)).length, 1)
  })

  it('goes to a person, and knows its day', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(late('a', '29:rik'))
    const [levering] = await runAt(storage, '2026-11-25T10:00:00Z')
    assert.ok(levering)
    assert.deepEqual(levering.aan, { soort: 'persoon', gebruikerId: '29:rik' })
    assert.equal(levering.casusId, null)
    assert.equal(dayOfOverview(levering), '2026-11-25')
  })
})

describe('the question what happens next (X19)', () => {
  const without = calm('a', 'rik', { volgende: null, wachtTot: null })
  const fresh = (instant: string) => {
    const sinds = new Date(at(instant).getTime() - 86_400_000).toISOString()
    return [{ ...without, statusSinds: sinds }]
  }

  for (const [instant, comes, why] of [
    ['2026-11-23T10:00:00Z', true, 'on Monday'],
    ['2026-11-24T10:00:00Z', false, 'on Tuesday'],
    ['2026-04-06T10:00:00Z', false, 'on tweede Paasdag'],
    ['2026-04-07T10:00:00Z', true, 'on the Tuesday after tweede Paasdag'],
    ['2026-04-08T10:00:00Z', false, 'on the Wednesday after that'],
    ['2026-03-30T10:00:00Z', true, 'on the Monday after the clock went forward'],
    ['2026-10-26T10:00:00Z', true, 'on the Monday after the clock went back'],
  ] as const) {
    it(`${comes ? 'comes' : 'does not come'} ${why}`, async () =>
      assert.equal((await idsAfter(fresh(instant), instant)).length, comes ? 1 : 0))
  }

  it('does not come for a casus that has a next action, nor for one that waits for a day', async () => {
    const planned = calm('a', 'rik', { wachtTot: null })
    const waiting = calm('b', 'rik', { volgende: null })
    const sinds = { statusSinds: '2026-11-22T10:00:00Z' }
    const casussen = [planned, waiting].map((casus) => ({ ...casus, ...sinds }))
    assert.deepEqual(await idsAfter(casussen, '2026-11-23T10:00:00Z'), [])
  })
})

describe('the reminder in the channel (D11)', () => {
  const filed = (id: string, statusSinds: string) =>
    late(id, '', { status: 'ingediend', statusSinds, regievoerder: null })

  it('comes once a day while somebody has to take a casus', async () => {
    const ids = await idsAfter(
      [filed('a', '2026-11-20T10:00:00Z'), filed('b', '2026-11-20T10:00:00Z')],
      '2026-11-24T10:00:00Z',
      '2026-11-25T10:00:00Z',
      '2026-11-25T10:05:00Z',
    )
    assert.deepEqual(ids, ['kanaalherinnering:2026-11-25'])
  })

  it('is about no casus and to the Loket only', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(filed('a', '2026-11-20T10:00:00Z'))
    const [levering] = await runAt(storage, '2026-11-25T10:00:00Z')
    assert.deepEqual(levering?.aan, { soort: 'kanaal', naam: 'loket' })
    assert.equal(levering?.casusId, null)
  })
})

describe('the reminder of leerpunten (S13)', () => {
  async function idsFor(fields: Parameters<typeof aLeerpunt>[0], ...instants: string[]) {
    const storage = createMemoryStorage()
    await storage.stores.leerpunten.save(aLeerpunt(fields))
    await storage.stores.leerpunten.save(aLeerpunt({ ...fields, id: 'leerpunt-2' }))
    return (await runAt(storage, ...instants)).map(({ id }) => id)
  }

  it('comes once for all that have the same day, on that day or the first working day after it', async () => {
    const ids = await idsFor(
      { volgendeCheck: '2026-11-28' },
      '2026-11-27T10:00:00Z',
      '2026-11-28T10:00:00Z',
      '2026-11-30T10:00:00Z',
      '2026-12-01T10:00:00Z',
    )
    assert.deepEqual(ids, ['leerpuntherinnering:2026-11-28'])
  })

  for (const status of ['afgehandeld', 'niet-opgepakt'] as const) {
    it(`does not come for one that is ${status}`, async () =>
      assert.deepEqual(
        await idsFor({ volgendeCheck: '2026-11-25', status }, '2026-11-25T10:00:00Z'),
        [],
      ))
  }

  it('does not come for one without a day, nor for a day long past', async () => {
    for (const volgendeCheck of [null, '2026-11-11']) {
      assert.deepEqual(await idsFor({ volgendeCheck }, '2026-11-25T10:00:00Z'), [])
    }
  })
})

describe('two processes at once', () => {
  for (const [name, open] of [
    ['in memory', async () => createMemoryStorage()],
    ['on SQLite', () => openSqlite(':memory:')],
  ] as const) {
    it(`queue everything once: ${name}`, async () => {
      const storage: Storage = await open()
      const { stores } = storage
      for (const casus of [late('a', 'rik'), late('b', 'rens')]) await stores.casussen.save(casus)
      await stores.leerpunten.save(aLeerpunt({ volgendeCheck: '2026-11-25' }))
      const instant = '2026-11-25T10:00:00Z'
      const queued = await runAt(storage, instant, instant, instant)
      assert.deepEqual(queued.map(({ id }) => id).toSorted(), [
        'dagoverzicht:rens:2026-11-25',
        'dagoverzicht:rik:2026-11-25',
        'leerpuntherinnering:2026-11-25',
      ])
      await storage.close()
    })
  }
})
