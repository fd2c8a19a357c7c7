import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Tables } from '../sql/tables.ts'

/** The side of the Loket: forms being filled in, the register of Leerpunten, what people have set. */
export const behandeling: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('invulling')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('gebruiker_id', 'text', (column) => column.notNull())
      .addColumn('casus_id', 'text')
      .addColumn('versie', 'integer', (column) => column.notNull())
      .addColumn('gewijzigd', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('invulling_gebruiker')
      .on('invulling')
      .column('gebruiker_id')
      .execute()
    await db.schema
      .createTable('leerpunt')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('check_op', 'text')
      .addColumn('versie', 'integer', (column) => column.notNull())
      .addColumn('gewijzigd', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('profiel')
      .addColumn('gebruiker_id', 'text', (column) => column.primaryKey())
      .addColumn('naam', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute()
    await fillIn(db as Kysely<Tables>)
  },
}

/** What was stored before these fields existed gets them empty. */
async function fillIn(db: Kysely<Tables>): Promise<void> {
  for (const { id, data } of await db.selectFrom('casus').select(['id', 'data']).execute()) {
    const casus = JSON.parse(data)
    const { afronding, evaluatie } = casus
    const filled = {
      statusSinds: casus.gewijzigd,
      behandeling: {
        volgende: null,
        wachtTot: null,
        notities: [],
        bord: [],
        interventies: [],
        verwijzingen: [],
      },
      ...casus,
      afronding: afronding && { route: null, formulier: null, ...afronding },
      evaluatie: evaluatie && { later: null, ...evaluatie },
    }
    await save(db, 'casus', id, filled)
  }
  for (const { id, data } of await db.selectFrom('levering').select(['id', 'data']).execute()) {
    await save(db, 'levering', id, { eventId: null, invullingId: null, ...JSON.parse(data) })
  }
  for (const { id, data } of await db.selectFrom('gesprek').select(['id', 'data']).execute()) {
    await save(db, 'gesprek', id, { invullingId: null, ...JSON.parse(data) })
  }
}

async function save(
  db: Kysely<Tables>,
  table: 'casus' | 'levering' | 'gesprek',
  id: string,
  value: object,
): Promise<void> {
  await db
    .updateTable(table)
    .set({ data: JSON.stringify(value) })
    .where('id', '=', id)
    .execute()
}
