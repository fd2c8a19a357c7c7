import assert from 'node:assert/strict'
import { listToControl, remindEigenaren } from '../../src/actions/remind-eigenaren.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import type { Levering } from '../../src/domain/levering/levering.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { anItem, NOW } from '../helpers/builders.ts'

const DUE = '2026-11-23'
const VANDAAG = '2026-11-24'

async function aDesk(...items: Partial<Kennisitem>[]) {
  const { stores } = createMemoryStorage()
  for (const who of ['red', 'roos']) {
    await stores.rollen.save(who, ['redacteur'])
    await stores.profielen.save(newProfiel(who, who))
  }
  for (const [at, fields] of items.entries()) {
    const item = anItem({ id: `item-${at}`, controlerenVoor: DUE, eigenaar: 'red', ...fields })
    await stores.kennis.save({
      ...{ item, versie: 0, bron: 'red', vingerafdruk: '', op: NOW.toISOString(), reden: null },
    })
  }
  return stores
}

describe('the reminder to who owns an item (E6)', () => {
  const idsOf = async (items: Partial<Kennisitem>[], days = [VANDAAG]): Promise<string[]> => {
    const stores = await aDesk(...items)
    const queued: Levering[] = []
    const add = async (levering: Levering) => {
      if (!queued.some(({ id }) => id === levering.id)) queued.push(levering)
    }
    const watched = { ...stores, leveringen: { ...stores.leveringen, add } }
    for (const day of days) await remindEigenaren(watched, NOW, day)
    return queued.map(({ id }) => id)
  }

  it('comes once per person and date, for all items of that date', async () => {
    const ids = await idsOf([{}, {}], [VANDAAG, VANDAAG, '2026-11-25'])
    assert.deepEqual(ids, [`controleherinnering:red:${DUE}`])
  })

  it('comes again for another date', async () => {
    const ids = await idsOf([{}, { controlerenVoor: '2026-11-22' }])
    assert.equal(ids.length, 2)
  })

  for (const eigenaar of ['redactie', 'iemand-die-weg-is']) {
    it(`goes to every redacteur for what belongs to ${eigenaar}`, async () => {
      assert.deepEqual(await idsOf([{ eigenaar }]), [
        `controleherinnering:red:${DUE}`,
        `controleherinnering:roos:${DUE}`,
      ])
    })
  }

  for (const fields of [
    { controlerenVoor: VANDAAG },
    { controlerenVoor: '2026-11-01' },
    { status: 'concept' },
    { status: 'gearchiveerd' },
  ] as const) {
    it(`does not come for ${Object.values(fields)}`, async () =>
      assert.deepEqual(await idsOf([fields]), []))
  }

  it('names only what is still to be checked when it leaves', async () => {
    const stores = await aDesk({}, { controlerenVoor: '2027-11-23' }, { eigenaar: 'roos' })
    const names = async (who: string) => (await listToControl(stores, who, DUE)).map(({ id }) => id)
    assert.deepEqual(await names('red'), ['item-0'])
    assert.deepEqual(await names('roos'), ['item-2'])
  })
})
