/** The one place where parts meet. Nothing here decides anything: it makes the parts and introduces them. */
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { importKnowledge } from './actions/import-knowledge.ts'
import { createClockwork } from './app/clockwork.ts'
import { createApi } from './app/create-api.ts'
import { createBase } from './app/create-base.ts'
import { createDelivery } from './app/create-delivery.ts'
import { createRedactiehulp } from './app/create-redactiehulp.ts'
import { createTabadres } from './app/create-tabadres.ts'
import { createUitgaand } from './app/create-uitgaand.ts'
import { follow } from './app/follow.ts'
import { createOpener } from './app/open-formulier.ts'
import { type BotOptions, createBot } from './bot/create-bot.ts'
import type { Config } from './config/config.ts'
import { createItemcontrole } from './content/create-itemcontrole.ts'
import { createMoeilijkeWoorden } from './content/knowledge/load-author-lists.ts'
import { createZeg, loadPhrases } from './content/load-phrases.ts'
import { loadRunningContent } from './content/running-content.ts'
import type { WorkerOptions } from './delivery/create-worker.ts'
import { createSendMail, type SendMail } from './delivery/send-mail.ts'
import { termijnenOf } from './domain/beheer/bewaargrenzen.ts'
import { isToegelaten, listToegelaten } from './domain/beheer/gemeente.ts'
import { type Instellingen, toInstellingen } from './domain/beheer/instellingen.ts'
import type { Onderdeel } from './domain/beheer/onderdelen.ts'
import { werkdagenOf } from './domain/beheer/werkdaggrenzen.ts'
import { TERMIJNEN } from './domain/bewaren/termijnen.ts'
import type { ContentProblem } from './domain/inhoud.ts'
import type { Kennisbank } from './domain/kennis/kennisbank.ts'
import type { Storage } from './domain/storage.ts'
import { createKaartjes } from './http/casusformulier/kaartjes.ts'
import { createServer } from './http/create-server.ts'
import {
  logApiFailed,
  logFormulierFailed,
  logKennisDrift,
  logLocalMode,
  logStarted,
} from './log/events.ts'
import type { Logger } from './log/logger.ts'
import { createGegevensZoeker } from './privacy/create-gegevens-zoeker.ts'
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
  /** Sends mail. */
  readonly send?: SendMail
  /** The folder with the built tab. */
  readonly tab?: string
  /** How often the outbox is looked at, and how long one delivery may take. */
  readonly worker?: Pick<WorkerOptions, 'everyMs' | 'sendMs'>
}

