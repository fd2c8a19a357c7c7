import assert from 'node:assert/strict'
import { createWorker } from '../../src/delivery/create-worker.ts'
import { BezorgFout } from '../../src/domain/levering/levering.ts'
import { createLogger } from '../../src/log/logger.ts'
import { openPostgres } from '../../src/storage/postgres.ts'
import { aLevering, NOW } from '../helpers/builders.ts'
import { type RunningPostgres, startPostgres } from '../helpers/postgres.ts'

const PROCESSES = 3
const PEOPLE = 12
const EACH = 3

describe('several processes on one PostgreSQL (C21)', function () {
  this.timeout(120_000) // a real server is made and started
  let server: RunningPostgres
  before(async () => {
    server = await startPostgres()
  })
  after(() => server.stop())

  it('share the outbox: each message once, in order, at most one a second to one person', async () => {
    const url = await server.createDatabase()
    // The tables are made by one; then each process has its own connections and its own worker.
    const first = await openPostgres(url)
    const others = Array.from({ length: PROCESSES - 1 }, () => openPostgres(url))
    const storages = [first, ...(await Promise.all(others))]
    let now = NOW.getTime()
    const sent: { id: string; who: string; at: number }[] = []
    let failures = 0
    const workers = storages.map((storage) =>
      createWorker({
        storage,
        clock: () => new Date(now),
        random: Math.random,
        log: createLogger('silent'),
        bezorger: {
          deliver: async ({ id, aan, pogingen }) => {
            await new Promise((resolve) => setTimeout(resolve, 3))
            if (id.endsWith('-1') && pogingen === 1) {
              failures += 1
              throw new BezorgFout('later', '429', 2_000)
            }
            sent.push({ id, who: 'gebruikerId' in aan ? aan.gebruikerId : '', at: now })
            return id
          },
        },
      }),
    )
    for (let number = 0; number < EACH; number += 1) {
      for (let who = 0; who < PEOPLE; who += 1) {
        const aan = { soort: 'persoon', gebruikerId: `p${who}` } as const
        await first.stores.leveringen.add(aLevering({ id: `p${who}-${number}`, aan }))
      }
    }
    for (let round = 0; round < 60 && sent.length < PEOPLE * EACH; round += 1) {
      await Promise.all(workers.map((worker) => worker.runOnce()))
      now += 500
    }
    await Promise.all(storages.map((storage) => storage.close()))
    assert.equal(sent.length, PEOPLE * EACH)
    assert.equal(new Set(sent.map(({ id }) => id)).size, PEOPLE * EACH)
    assert.equal(failures, PEOPLE)
    for (const [who, messages] of Map.groupBy(sent, (message) => message.who)) {
      assert.deepEqual(
        messages.map(({ id }) => id),
        [0, 1, 2].map((number) => `${who}-${number}`),
      )
      for (const [index, { at }] of messages.entries()) {
        const before = messages[index - 1]
        if (before) assert.ok(at - before.at >= 1_000, `${who}: ${at - before.at} ms`)
      }
    }
  })
})
