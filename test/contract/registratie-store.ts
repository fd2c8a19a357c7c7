import assert from 'node:assert/strict'
import { readRegisterVraag } from '../../src/domain/register/register-vraag.ts'
import type { Registratie } from '../../src/domain/register/registratie.ts'
import type { RegistratieStore } from '../../src/domain/register/registratie-store.ts'
import { aRegistratie } from '../helpers/builders.ts'
import { type OpenStorage, withStorage } from './with-storage.ts'

const UWV = {
  id: 'uwv',
  naam: 'Uitvoeringsinstituut Werknemersverzekeringen',
  afkorting: 'UWV',
  soort: 'overig',
  omschrijving: '',
  aangesloten: true,
  ookBekendAls: [],
}
const LIJSTEN = {
  organisaties: [UWV],
  leefgebieden: [
    { id: 'wonen', naam: 'Wonen' },
    { id: 'werk-en-activiteiten', naam: 'Werk en activiteiten' },
  ],
}
const gemeente = (id: string, naam: string, fields: Partial<Registratie> = {}) =>
  aRegistratie({
    id,
    organisatie: { id: null, naam: `Gemeente ${naam}` },
    regio: naam,
    themas: ['wonen'],
    ...fields,
  })
const ENTRIES = [
  aRegistratie(),
  aRegistratie({ id: 'uwv-noord', regio: 'Noordstad', bijgewerkt: '2026-11-01' }),
  gemeente('noordstad', 'Noordstad'),
  gemeente('zuidstad', 'Zuidstad', { bijgewerkt: '2026-11-02' }),
]

async function found(register: RegistratieStore, vraag: string, limit = 10): Promise<string[]> {
  const hits = await register.search(readRegisterVraag(vraag, LIJSTEN), limit)
  return hits.map(({ registratie, treffers }) => `${registratie.id} ${treffers}`)
}

export function describeRegistratieStore(open: OpenStorage): void {
  describe('registratie store (S3)', () => {
    it('is empty at first', () =>
      withStorage(open, async ({ register }) => {
        assert.equal(await register.count(), 0)
        assert.deepEqual(await register.list(), [])
        assert.deepEqual(await found(register, 'uwv noordstad'), [])
      }))

    it('adds, replaces by id and leaves the others', () =>
      withStorage(open, async ({ register }) => {
        await register.saveAll(ENTRIES)
        const changed = aRegistratie({ functie: 'Casusregisseur' })
        await register.saveAll([changed])
        assert.equal(await register.count(), ENTRIES.length)
        assert.deepEqual(await register.find('uwv-landelijk'), changed)
        assert.equal(await register.find('weg'), undefined)
        assert.deepEqual(
          (await register.list()).map(({ id }) => id),
          ['noordstad', 'uwv-landelijk', 'uwv-noord', 'zuidstad'],
        )
      }))

    it('finds by organisation, region and theme, in any order', () =>
      withStorage(open, async ({ register }) => {
        await register.saveAll(ENTRIES)
        // who works for the whole country comes first when nothing else tells them apart
        assert.deepEqual(await found(register, 'uwv'), ['uwv-landelijk 0', 'uwv-noord 0'])
        // the region tells them apart; the one for the whole country stays a way in
        for (const vraag of ['UWV noordstad', 'wie is er bij noordstad van het uwv?'])
          assert.deepEqual(await found(register, vraag), ['uwv-noord 1', 'uwv-landelijk 0'])
        // without an organisation: most words first
        assert.deepEqual(await found(register, 'wonen zuidstad'), ['zuidstad 2', 'noordstad 1'])
        // a word of the entry may go on: "noord" begins "Noordstad"; both have it, the newest first
        assert.deepEqual(await found(register, 'noord'), ['uwv-noord 1', 'noordstad 1'])
      }))

    it('finds nothing for words it does not have, or for no words at all', () =>
      withStorage(open, async ({ register }) => {
        await register.saveAll(ENTRIES)
        for (const vraag of ['', 'xyz', '%', "' or 1=1 --", 'wie is de maatwerkprofessional?'])
          assert.deepEqual(await found(register, vraag), [], vraag)
      }))

    it('gives no more than asked for', () =>
      withStorage(open, async ({ register }) => {
        await register.saveAll(ENTRIES)
        assert.deepEqual(await found(register, 'wonen', 1), ['zuidstad 1'])
      }))

    it('takes thousands at once', () =>
      withStorage(open, async ({ register }) => {
        const many = Array.from({ length: 2500 }, (_, n) => gemeente(`g${n}`, `Plaats${n}`))
        await register.saveAll(many)
        await register.saveAll(many)
        assert.equal(await register.count(), 2500)
      }))
  })
}
