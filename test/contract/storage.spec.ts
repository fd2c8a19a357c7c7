import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { openPostgres } from '../../src/storage/postgres.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { type RunningPostgres, startPostgres } from '../helpers/postgres.ts'
import { describeBeheerStore } from './beheer-store.ts'
import { describeBewaren } from './bewaren.ts'
import { describeCasusStore } from './casus-store.ts'
import { describeConversatieStore } from './conversatie-store.ts'
import { describeGesprekStore } from './gesprek-store.ts'
import { describeKennisStore } from './kennis-store.ts'
import { describeLeveringStore } from './levering-store.ts'
import { describeLoketStores } from './loket-stores.ts'
import { describeRedactieStore } from './redactie-store.ts'
import { describeRegistratieStore } from './registratie-store.ts'
import { describeTransactions } from './transactions.ts'
import { describeVraagStore } from './vraag-store.ts'
import { describeWettenStores } from './wetten-stores.ts'
import type { OpenStorage } from './with-storage.ts'

function describeStorage(name: string, open: OpenStorage): void {
  describe(`storage on ${name}`, function () {
    this.timeout(10_000) // a real database makes its tables for every test
    describeKennisStore(open)
    describeGesprekStore(open)
    describeCasusStore(open)
    describeLeveringStore(open)
    describeLoketStores(open)
    describeBeheerStore(open)
    describeConversatieStore(open)
    describeRegistratieStore(open)
    describeVraagStore(open)
    describeRedactieStore(open)
    describeWettenStores(open)
    describeTransactions(open)
    describeBewaren(open)
  })
}

describeStorage('memory', async () => createMemoryStorage())

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-'))
  let count = 0
  after(() => rmSync(folder, { recursive: true, force: true }))
  describeStorage('SQLite', () => openSqlite(join(folder, `${count++}.db`)))
})

describe('PostgreSQL', function () {
  this.timeout(120_000) // a real server is made and started once
  let server: RunningPostgres
  before(async () => {
    server = await startPostgres()
  })
  after(() => server.stop())
  describeStorage('PostgreSQL', async () => openPostgres(await server.createDatabase()))
})
