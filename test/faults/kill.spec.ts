import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../src/storage/sqlite.ts'
import {
  type ActivityFields,
  aChannelUpdate,
  aMessage,
  KANAAL,
  post,
} from '../helpers/activities.ts'
import type { DyingSettings } from '../helpers/dying-app.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import { startMortalApp } from '../helpers/mortal-app.ts'
import { createSmallRoot } from '../helpers/small-root.ts'
import { INTERVENTIE } from '../helpers/test-bot.ts'

/** A turn and a delivery touch the database this often at least; each time is a kill. */
const LEAST_MOMENTS = 25
/** Kills by the clock on top of that, spread over the time a filing takes. */
const BLIND_KILLS = 8
const LONGEST_FILING_MS = 50
/** A worker that died holds its row half a minute. */
const AFTER_LEASE_MS = 60_000

/** One filing at a time: its own other side, and the database as it is just before. */
interface Lane {
  readonly connector: FakeConnector
  readonly begin: string
  readonly filing: ActivityFields
}

describe('kill -9 during a filing (C21)', function () {
  this.timeout(400_000) // some hundred and twenty processes are started, two at a time
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-kill-'))
  const root = createSmallRoot()
  const lanes: Lane[] = []

  const start = (settings: Omit<DyingSettings, 'root'>) => startMortalApp({ root, ...settings })

  async function openLane(name: string): Promise<Lane> {
    const connector = await startFakeConnector()
    const here = { serviceUrl: connector.url }
    const begin = join(folder, `begin-${name}.db`)
    const app = await start({ databaseFile: begin, killAt: null, laterMs: 0 })
    await post(app.port, aChannelUpdate(here))
    await post(app.port, aMessage('nieuwe casus', here))
    for (const answer of INTERVENTIE) await post(app.port, aMessage(answer, here))
    await app.stop()
    return { connector, begin, filing: aMessage('indienen', here) }
  }

  before(async () => {
    lanes.push(...(await Promise.all(['links', 'rechts'].map(openLane))))
  })

  after(async () => {
    for (const { connector } of lanes) await connector.close()
    rmSync(folder, { recursive: true, force: true })
    rmSync(root, { recursive: true, force: true })
  })

  /** Does the numbered filings in every lane beside each other, until one says that there is nothing more to kill. */
  async function inLanes(work: (lane: Lane, number: number) => Promise<boolean>): Promise<number> {
    let next = 0
    let done = false
    let kills = 0
    await Promise.all(
      lanes.map(async (lane) => {
        while (!done) {
          next += 1
          if (await work(lane, next)) kills += 1
          else done = true
        }
      }),
    )
    return kills
  }

  /** One filing with one kill; says whether the process died before everything was done. Checks what is left. */
  async function fileOnce(
    { connector, begin, filing }: Lane,
    name: string,
    killAt: number | null,
    killAfterMs?: number,
  ): Promise<boolean> {
    const databaseFile = join(folder, `${name}.db`)
    copyFileSync(begin, databaseFile)
    connector.clear()
    const mortal = await start({ databaseFile, killAt, laterMs: 0 })
    const timer =
      killAfterMs === undefined
        ? undefined
        : setTimeout(() => mortal.process.kill('SIGKILL'), killAfterMs)
    await post(mortal.port, filing).catch(() => {}) // the line drops when the process dies
    const died = await Promise.race([
      mortal.ended.then(() => true),
      delivered(databaseFile).then(() => false),
    ])
    clearTimeout(timer)
    if (died) {
      const next = await start({ databaseFile, killAt: null, laterMs: AFTER_LEASE_MS })
      await post(next.port, filing) // the platform delivers again what was not answered
      await delivered(databaseFile)
      await next.stop()
    } else {
      await mortal.stop()
    }
    const storage = await openSqlite(databaseFile)
    const casussen = await storage.stores.casussen.listByIndiener('ina')
    const events = await storage.stores.casussen.listEvents(casussen[0]?.id ?? '')
    await storage.close()
    assert.deepEqual(
      casussen.map(({ status }) => status),
      ['ingediend'],
      name,
    )
    assert.deepEqual(
      events.map(({ soort }) => soort),
      ['ingediend'],
      name,
    )
    assert.equal(connector.visible(KANAAL).length, 1, name)
    return died
  }

  it('leaves one Casus and one card at every step of the turn and of the delivery', async () => {
    const kills = await inLanes((lane, number) => fileOnce(lane, `moment-${number}`, number))
    assert.ok(kills >= LEAST_MOMENTS, `${kills} kills`)
  })

  it('leaves one Casus and one card when it dies in the middle of a write or a message', async () => {
    await inLanes(async (lane, number) => {
      await fileOnce(lane, `blind-${number}`, null, (number * LONGEST_FILING_MS) / BLIND_KILLS)
      return number < BLIND_KILLS
    })
  })
})

/** Waits until the card of the one Casus stands in the channel, as the database knows it. */
async function delivered(databaseFile: string): Promise<void> {
  const storage = await openSqlite(databaseFile)
  try {
    for (;;) {
      const casussen = await storage.stores.casussen.listByIndiener('ina')
      const rows = await storage.stores.leveringen.listByCasus(casussen[0]?.id ?? '')
      if (rows.length > 0 && rows.every(({ status }) => status === 'bezorgd')) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    await storage.close()
  }
}
