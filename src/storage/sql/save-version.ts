import type { Kysely } from 'kysely'
import { DomainError } from '../../domain/errors.ts'
import type { Tables } from './tables.ts'

/** Tables that keep one row per value, with its version. */
type Versioned = 'casus' | 'gesprek' | 'invulling' | 'leerpunt' | 'kennisitem'
type Row = { id: string; versie: number; data: string }

/**
 * Saves a value that has its own id; see `saveRow`. Gives what is stored, one version on.
 */
export async function saveVersion<
  T extends { readonly id: string; readonly versie: number },
  N extends Versioned,
>(db: Kysely<Tables>, table: N, value: T, columns: Omit<Tables[N], keyof Row>): Promise<T> {
  const saved = { ...value, versie: value.versie + 1 }
  const row = { ...columns, id: value.id, versie: saved.versie, data: JSON.stringify(saved) }
  await saveRow(db, table, row)
  return saved
}

/**
 * Inserts a row that is new (version 1) or updates the one with the version before it. Throws `stale` when that is no
 * longer the stored one, or when somebody else made it first; then nothing is written.
 */
export async function saveRow(db: Kysely<Tables>, table: Versioned, row: Row): Promise<void> {
  // To Kysely a table that is not known by name has no columns; every one of these has the columns of a Row.
  const rows = db as unknown as Kysely<Record<Versioned, Row>>
  const { id, ...columns } = row
  const written =
    row.versie === 1
      ? (
          await rows
            .insertInto(table)
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
        ).numInsertedOrUpdatedRows
      : (
          await rows
            .updateTable(table)
            .set(columns)
            .where('id', '=', id)
            .where('versie', '=', row.versie - 1)
            .executeTakeFirst()
        ).numUpdatedRows
  if (Number(written) !== 1) throw new DomainError('stale', { id })
}
