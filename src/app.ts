/** The one place where parts meet. Nothing here decides anything: it makes the parts and introduces them. */
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { importKnowledge } from './actions/import-knowledge.ts'
import { type BotOptions, createBot } from './bot/create-bot.ts'
import type { Config } from './config/config.ts'
import { createZeg, loadPhrases } from './content/load-phrases.ts'
import { loadRunningContent } from './content/running-content.ts'
import { createWorker } from './delivery/create-worker.ts'
import type { ContentProblem } from './domain/inhoud.ts'
import { indexItems, type Kennis } from './domain/kennis/kennis.ts'
import type { Kennisbank } from './domain/kennis/kennisbank.ts'
import type { Storage } from './domain/storage.ts'
import { createServer } from './http/create-server.ts'
import { logKennisDrift, logLocalMode, logStarted } from './log/events.ts'
import type { Logger } from './log/logger.ts'
import { createGegevensZoeker } from './privacy/create-gegevens-zoeker.ts'
import { createZoeker } from './search/create-zoeker.ts'
import { openPostgres } from './storage/postgres.ts'
import { openSqlite } from './storage/sqlite.ts'

/** The hand-written content has mistakes: the app does not start with it. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    super('content has mistakes')
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** The database cannot be opened. `cause` tells why. */
export class DatabaseError extends Error {
  constructor(cause: unknown) {
    super('database cannot be opened', { cause })
    this.name = 'DatabaseError'
  }
}

export interface App {
  readonly storage: Storage
  /** Starts listening and delivering; resolves with the port. */
  start(): Promise<number>
  stop(): Promise<void>
}

export interface AppOverrides {
  readonly clock?: () => Date
  readonly random?: () => number
  readonly newId?: () => string
  readonly storage?: Storage
}

/** Other processes may change an item: look this often whether the base is still the newest. */
const REFRESH_MS = 2_000
/** Checked content of an earlier start, in the project folder. */
const KEPT_CONTENT = 'data/inhoud.json'
const KEEP_ACTIVITIES_MS = 7 * 86_400_000

/**
 * Makes the app. `root` is the folder with `dialogs/` and `knowledge/`. Throws `ContentError` for mistakes in
 * them and `DatabaseError` when the database cannot be opened.
 */
export async function createApp(
  config: Config,
  root: string,
  log: Logger,
  overrides: AppOverrides = {},
): Promise<App> {
  const clock = overrides.clock ?? (() => new Date())
  const random = overrides.random ?? Math.random
  const today = clock().toISOString().slice(0, 10)
  const loaded = loadRunningContent(root, today, join(root, KEPT_CONTENT))
  if (!loaded.ok) throw new ContentError(loaded.problems)
  const { bank, dialogen, regels } = loaded.content
  const storage = overrides.storage ?? (await openStorage(config))
  const drift = await importKnowledge(storage, shippedItems(bank), clock())
  for (const id of drift.verschil) logKennisDrift(log, id)
  const base = await createBase(storage, { ...bank, items: [] })
  const gegevens = createGegevensZoeker()
  const bot = createBot({
    ...{ storage, clock, random, log, gegevens },
    newId: overrides.newId ?? randomUUID,
    dialogen: new Map(dialogen.map((dialoog) => [dialoog.id, dialoog])),
    regels,
    kennis: base.current,
    zeg: createZeg(loadPhrases(root)),
    lokaal: config.teams === null,
    achtergehouden: new Map(),
    teams: teamsOf(config),
    afterTurn: () => worker.wake(),
  })
  const worker = createWorker({ storage, bezorger: bot.bezorger, clock, random, log })
  const server = createServer({
    onActivity: (req, res) => bot.process(req, res),
    checkReady: () => storage.ping(),
  })
  const timer = setInterval(() => {
    base.refresh().catch(() => {})
  }, REFRESH_MS)
  timer.unref()
  return {
    storage,
    start: async () => {
      const { host, port } = config.server
      const listening = await server.listen(port, host)
      if (config.teams === null) logLocalMode(log)
      const items = base.current().bank.items.length
      logStarted(log, { port: listening, lokaal: config.teams === null, items })
      await storage.stores.activiteiten.prune(new Date(clock().getTime() - KEEP_ACTIVITIES_MS))
      worker.start()
      return listening
    },
    stop: async () => {
      clearInterval(timer)
      await server.close()
      await worker.stop()
      await storage.close()
    },
  }
}

/** Opens the database that the settings name. Throws `DatabaseError` when it cannot be opened. */
export async function openStorage({ databaseFile, secrets }: Config): Promise<Storage> {
  try {
    return databaseFile === null
      ? await openPostgres(secrets.databaseUrl ?? '')
      : await openSqlite(databaseFile)
  } catch (error) {
    throw new DatabaseError(error)
  }
}

function shippedItems({ items }: Kennisbank) {
  return items.map((item) => ({
    item,
    vingerafdruk: createHash('sha256').update(JSON.stringify(item)).digest('hex'),
  }))
}

/** The base as the database has it, with the lists of the knowledge folder; replaced whole when an item changes. */
async function createBase(storage: Storage, lists: Kennisbank) {
  const read = async (): Promise<Kennis> => {
    const stored = await storage.stores.kennis.list()
    const bank = { ...lists, items: stored.map(({ item }) => item) }
    return { bank, byId: indexItems(bank.items), zoeker: createZoeker(bank) }
  }
  let stand = await storage.stores.kennis.stand()
  let kennis = await read()
  return {
    current: () => kennis,
    refresh: async () => {
      const now = await storage.stores.kennis.stand()
      if (now === stand) return
      kennis = await read()
      stand = now
    },
  }
}

function teamsOf({ teams, secrets }: Config): BotOptions['teams'] {
  return teams && { ...teams, password: secrets.appPassword ?? '' }
}
