import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What editors note of laws, which items were looked at since, and what they decided of pairs of items. */
export const wetten: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('wetswijziging')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('op', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('wetscontrole')
      .addColumn('wijziging_id', 'text', (column) => column.notNull())
      .addColumn('item_id', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('wetscontrole_pk', ['wijziging_id', 'item_id'])
      .execute()
    await db.schema
      .createTable('paarbesluit')
      .addColumn('a', 'text', (column) => column.notNull())
      .addColumn('b', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('paarbesluit_pk', ['a', 'b'])
      .execute()
  },
}
