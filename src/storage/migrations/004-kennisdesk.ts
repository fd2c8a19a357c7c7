import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables } from '../sql/tables.ts'

/** A draft beside the item that people find, and why a version was sent back or retired. */
export const kennisdesk: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('kennisitem').addColumn('werk', 'text').execute()
    await fillIn(db as Kysely<Tables>)
  },
}

async function fillIn(db: Kysely<Tables>): Promise<void> {
  for (const table of ['kennisitem', 'kennisitem_versie'] as const) {
    const rows = await db.selectFrom(table).select(['id', 'versie', 'data']).execute()
    for (const { id, versie, data } of rows) {
      await db
        .updateTable(table)
        .set({ data: JSON.stringify({ reden: null, ...JSON.parse(data) }) })
        .where('id', '=', id)
        .where('versie', '=', versie)
        .execute()
    }
  }
}
