import assert from 'node:assert/strict'
import { Client } from 'pg'
import { openPostgres } from '../../src/storage/postgres.ts'
import { type RunningPostgres, startPostgres } from '../helpers/postgres.ts'

describe('a PostgreSQL that throws everybody out', function () {
  this.timeout(60_000) // a real server is made and started
  let server: RunningPostgres
  before(async () => {
    server = await startPostgres()
  })
  after(() => server.stop())

  it('fails the transaction under way and nothing else: the process lives and goes on', async () => {
    const url = await server.createDatabase()
    const storage = await openPostgres(url)
    const admin = new Client({ connectionString: url })
    await admin.connect()
    await assert.rejects(
      storage.transaction(async ({ rollen }) => {
        await rollen.save('rik', ['regievoerder'])
        await admin.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        )
        // Between two queries nobody waits for an answer: the connection breaks while nothing is asked of it.
        await new Promise((resolve) => setTimeout(resolve, 50))
        await rollen.save('rik', ['beheerder'])
      }),
    )
    assert.deepEqual(await storage.stores.rollen.list('rik'), [])
    await storage.ping()
    await admin.end()
    await storage.close()
  })
})
