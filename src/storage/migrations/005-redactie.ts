import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables } from '../sql/tables.ts'

/** What editors do with questions and feedback, and who asked to hear of it. */
export const redactie: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('redactiewerk')
      .addColumn('soort', 'text', (column) => column.notNull())
      .addColumn('over', 'text', (column) => column.notNull())
      .addColumn('begonnen', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('redactiewerk_pk', ['soort', 'over'])
      .execute()
    await db.schema
      .createTable('meldverzoek')
      .addColumn('soort', 'text', (column) => column.notNull())
      .addColumn('over', 'text', (column) => column.notNull())
      .addColumn('gebruiker_id', 'text', (column) => column.notNull())
      .addColumn('begonnen', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('meldverzoek_pk', ['soort', 'over', 'gebruiker_id'])
      .execute()
    await db.schema
      .createIndex('meldverzoek_gebruiker')
      .on('meldverzoek')
      .column('gebruiker_id')
      .execute()
    await fillIn(db as Kysely<Tables>)
  },
}

async function fillIn(db: Kysely<Tables>): Promise<void> {
  for (const { id, data } of await db.selectFrom('levering').select(['id', 'data']).execute()) {
    const filled = JSON.stringify({ oordeelId: null, ...JSON.parse(data) })
    await db.updateTable('levering').set({ data: filled }).where('id', '=', id).execute()
  }
}
