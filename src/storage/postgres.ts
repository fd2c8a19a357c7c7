import { PostgresDialect } from 'kysely'
import type { Storage } from '../domain/storage.ts'
import { createSqlStorage } from './sql/create-sql-storage.ts'

const CONNECTIONS = 10
const CONNECT_MS = 5000

/**
 * Connects and brings the database up to date. Rejects with the cause when it cannot be reached. What is removed can no
 * longer be asked for at once; its bytes go when PostgreSQL vacuums, and from its log and backups when those are
 * renewed: that is for whoever keeps the database (docs/dpia).
 */
export async function openPostgres(url: string): Promise<Storage> {
  const { Pool } = await import('pg') // not loaded by who uses a file
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
  })
  // A connection that breaks, idle or in the middle of a transaction, is replaced at the next query, and the query that
  // was under way rejects. Without a listener each of these would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return createSqlStorage(new PostgresDialect({ pool }), 'postgres')
}
