import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { createBegin } from './migrations/001-begin.ts'
import { behandeling } from './migrations/002-behandeling.ts'
import { bezorging } from './migrations/003-bezorging.ts'
import { kennisdesk } from './migrations/004-kennisdesk.ts'
import { redactie } from './migrations/005-redactie.ts'
import { beheer } from './migrations/006-beheer.ts'
import { wetten } from './migrations/007-wetten.ts'
import { kanalen } from './migrations/008-kanalen.ts'
import type { Tables } from './sql/tables.ts'

export type SqlSoort = 'sqlite' | 'postgres'

/** Brings the tables up to date, once, whichever process comes first. Throws the cause when a step fails. */
export async function migrate(db: Kysely<Tables>, soort: SqlSoort): Promise<void> {
  const migrations: Record<string, Migration> = {
    '001-begin': createBegin(soort),
    '002-behandeling': behandeling,
    '003-bezorging': bezorging,
    '004-kennisdesk': kennisdesk,
    '005-redactie': redactie,
    '006-beheer': beheer,
    '007-wetten': wetten,
    '008-kanalen': kanalen,
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
