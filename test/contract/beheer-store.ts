import assert from 'node:assert/strict'
import type { Wijziging } from '../../src/domain/beheer/wijziging.ts'
import { NOW } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

const GEMEENTE = {
  tenantId: 'b',
  naam: 'Gemeente Ons Dorp',
  contactpunt: 'maatwerk@onsdorp.example',
  functie: 'teamleider',
  toegelaten: true,
}

function aWijziging(fields: Partial<Wijziging>): Wijziging {
  return {
    ...{ id: 'w', op: NOW.toISOString(), door: 'bea', soort: 'tekst', onderwerp: 'welkom.titel' },
    ...{ van: null, naar: 'Dag' },
    ...fields,
  }
}

export function describeBeheerStore(open: OpenStorage): void {
  describe('beheer store (J1, J3)', () => {
    it('keeps settings by key, and takes one away', () =>
      withStorage(open, async ({ beheer }) => {
        await beheer.saveInstelling('b', '1')
        await beheer.saveInstelling('a', '2')
        await beheer.saveInstelling('b', '3')
        assert.deepEqual(await beheer.listInstellingen(), [
          { sleutel: 'a', waarde: '2' },
          { sleutel: 'b', waarde: '3' },
        ])
        await beheer.saveInstelling('b', null)
        await beheer.saveInstelling('is-er-niet', null)
        assert.deepEqual(await beheer.listInstellingen(), [{ sleutel: 'a', waarde: '2' }])
      }))

    it('has another stand after every change, and not when it was undone', () =>
      withStorage(open, async ({ beheer }, storage) => {
        const stands = [await beheer.stand()]
        await beheer.saveInstelling('a', '1')
        stands.push(await beheer.stand())
        await beheer.saveInstelling('a', null)
        stands.push(await beheer.stand())
        await beheer.saveGemeente(GEMEENTE)
        stands.push(await beheer.stand())
        assert.equal(new Set(stands).size, 4)
        await assert.rejects(
          storage.transaction(async (stores) => {
            await stores.beheer.saveInstelling('a', '2')
            throw new Error('undone')
          }),
        )
        assert.equal(await beheer.stand(), stands.at(-1))
        assert.deepEqual(await beheer.listInstellingen(), [])
      }))

    it('keeps municipalities by tenant, one each', () =>
      withStorage(open, async ({ beheer }) => {
        await beheer.saveGemeente(GEMEENTE)
        await beheer.saveGemeente({ ...GEMEENTE, tenantId: 'a' })
        await beheer.saveGemeente({ ...GEMEENTE, toegelaten: false })
        assert.deepEqual(
          (await beheer.listGemeenten()).map(({ tenantId, toegelaten }) => [tenantId, toegelaten]),
          [
            ['a', true],
            ['b', false],
          ],
        )
      }))

    it('makes who claims it wait for each other: of two who each take the last but one, one sees the other', () =>
      withStorage(open, async ({ rollen }, storage) => {
        await rollen.save('een', ['beheerder'])
        await rollen.save('twee', ['beheerder'])
        const leave = (id: string) =>
          storage.transaction(async (stores) => {
            await stores.beheer.claim()
            const left = await stores.rollen.listByRol('beheerder')
            if (left.length > 1) await stores.rollen.save(id, [])
          })
        await Promise.all([leave('een'), leave('twee')])
        assert.equal((await rollen.listByRol('beheerder')).length, 1)
      }))

    it('lists changes from the newest on, and forgets the old ones', () =>
      withStorage(open, async ({ beheer }) => {
        await beheer.addWijziging(aWijziging({ id: 'oud', op: '2026-01-01T00:00:00.000Z' }))
        await beheer.addWijziging(aWijziging({ id: 'a' }))
        await beheer.addWijziging(aWijziging({ id: 'b', naar: null }))
        const ids = async (max: number) => (await beheer.listWijzigingen(max)).map(({ id }) => id)
        assert.deepEqual(await ids(2), ['b', 'a'])
        assert.equal((await beheer.listWijzigingen(1))[0]?.naar, null)
        assert.equal(await beheer.pruneWijzigingen(NOW), 1)
        assert.deepEqual(await ids(9), ['b', 'a'])
      }))
  })
}
