import { type Dialect, Kysely, sql } from 'kysely'
import type { Storage, Stores } from '../../domain/storage.ts'
import { migrate, type SqlSoort } from '../migrate.ts'
import { SqlActiviteitStore } from './activiteit-store.ts'
import { SqlBeheerStore } from './beheer-store.ts'
import { SqlCasusStore } from './casus-store.ts'
import { SqlConversatieStore } from './conversatie-store.ts'
import { SqlGesprekStore } from './gesprek-store.ts'
import { SqlInvullingStore } from './invulling-store.ts'
import { SqlInzageStore } from './inzage-store.ts'
import { SqlKennisStore, SqlOordeelStore } from './kennis-store.ts'
import { SqlLeerpuntStore } from './leerpunt-store.ts'
import { SqlLeveringStore } from './levering-store.ts'
import type { OnErase } from './on-erase.ts'
import { SqlProfielStore } from './profiel-store.ts'
import { SqlRedactieStore } from './redactie-store.ts'
import { SqlRegistratieStore } from './registratie-store.ts'
import { SqlRolStore } from './rol-store.ts'
import type { Tables } from './tables.ts'
import { SqlVraagStore } from './vraag-store.ts'
import { SqlPaarbesluitStore, SqlWetswijzigingStore } from './wetten-store.ts'
import { SqlWisbewijsStore } from './wisbewijs-store.ts'

/**
 * The stores over one dialect, with the tables brought up to date. Closes the database when that fails. `scrub` is run
 * at the start, and after a transaction that erased something: it clears what the database itself still remembers of it.
 */
export async function createSqlStorage(
  dialect: Dialect,
  soort: SqlSoort,
  scrub: (db: Kysely<Tables>) => Promise<void> = async () => {},
): Promise<Storage> {
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, soort)
    await scrub(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const storage: Storage = {
    stores: createStores(db, () => scrub(db)),
    transaction: async (work) => {
      let erased = false
      const result = await db.transaction().execute((trx) =>
        work(
          createStores(trx, async () => {
            erased = true
          }),
        ),
      )
      if (erased) await scrub(db)
      return result
    },
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close: () => db.destroy(),
  }
  return storage
}

function createStores(db: Kysely<Tables>, erased: OnErase): Stores {
  return {
    kennis: new SqlKennisStore(db, erased),
    oordelen: new SqlOordeelStore(db, erased),
    gesprekken: new SqlGesprekStore(db, erased),
    casussen: new SqlCasusStore(db, erased),
    leveringen: new SqlLeveringStore(db),
    conversaties: new SqlConversatieStore(db),
    rollen: new SqlRolStore(db),
    vragen: new SqlVraagStore(db, erased),
    activiteiten: new SqlActiviteitStore(db),
    wisbewijzen: new SqlWisbewijsStore(db),
    inzages: new SqlInzageStore(db),
    register: new SqlRegistratieStore(db),
    invullingen: new SqlInvullingStore(db, erased),
    leerpunten: new SqlLeerpuntStore(db),
    profielen: new SqlProfielStore(db),
    beheer: new SqlBeheerStore(db, erased),
    redactie: new SqlRedactieStore(db, erased),
    wetswijzigingen: new SqlWetswijzigingStore(db, erased),
    paarbesluiten: new SqlPaarbesluitStore(db, erased),
  }
}
