import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { aCasus, aGesprek, aLevering, anAfronding, anItem, NOW } from '../helpers/builders.ts'

const TO_INA = { soort: 'persoon', gebruikerId: 'ina' } as const
const item = {
  ...{ item: anItem({ id: 'a' }), versie: 0, bron: 'meegeleverd', vingerafdruk: 'v' },
  ...{ op: NOW.toISOString(), reden: null },
}
const LATER = new Date(NOW.getTime() + 30_000)

describe('a database of an earlier version', function () {
  this.timeout(10_000) // a real file, twice
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-oud-'))
  const path = join(folder, 'oud.db')
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** Takes back what editors note of laws, and what beheerders keep. */
  function undoNewest(): void {
    const database = new DatabaseSync(path)
    database.exec(`
      update levering set data = json_set(data, '$.ontvangst',
        replace(data ->> '$.ontvangst', '19:loket;messageid=', ''));
      delete from kysely_migration where name = '008-kanalen';
      drop table wetswijziging; drop table wetscontrole; drop table paarbesluit;
      delete from kysely_migration where name = '007-wetten';
      drop table instelling; drop table gemeente; drop table wijziging;
      update profiel set data = json_remove(data, '$.entraRollen');
      delete from kysely_migration where name = '006-beheer';
    `)
    database.close()
  }

  /** Takes the fifth migration, the fourth and the third back, so that the file is as the second one left it. */
  function makeOlder(): void {
    const database = new DatabaseSync(path)
    database.exec(`
      drop table redactiewerk; drop table meldverzoek;
      update levering set data = json_remove(data, '$.oordeelId');
      delete from kysely_migration where name = '005-redactie';
      alter table kennisitem drop column werk;
      update kennisitem set data = json_remove(data, '$.reden');
      update kennisitem_versie set data = json_remove(data, '$.reden');
      delete from kysely_migration where name = '004-kennisdesk';
      drop index levering_rij;
      drop table bezorgritme;
      alter table levering drop column bestemming;
      update conversatie set data = json_remove(data, '$.onbereikbaar');
      delete from kysely_migration where name = '003-bezorging';
    `)
    database.close()
  }

  it('keeps what was queued, in its order and at its pace', async () => {
    const before = await openSqlite(path)
    await before.stores.leveringen.add(aLevering({ id: 'een', aan: TO_INA }))
    await before.stores.leveringen.add(aLevering({ id: 'gepland', aan: TO_INA, soort: 'nazorg' }))
    await before.stores.leveringen.add(aLevering({ id: 'kaart' }))
    await before.stores.leveringen.markDelivered('kaart', '19:loket;messageid=7', NOW)
    await before.stores.conversaties.saveKoppeling('loket', '19:loket')
    await before.stores.kennis.save(item)
    await before.stores.conversaties.save({
      ...{ id: 'chat-ina', soort: 'persoonlijk', tenantId: 't', gebruikerId: 'ina', formaat: 1 },
      ...{ verwijzing: '{}', onbereikbaar: null, gewijzigd: NOW.toISOString() },
    })
    await before.stores.profielen.save(newProfiel('ina', 'Ina Diener'))
    await before.close()
    undoNewest()
    makeOlder()
    const storage = await openSqlite(path)
    const { leveringen, conversaties, kennis } = storage.stores
    assert.equal((await kennis.findNieuwste('a'))?.reden, null)
    assert.equal((await kennis.listVersies('a')).at(-1)?.reden, null)
    await kennis.save({ ...item, versie: 1, item: anItem({ id: 'a', status: 'concept' }) })
    assert.equal((await kennis.find('a'))?.versie, 1)
    assert.equal((await leveringen.find('een'))?.oordeelId, null)
    assert.equal((await leveringen.find('een'))?.ontvangst, null)
    assert.equal((await leveringen.find('kaart'))?.ontvangst, '19:loket;messageid=7')
    const ids = async (now: Date) => (await leveringen.claim(now, LATER, 10)).map(({ id }) => id)
    assert.deepEqual(await ids(NOW), ['een'])
    assert.equal((await conversaties.find('chat-ina'))?.onbereikbaar, null)
    assert.deepEqual((await storage.stores.profielen.find('ina'))?.entraRollen, [])
    assert.deepEqual(await storage.stores.beheer.listGemeenten(), [])
    assert.deepEqual(await storage.stores.wetswijzigingen.list(), [])
    assert.deepEqual(await storage.stores.paarbesluiten.list(), [])
    await storage.close()
  })

  /** Takes the second one back as well: a Casus without anything of the Loket's side. */
  function makeOldest(): void {
    makeOlder()
    const database = new DatabaseSync(path)
    database.exec(`
      drop table invulling; drop table leerpunt; drop table profiel;
      update casus set data = json_remove(data, '$.behandeling', '$.statusSinds',
        '$.afronding.route', '$.afronding.formulier', '$.evaluatie.later');
      update levering set data = json_remove(data, '$.eventId', '$.invullingId');
      update gesprek set data = json_remove(data, '$.invullingId');
      delete from kysely_migration where name = '002-behandeling';
    `)
    database.close()
  }

  it('keeps its casussen, and they can be worked on', async () => {
    const before = await openSqlite(path)
    const evaluatie = { verder: 'ja', op: NOW.toISOString(), later: null } as const
    const casus = aCasus({ status: 'afgerond', afronding: anAfronding(), evaluatie })
    const saved = await before.stores.casussen.save(casus)
    await before.stores.gesprekken.save(aGesprek())
    await before.close()
    undoNewest()
    makeOldest()
    const storage = await openSqlite(path)
    const { casussen, gesprekken, leveringen } = storage.stores
    assert.deepEqual(await casussen.find('casus-1'), {
      ...saved,
      statusSinds: saved.gewijzigd,
    })
    assert.equal((await gesprekken.find('gesprek-1'))?.invullingId, null)
    assert.equal((await leveringen.find('een'))?.eventId, null)
    await storage.close()
  })
})
