import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot } from '../../src/bot/create-bot.ts'
import { createWorker } from '../../src/delivery/create-worker.ts'
import { createLogger } from '../../src/log/logger.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { aCasus, aLevering, NOW } from '../helpers/builders.ts'
import { type FakeConnectorOptions, startFakeConnector } from '../helpers/fake-connector.ts'
import { createTestBot } from '../helpers/test-bot.ts'

/** What the receiving side does in a second of the story, counted from its start, and how often it was asked. */
type Fault = (second: number, arrival: number) => number | 'hang' | 'drop'

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['answers 429 for a minute', (second) => (second < 60 ? 429 : 200)],
  ['answers 412 once', (_, arrival) => (arrival === 1 ? 412 : 200)],
  ['answers 502 three times', (_, arrival) => (arrival < 4 ? 502 : 200)],
  ['is away for ten minutes', (second) => (second < 600 ? 503 : 200)],
  ['takes the message and never answers', (_, arrival) => (arrival === 1 ? 'hang' : 200)],
  ['takes the message and drops the line', (_, arrival) => (arrival === 1 ? 'drop' : 200)],
  [
    'does one thing after the other',
    (_, arrival) => (['drop', 412, 'hang', 504] as const)[arrival - 1] ?? 200,
  ],
]

describe('a receiving side with faults (C21, M3, N6)', function () {
  this.timeout(10_000) // a real database file, and a real server, for each story
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-storing-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** Delivers one message, from moment to moment at which something is due, until it is done. */
  async function tell(name: string, fault: Fault, faults: FakeConnectorOptions = {}) {
    let now = NOW.getTime()
    let asked = 0
    let doing: ReturnType<Fault> = 200
    const connector = await startFakeConnector({
      line: () => {
        asked += 1
        doing = fault((now - NOW.getTime()) / 1000, asked)
        return typeof doing === 'number' ? 'good' : doing
      },
      answer: () => ({ status: Number(doing) }),
      ...faults,
    })
    const storage = await openSqlite(join(folder, `${name.replaceAll(' ', '-')}.db`))
    const bot = createTestBot({ storage })
    const log = createLogger('silent')
    const clock = () => new Date(now)
    const { bezorger } = createBot({ ...bot.deps, clock, teams: null, log, afterTurn: () => {} })
    const worker = createWorker({ storage, bezorger, clock, log, random: Math.random, sendMs: 100 })
    const { leveringen, casussen, conversaties } = storage.stores
    await casussen.save(aCasus({ referentie: 'MW-26-WWWW', status: 'ingediend' }))
    await conversaties.saveKoppeling('loket', 'kanaal')
    await conversaties.save({
      ...{ id: 'kanaal', soort: 'kanaal', tenantId: 't', gebruikerId: null, formaat: 1 },
      ...{ onbereikbaar: null, gewijzigd: NOW.toISOString() },
      verwijzing: JSON.stringify({ serviceUrl: connector.url, conversation: { id: 'kanaal' } }),
    })
    await leveringen.add(aLevering())
    const find = async () => (await leveringen.find('levering-1')) ?? assert.fail()
    for (let levering = await find(); levering.status === 'klaar'; levering = await find()) {
      now = Math.max(now, Date.parse(levering.nietVoor))
      await worker.runOnce()
    }
    const { status } = await find()
    await storage.close()
    await connector.close()
    return { status, asked, visible: connector.visible('kanaal').length }
  }

  for (const [name, fault] of FAULTS) {
    it(`that ${name} has the message once`, async () => {
      const { status, asked, visible } = await tell(name, fault)
      assert.deepEqual([status, visible], ['bezorgd', 1])
      assert.ok(asked > 1 && asked <= 5, `${asked} tries`)
    })
  }

  it('that stays away has been asked five times, and the failure stays visible', async () => {
    const { status, asked } = await tell('blijft weg', () => 503)
    assert.deepEqual([status, asked], ['mislukt', 5])
  })
})
