import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { type Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import type { Storage } from '../domain/storage.ts'
import { createSqlStorage } from './sql/create-sql-storage.ts'
import type { Tables } from './sql/tables.ts'

/** Another process may hold the file for a moment; wait this long before giving up. */
const BUSY_MS = 5000

/**
 * Opens (or makes) the database file and brings it up to date. Throws the cause when it cannot be opened.
 * Every commit is on disk when it returns (WAL with `synchronous=FULL`). `:memory:` is for tests.
 *
 * What is removed is really gone: `secure_delete` fills its place with zeros, and the write-ahead log, which holds
 * earlier pages, is emptied after every transaction that erased something, and at the start in case the last process
 * died in between. VACUUM is not needed for that: it makes the file smaller, no emptier. What the disk itself or a
 * backup remembers is beyond us.
 */
export async function openSqlite(path: string): Promise<Storage> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path)
  database.exec(
    `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma busy_timeout = ${BUSY_MS}`,
  )
  const dialect = new SqliteDialect({ database: shim(database) })
  return createSqlStorage(dialect, 'sqlite', emptyLog)
}

/** Moves the log into the file and empties it. */
async function emptyLog(db: Kysely<Tables>): Promise<void> {
  try {
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
  } catch {
    // Another process reads just now. The change itself is saved; the next erasure, or the next start, empties the log.
  }
}

type Prepared = ReturnType<SqliteDatabase['prepare']>

/**
 * So many statements are kept ready: several times what the stores use. SQL of any number of parameters would
 * otherwise fill memory.
 */
const MOST_KEPT = 500

/**
 * Kysely speaks better-sqlite3, which takes parameters as an array; node:sqlite takes them spread. Kysely prepares every
 * statement anew; here each is prepared once (SQLite itself prepares it again when the tables have changed).
 */
function shim(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, Prepared>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known) return known
      const prepared = prepare(database, sql)
      if (kept.size < MOST_KEPT) kept.set(sql, prepared)
      return prepared
    },
  }
}

function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql)
  const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...spread(parameters)),
    run: (parameters) => statement.run(...spread(parameters)),
    iterate: (parameters) => statement.iterate(...spread(parameters)),
  }
}
