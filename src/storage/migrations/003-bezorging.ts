import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bestemmingName, type Levering } from '../../domain/levering/levering.ts'
import type { Tables } from '../sql/tables.ts'

/** From when each Bestemming may get its next message, and whether somebody can be reached. */
export const bezorging: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('bezorgritme')
      .addColumn('bestemming', 'text', (column) => column.primaryKey())
      .addColumn('vrij_vanaf', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .alterTable('levering')
      .addColumn('bestemming', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await db.schema
      .createIndex('levering_rij')
      .on('levering')
      .columns(['ontvanger', 'status', 'nummer'])
      .execute()
    await fillIn(db as Kysely<Tables>)
  },
}

async function fillIn(db: Kysely<Tables>): Promise<void> {
  for (const { id, data } of await db.selectFrom('levering').select(['id', 'data']).execute()) {
    const bestemming = bestemmingName((JSON.parse(data) as Levering).aan)
    await db.updateTable('levering').set({ bestemming }).where('id', '=', id).execute()
  }
  for (const { id, data } of await db.selectFrom('conversatie').select(['id', 'data']).execute()) {
    const filled = JSON.stringify({ onbereikbaar: null, ...JSON.parse(data) })
    await db.updateTable('conversatie').set({ data: filled }).where('id', '=', id).execute()
  }
}
