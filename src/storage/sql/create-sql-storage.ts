import { type Dialect, Kysely, sql } from 'kysely'
import type { Storage, Stores } from '../../domain/storage.ts'
import { migrate, type SqlSoort } from '../migrate.ts'
import { SqlActiviteitStore } from './activiteit-store.ts'
import { SqlCasusStore } from './casus-store.ts'
import { SqlConversatieStore } from './conversatie-store.ts'
import { SqlGesprekStore } from './gesprek-store.ts'
import { SqlKennisStore, SqlOordeelStore } from './kennis-store.ts'
import { SqlLeveringStore } from './levering-store.ts'
import { SqlRegistratieStore } from './registratie-store.ts'
import { SqlRolStore } from './rol-store.ts'
import type { Tables } from './tables.ts'
import { SqlVraagStore } from './vraag-store.ts'

/** The stores over one dialect, with the tables brought up to date. Closes the database when that fails. */
export async function createSqlStorage(dialect: Dialect, soort: SqlSoort): Promise<Storage> {
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, soort)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const storage: Storage = {
    stores: createStores(db),
    transaction: (work) => db.transaction().execute((trx) => work(createStores(trx))),
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close: () => db.destroy(),
  }
  return storage
}

function createStores(db: Kysely<Tables>): Stores {
  return {
    kennis: new SqlKennisStore(db),
    oordelen: new SqlOordeelStore(db),
    gesprekken: new SqlGesprekStore(db),
    casussen: new SqlCasusStore(db),
    leveringen: new SqlLeveringStore(db),
    conversaties: new SqlConversatieStore(db),
    rollen: new SqlRolStore(db),
    vragen: new SqlVraagStore(db),
    activiteiten: new SqlActiviteitStore(db),
    register: new SqlRegistratieStore(db),
  }
}
