import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { SqlSoort } from '../migrate.ts'

/** The first tables. `data` holds the domain value as JSON; the other columns are what we look for. */
export function createBegin(soort: SqlSoort): Migration {
  const nummer = soort === 'sqlite' ? 'integer' : 'serial'
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('kennisitem')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('versie', 'integer', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('kennisitem_versie')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('versie', 'integer', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('kennisitem_versie_pk', ['id', 'versie'])
        .execute()
      await db.schema
        .createTable('stand')
        .addColumn('naam', 'text', (column) => column.primaryKey())
        .addColumn('nummer', 'integer', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('oordeel')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('item', 'text')
        .addColumn('op', 'text', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('gesprek')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('gebruiker_id', 'text', (column) => column.notNull())
        .addColumn('versie', 'integer', (column) => column.notNull())
        .addColumn('gewijzigd', 'text', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('gesprek_gebruiker')
        .on('gesprek')
        .column('gebruiker_id')
        .execute()
      await db.schema
        .createTable('casus')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('referentie', 'text', (column) => column.unique())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('indiener_id', 'text', (column) => column.notNull())
        .addColumn('ingediend', 'text')
        .addColumn('gewijzigd', 'text', (column) => column.notNull())
        .addColumn('gewist', 'text')
        .addColumn('versie', 'integer', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('casus_indiener').on('casus').column('indiener_id').execute()
      await db.schema.createIndex('casus_status').on('casus').column('status').execute()
      await db.schema
        .createTable('waarnemer')
        .addColumn('casus_id', 'text', (column) =>
          column.notNull().references('casus.id').onDelete('cascade'),
        )
        .addColumn('gebruiker_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('waarnemer_pk', ['casus_id', 'gebruiker_id'])
        .execute()
      await db.schema
        .createIndex('waarnemer_gebruiker')
        .on('waarnemer')
        .column('gebruiker_id')
        .execute()
      for (const table of ['casus_event', 'bericht']) {
        await db.schema
          .createTable(table)
          .addColumn('nummer', nummer, (column) =>
            soort === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
          )
          .addColumn('id', 'text', (column) => column.notNull().unique())
          .addColumn('casus_id', 'text', (column) =>
            column.notNull().references('casus.id').onDelete('cascade'),
          )
          .addColumn('data', 'text', (column) => column.notNull())
          .execute()
        await db.schema.createIndex(`${table}_casus`).on(table).column('casus_id').execute()
      }
      await db.schema
        .createTable('levering')
        .addColumn('nummer', nummer, (column) =>
          soort === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('casus_id', 'text')
        .addColumn('ontvanger', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('pogingen', 'integer', (column) => column.notNull())
        .addColumn('niet_voor', 'text', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('levering_status')
        .on('levering')
        .columns(['status', 'niet_voor'])
        .execute()
      await db.schema.createIndex('levering_casus').on('levering').column('casus_id').execute()
      await db.schema
        .createTable('conversatie')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('gebruiker_id', 'text')
        .addColumn('gewijzigd', 'text', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('conversatie_gebruiker')
        .on('conversatie')
        .column('gebruiker_id')
        .execute()
      await db.schema
        .createTable('koppeling')
        .addColumn('naam', 'text', (column) => column.primaryKey())
        .addColumn('conversatie_id', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('rol')
        .addColumn('gebruiker_id', 'text', (column) => column.notNull())
        .addColumn('rol', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('rol_pk', ['gebruiker_id', 'rol'])
        .execute()
      await db.schema
        .createTable('vraag')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('op', 'text', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('vraag_op').on('vraag').column('op').execute()
      await db.schema
        .createTable('activiteit')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('op', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('wisbewijs')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('soort', 'text', (column) => column.notNull())
        .addColumn('aantal', 'integer', (column) => column.notNull())
        .addColumn('referentie', 'text')
        .addColumn('op', 'text', (column) => column.notNull())
        .addColumn('regel', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('inzage')
        .addColumn('kenmerk', 'text', (column) => column.primaryKey())
        .addColumn('casus_id', 'text', (column) => column.notNull())
        .addColumn('gebruiker_id', 'text', (column) => column.notNull())
        .addColumn('tot', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('registratie')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('organisatie_id', 'text')
        .addColumn('landelijk', 'integer', (column) => column.notNull())
        .addColumn('bijgewerkt', 'text', (column) => column.notNull())
        .addColumn('zoektekst', 'text', (column) => column.notNull())
        .addColumn('data', 'text', (column) => column.notNull())
        .execute()
    },
  }
}
