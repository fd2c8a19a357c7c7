/**
 * The whole app in a process of its own that kills itself (`kill -9`) at a chosen moment of its dealings with the
 * database. Run by `startMortalApp`:
 *
 *   node dying-app.ts '{"root":"…","databaseFile":"…","killAt":7,"laterMs":0}'
 *
 * Prints the port once it listens. With `databaseUrl` the database is PostgreSQL. With `snel` its clock began at `begin`
 * and goes so many times as fast, and so does its patience. Moments are counted from then on: before and after every call of a store, and
 * after every commit. `killAt` null never kills. `laterMs` moves the clock on, so that a lease of the dead has passed.
 */
import { createApp } from '../../src/app.ts'
import type { Storage, Stores } from '../../src/domain/storage.ts'
import { createLogger } from '../../src/log/logger.ts'
import { openPostgres } from '../../src/storage/postgres.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { smallConfig } from './small-app.ts'

export interface DyingSettings {
  readonly root: string
  readonly databaseFile?: string
  readonly databaseUrl?: string
  readonly killAt?: number | null
  readonly laterMs?: number
  readonly snel?: { readonly begin: number; readonly factor: number }
}

/** How often a fast process looks at its outbox. */
const EVERY_MS = 20
/** The patience of the product with one message. */
const SEND_MS = 15_000

const settings = JSON.parse(process.argv[2] ?? '{}') as DyingSettings
let counting = false
let moment = 0

function tick(): void {
  if (!counting) return
  moment += 1
  if (moment === settings.killAt) process.kill(process.pid, 'SIGKILL')
}

function timeOf(now: number): number {
  return snel ? snel.begin + (now - snel.begin) * snel.factor : now
}

function dying(stores: Stores): Stores {
  return Object.fromEntries(
    Object.entries(stores).map(([name, store]) => [
      name,
      new Proxy(store, {
        get: (target, key) => {
          const value = Reflect.get(target, key)
          if (typeof value !== 'function') return value
          return async (...args: unknown[]) => {
            tick()
            const result = await value.apply(target, args)
            tick()
            return result
          }
        },
      }),
    ]),
  ) as unknown as Stores
}

const { databaseFile = '', databaseUrl, laterMs = 0, snel } = settings
const storage = databaseUrl ? await openPostgres(databaseUrl) : await openSqlite(databaseFile)
const wrapped: Storage = {
  ...storage,
  stores: dying(storage.stores),
  transaction: async (work) => {
    const result = await storage.transaction((stores) => work(dying(stores)))
    tick()
    return result
  },
}
const config = smallConfig()
const app = await createApp(config, settings.root, createLogger(config.logLevel), {
  storage: wrapped,
  clock: () => new Date(timeOf(Date.now()) + laterMs),
  ...(snel ? { worker: { everyMs: EVERY_MS, sendMs: SEND_MS / snel.factor } } : {}),
})
const port = await app.start()
counting = true
process.stdout.write(`${port}\n`)
process.once('SIGTERM', () => app.stop().then(() => process.exit(0)))
