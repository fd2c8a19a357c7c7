import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Opslag } from '../../src/domain/gegevens/register.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import {
  aLeerpunt,
  anInvulling,
  anItem,
  aPaarbesluit,
  aRedactiewerk,
  aRegistratie,
  aWetswijziging,
  NOW,
} from './builders.ts'
import { createTestBot, INTERVENTIE } from './test-bot.ts'

/**
 * What is really stored: every table and column of the database, and every field of the values in it after people
 * have done everything that stores something. A table with values that stays empty has an empty list of fields.
 */
export async function readStored(): Promise<Opslag> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-opslag-'))
  const path = join(folder, 'test.db')
  const storage = await openSqlite(path)
  try {
    await fill(storage)
    return readTables(path)
  } finally {
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(storage: Awaited<ReturnType<typeof openSqlite>>): Promise<void> {
  const bot = createTestBot({ storage })
  const ina = bot.person('ina')
  await bot.person('bea', { rollen: ['beheerder'], plek: 'kanaal' }).say('koppel loket')
  await ina.say('zoek briefadres')
  await ina.say('feedback')
  await ina.say('Dit kan beter.')
  await ina.say('nieuwe casus')
  for (const answer of INTERVENTIE) await ina.say(answer)
  await ina.say('indienen')
  const { beheer, casussen, conversaties, kennis, profielen, register } = storage.stores
  const { invullingen, leerpunten, paarbesluiten, redactie, wetswijzigingen } = storage.stores
  const [casus] = await casussen.listOpen()
  if (!casus) throw new Error('nothing was filed')
  const rik = bot.person('rik', { rollen: ['regievoerder'] })
  await rik.press({ k: 'neem', c: casus.id })
  await rik.press({ k: 'stel-vraag', c: casus.id })
  await rik.say('Wie is er aan zet?')
  await ina.press({ k: 'waarnemer', c: casus.id })
  const waarneming = (await casussen.find(casus.id))?.waarneming
  await bot.person('col').say(`neem waar ${casus.referentie} ${waarneming?.code}`)
  await ina.say(`formulier ${casus.referentie}`)
  await ina.say('nieuwe casus')
  await ina.say('wis gesprek')
  await ina.press({ k: 'wis', a: 'ja' })
  await conversaties.save({
    ...{ id: 'chat-ina', soort: 'persoonlijk', tenantId: 't', gebruikerId: 'ina' },
    ...{ formaat: 1, verwijzing: '{}', onbereikbaar: null, gewijzigd: NOW.toISOString() },
  })
  const werk = { soort: 'vraag', over: 'vraag-1', begonnen: NOW.toISOString() } as const
  await redactie.save(aRedactiewerk(werk))
  await redactie.addVerzoek({ ...werk, gebruikerId: 'ina' })
  const wijziging = aWetswijziging()
  await wetswijzigingen.add(wijziging)
  const { door, op } = wijziging
  await wetswijzigingen.addControle(wijziging.id, { item: 'item-1', door, op })
  await paarbesluiten.save(aPaarbesluit())
  const versie = {
    versie: 0,
    bron: 'meegeleverd',
    vingerafdruk: 'v',
    op: NOW.toISOString(),
    reden: null,
  }
  await kennis.save({ item: anItem(), ...versie })
  await register.saveAll([aRegistratie()])
  await invullingen.save(anInvulling())
  await leerpunten.save(aLeerpunt())
  await profielen.save(newProfiel('rik', 'Rik Egie'))
  await beheer.saveInstelling('bewaren:concept', '7')
  await beheer.saveGemeente({
    ...{ tenantId: 't', naam: 'Gemeente Ons Dorp', contactpunt: 'maatwerk@onsdorp.example' },
    ...{ functie: 'teamleider', toegelaten: true },
  })
}

function readTables(path: string): Opslag {
  const database = new DatabaseSync(path, { readOnly: true })
  const select = (sql: string) => database.prepare(sql).all() as Record<string, string>[]
  const tables = select("select name from sqlite_master where type = 'table'")
    .map(({ name = '' }) => name)
    .filter((name) => name !== 'sqlite_sequence')
  const opslag = Object.fromEntries(
    tables.map((table) => {
      const kolommen = select(`pragma table_info(${table})`).map(({ name = '' }) => name)
      const rows = kolommen.includes('data') ? select(`select data from ${table}`) : null
      const velden = rows?.flatMap(({ data = '{}' }) => Object.keys(JSON.parse(data))) ?? null
      return [table, { kolommen, velden: velden && [...new Set(velden)] }]
    }),
  )
  database.close()
  return opslag
}