/** Other processes may change an item or a setting: look this often whether ours are still the newest. */
const REFRESH_MS = 1_000
const SENTENCES = ['dialogs/_phrases.yaml', 'dialogs/_formulier.yaml', 'dialogs/_tab.yaml']
/** Where `src/cli/build-tab.ts` puts the tab, in the project folder. */
const TAB_FOLDER = 'build/tab'
/** Checked content of an earlier start, in the project folder. */
const KEPT_CONTENT = 'data/inhoud.json'

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
  const newId = overrides.newId ?? randomUUID
  const today = clock().toISOString().slice(0, 10)
  const loaded = loadRunningContent(root, today, join(root, KEPT_CONTENT))
  if (!loaded.ok) throw new ContentError(loaded.problems)
  const { bank, dialogen, regels, noodsignalen, sjablonen } = loaded.content
  const storage = overrides.storage ?? (await openStorage(config))
  const drift = await importKnowledge(storage, shippedItems(bank), clock())
  for (const id of drift.verschil) logKennisDrift(log, id)
  const base = await createBase(storage, { ...bank, items: [] })
  const { beheer } = storage.stores
  const instellingen = await follow(
    () => beheer.stand(),
    async () => toInstellingen(await beheer.listInstellingen(), await beheer.listGemeenten()),
  )
  const gegevens = createGegevensZoeker()
  let listening = config.server.port
  const kaartjes = createKaartjes(() => addressOf(config, listening))
  const sentences = new Map(SENTENCES.flatMap((file) => [...loadPhrases(root, file)]))
  const zeg = createZeg(sentences, instellingen.current)
  const langste = { ...TERMIJNEN, afgesloten: config.bewaarAfgeslotenDagen }
  const termijnen = () => termijnenOf(langste, instellingen.current().bewaren)
  const werkdagen = () => werkdagenOf(instellingen.current().werkdagen)
  const byId = new Map(dialogen.map((dialoog) => [dialoog.id, dialoog]))
  const send = overrides.send ?? sendMailOf(config)
  const uitgaand = createUitgaand(config, {
    ...{ storage, clock, zeg, termijnen, dialogen: byId, kennis: base.current },
    send,
  })
  const tabadres = createTabadres(config, () => addressOf(config, listening))
  const parts = {
    ...{ newId, random, gegevens },
    isAan: (onderdeel: Onderdeel) => !instellingen.current().uit.includes(onderdeel),
    lokaal: config.teams === null,
    dialogen: byId,
    regels,
    noodsignalen,
    sjablonen,
    tabadres,
    systemen: uitgaand.systemen,
    redactie: createRedactiehulp({ root, gegevens, clock, publicHost: config.publicHost }),
  }
  const bot = createBot({
    ...{ ...parts, storage, clock, log, kaartjes, zeg, termijnen, werkdagen },
    kennis: base.current,
    achtergehouden: new Map(),
    teams: teamsOf(config, instellingen.current),
    afterTurn: () => worker.wake(),
  })
  const worker = createDelivery({
    ...{ storage, clock, random, newId, log, zeg, send },
    ...{ chat: bot.bezorger, systeem: uitgaand.bezorger },
    worker: overrides.worker ?? {},
  })
  const clockwork = createClockwork({ termijnen, werkdagen, storage, clock, newId, log })
  const context = () => ({ ...parts, now: clock(), kennis: base.current(), werkdagen })
  const server = createServer({
    onActivity: (req, res) => bot.process(req, res),
    checkReady: () => storage.ping(),
    casusformulier: {
      ...{ clock, zeg, termijnen, kennis: base.current },
      open: createOpener(storage, context, {
        kaartjes,
        lokaal: config.teams === null,
      }),
      onFailure: (error) => logFormulierFailed(log, error),
    },
    api: createApi(config, {
      ...{ storage, clock, zeg, context, kaartjes, sjablonen },
      chat: tabadres.chat,
      tenants: () => listToegelaten(config.teams?.tenants ?? [], instellingen.current().gemeenten),
      controle: createItemcontrole(root, bank),
      vast: {
        ...{ langste, moeilijkeWoorden: createMoeilijkeWoorden(root) },
        shipped: createZeg(sentences),
        tenants: config.teams?.tenants ?? [],
        systemen: uitgaand.systemen,
        mail: send !== null,
      },
      afterWrite: () => {
        worker.wake()
        void refresh()
      },
      onFailure: (error) => logApiFailed(log, error),
    }),
    tab: { folder: overrides.tab ?? join(root, TAB_FOLDER), zeg },
  })
  const refresh = async () => {
    for (const followed of [base, instellingen]) await followed.refresh().catch(() => {})
  }
  const timer = setInterval(() => void refresh(), REFRESH_MS)
  timer.unref()
  return {
    storage,
    start: async () => {
      const { host, port } = config.server
      listening = await server.listen(port, host)
      if (config.teams === null) logLocalMode(log)
      const items = base.current().bank.items.length
      logStarted(log, { port: listening, lokaal: config.teams === null, items })
      worker.start()
      await clockwork.start()
      setTimeout(base.warm, 0).unref()
      return listening
    },
    stop: async () => {
      clearInterval(timer)
      await server.close()
      await clockwork.stop()
      await worker.stop()
      await storage.close()
    },
  }
}

/** Where people reach this server from outside; null when that is not known. */
function addressOf({ publicHost, teams, server }: Config, port: number): string | null {
  if (publicHost) return `https://${publicHost}`
  if (teams) return null
  return `http://${server.host.includes(':') ? `[${server.host}]` : server.host}:${port}`
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

function teamsOf(
  { teams, secrets }: Config,
  instellingen: () => Instellingen,
): BotOptions['teams'] {
  if (!teams) return null
  const { tenants, ...others } = teams
  return {
    ...{ ...others, password: secrets.appPassword ?? '' },
    isToegelaten: (tenantId) => isToegelaten(tenants, instellingen().gemeenten, tenantId),
  }
}

/** Null when no mail server is set. */
function sendMailOf({ smtp, secrets }: Config): SendMail | null {
  return smtp && createSendMail({ ...smtp, password: secrets.smtpPassword })
}
