import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { applyRetention } from '../../src/actions/apply-retention.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import type { Storage } from '../../src/domain/storage.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { aBericht, aCasus, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

/** Found nowhere else, so that finding it means that it is still there. */
const MARKS = ['kwetterklauwier', 'zwartkopmeeuw', 'draaihalsnest']

describe('what is erased is gone from the database file', function () {
  this.timeout(10_000) // a real file, with every commit on disk
  let folder: string
  let storage: Storage

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maatwerk-weg-'))
    storage = await openSqlite(join(folder, 'test.db'))
  })
  afterEach(async () => {
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Which marks stand anywhere in the files, its log included. */
  function marksInFiles(where = folder): string[] {
    const bytes = readdirSync(where).map((name) => readFileSync(join(where, name)))
    return MARKS.filter((mark) => bytes.some((file) => file.includes(mark)))
  }

  it('after "wis gesprek", long texts and changed answers included', async () => {
    const person = createTestBot({ storage }).person('ina')
    await person.say('nieuwe casus')
    for (const answer of ['nee', 'gemeente', 'Wijkteam Voorbeeldstad']) await person.say(answer)
    await person.say(`Het gaat om een ${`${MARKS[0]} `.repeat(200)}.`)
    await person.say('terug')
    await person.say(`Toch was het een ${`${MARKS[1]} `.repeat(250)}.`)
    await person.say('nieuwe casus')
    await person.say('nee')
    await person.say(`Hier zit een ${MARKS[2]}.`)
    await person.say('ik ben Geheim')
    assert.deepEqual(marksInFiles(), MARKS)
    await person.say('wis gesprek')
    await person.click({ k: 'wis', a: 'ja' })
    assert.deepEqual(await storage.stores.casussen.listByIndiener('ina'), [])
    assert.deepEqual(marksInFiles(), [])
    const proofs = await storage.stores.wisbewijzen.list()
    assert.deepEqual(proofs.map(({ soort, aantal, regel }) => [soort, aantal, regel]).sort(), [
      ['casus', 2, 'op-verzoek'],
      ['gesprek', 1, 'op-verzoek'],
    ])
  })

  it('after a draft is thrown away', async () => {
    const [mark = ''] = MARKS
    await storage.stores.casussen.save(aCasus({ redenDoorgaan: mark }))
    assert.deepEqual(marksInFiles(), [mark])
    await storage.transaction(({ casussen }) => casussen.removeConcept('casus-1'))
    assert.deepEqual(marksInFiles(), [])
  })

  it('after a closed casus is reduced, beside one that is kept', async () => {
    const [gone = '', sent = '', kept = ''] = MARKS
    const { casussen } = storage.stores
    const gewijzigd = '2024-01-01T00:00:00.000Z'
    await casussen.save(aCasus({ status: 'afgerond', redenDoorgaan: gone, gewijzigd }))
    await casussen.addBericht(aBericht('b', { tekst: `${sent} `.repeat(400) }))
    await casussen.save(aCasus({ id: 'casus-2', status: 'afgerond', redenDoorgaan: kept }))
    let count = 0
    await applyRetention({ storage, newId: () => `w${count++}` }, NOW, TERMIJNEN)
    assert.deepEqual(marksInFiles(), [kept])
  })

  it('at the next start, when the process died before its log was emptied', async () => {
    const [mark = ''] = MARKS
    await storage.stores.casussen.save(aCasus({ redenDoorgaan: mark }))
    const other = new DatabaseSync(join(folder, 'test.db'))
    other.exec('pragma secure_delete = on; delete from casus')
    // What stands on the disk at this moment is what a kill would leave.
    const left = join(folder, 'na-de-kill')
    mkdirSync(left)
    for (const name of ['test.db', 'test.db-wal'])
      copyFileSync(join(folder, name), join(left, name))
    other.close()
    assert.deepEqual(marksInFiles(left), [mark])
    const restarted = await openSqlite(join(left, 'test.db'))
    assert.deepEqual(marksInFiles(left), [])
    await restarted.close()
  })
})
