import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Profiel } from '../../domain/personen/profiel.ts'
import type { Tables } from '../sql/tables.ts'

/** What a beheerder sets, the municipalities, the log of changes, and which roles of somebody come from Entra. */
export const beheer: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('instelling')
      .addColumn('sleutel', 'text', (column) => column.primaryKey())
      .addColumn('waarde', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('gemeente')
      .addColumn('tenant_id', 'text', (column) => column.primaryKey())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('wijziging')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('op', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('wijziging_op').on('wijziging').column('op').execute()
    await fillIn(db as Kysely<Tables>)
  },
}

async function fillIn(db: Kysely<Tables>): Promise<void> {
  const rows = await db.selectFrom('profiel').select(['gebruiker_id', 'data']).execute()
  for (const { gebruiker_id, data } of rows) {
    const profiel: Profiel = { ...JSON.parse(data), entraRollen: [] }
    await db
      .updateTable('profiel')
      .set({ data: JSON.stringify(profiel) })
      .where('gebruiker_id', '=', gebruiker_id)
      .execute()
  }
}
