import assert from 'node:assert/strict'
import { createWorker, type WorkerOptions } from '../../src/delivery/create-worker.ts'
import {
  BezorgFout,
  type Levering,
  type LeveringStore,
} from '../../src/domain/levering/levering.ts'
import type { Storage } from '../../src/domain/storage.ts'
import { createLogger } from '../../src/log/logger.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aLevering, NOW } from '../helpers/builders.ts'

type Reply = string | BezorgFout | Error | 'hangs'
type Script = Record<string, Reply[]>

const person = (gebruikerId: string) => ({ soort: 'persoon', gebruikerId }) as const
const busy = (wachtMs: number | null = null) => new BezorgFout('later', '429', wachtMs)
const gone = new BezorgFout('nooit', 'not-installed')

/** A worker with a clock of its own and a receiving side that does what the script says, one entry a try. */
async function aWorker(
  leveringen: readonly Levering[],
  script: Script,
  overrides: Partial<WorkerOptions> = {},
) {
  const storage = overrides.storage ?? createMemoryStorage()
  for (const levering of leveringen) await storage.stores.leveringen.add(levering)
  let now = NOW.getTime()
  const tried: string[] = []
  const aborted: string[] = []
  const worker = createWorker({
    storage,
    clock: () => new Date(now),
    random: () => 0.5,
    log: createLogger('silent'),
    sleep: async (ms) => {
      now += ms
    },
    bezorger: {
      deliver: async ({ id }, signal) => {
        tried.push(id)
        const reply = script[id]?.shift() ?? `ontvangst-${id}`
        if (reply === 'hangs') {
          await new Promise((resolve) => signal?.addEventListener('abort', resolve))
          aborted.push(id)
        }
        if (reply instanceof Error) throw reply
        return reply
      },
    },
    ...overrides,
  })
  return {
    tried,
    aborted,
    storage,
    find: (id: string) => storage.stores.leveringen.find(id),
    /** Lets time pass and looks once. */
    passes: async (seconds: number) => {
      now += seconds * 1000
      await worker.runOnce()
    },
    seconds: () => (now - NOW.getTime()) / 1000,
  }
}

/** A storage whose outbox fails so many times when `method` is called: the database is locked or gone. */
function failing(method: keyof LeveringStore, times: number): Storage {
  const storage = createMemoryStorage()
  let left = times
  const leveringen = new Proxy(storage.stores.leveringen, {
    get: (target, key) => {
      if (key !== method || left <= 0) return Reflect.get(target, key)
      return async () => {
        left -= 1
        throw new Error('database is locked')
      }
    },
  })
  return { ...storage, stores: { ...storage.stores, leveringen } }
}

describe('the outbox worker (C21, M3)', () => {
  it('delivers what is due, and keeps what the other side called it', async () => {
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], {})
    await passes(0)
    assert.deepEqual(
      [(await find('a'))?.status, (await find('a'))?.ontvangst],
      ['bezorgd', 'ontvangst-a'],
    )
  })

  it('tries again later, each time after a wait that is eight times as long', async () => {
    const { passes, tried } = await aWorker([aLevering({ id: 'a' })], {
      a: [busy(), busy(), busy(), busy()],
    })
    for (const [wait, tries] of [
      [0, 1],
      [1, 1],
      [1, 2],
      [15, 2],
      [1, 3],
      [127, 3],
      [1, 4],
      [1023, 4],
      [1, 5],
    ] as const) {
      await passes(wait)
      assert.equal(tried.length, tries, `after ${wait} seconds more`)
    }
  })

  for (const random of [0, 0.5, 0.999]) {
    it(`outlives an outage of ten minutes, with chance at ${random}`, async () => {
      const { passes, find, seconds } = await aWorker(
        [aLevering({ id: 'a' })],
        { a: Array.from({ length: 4 }, () => new BezorgFout('later', 'ECONNREFUSED')) },
        { random: () => random },
      )
      await passes(0)
      while ((await find('a'))?.status === 'klaar') await passes(1)
      assert.equal((await find('a'))?.status, 'bezorgd')
      assert.ok(seconds() > 600, `${seconds()} seconds`)
    })
  }

  it('waits as long as the other side asks, but not for ever', async () => {
    const { passes, tried } = await aWorker([aLevering({ id: 'a' })], {
      a: [busy(60_000), busy(86_400_000)],
    })
    await passes(0)
    await passes(59)
    assert.equal(tried.length, 1)
    await passes(1)
    assert.equal(tried.length, 2)
    await passes(3_600)
    assert.equal(tried.length, 3)
  })

  it('gives up after five tries, and at once when waiting never helps', async () => {
    const { passes, tried, find } = await aWorker(
      [aLevering({ id: 'a', aan: person('a') }), aLevering({ id: 'b', aan: person('b') })],
      { a: Array.from({ length: 9 }, () => busy()), b: [gone] },
    )
    for (let count = 0; count < 9; count += 1) await passes(3600)
    assert.equal(tried.filter((id) => id === 'a').length, 5)
    assert.equal(tried.filter((id) => id === 'b').length, 1)
    assert.deepEqual(
      [(await find('a'))?.status, (await find('b'))?.fout],
      ['mislukt', 'not-installed'],
    )
  })

  it('leaves it to others what follows from giving up, and asks again when they fail', async () => {
    const told: string[] = []
    let broken = 1
    const { passes } = await aWorker(
      [aLevering({ id: 'a' })],
      { a: [gone] },
      {
        giveUp: async ({ id }, code) => {
          if (broken-- > 0) throw new Error('database is locked')
          told.push(`${id} ${code}`)
        },
      },
    )
    await passes(0)
    assert.deepEqual(told, ['a not-installed'])
  })

  it('never gives up on a channel that is not linked yet, and has all its tries once it is', async () => {
    const unlinked = Array.from({ length: 20 }, () => new BezorgFout('later', 'not-linked'))
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], { a: [...unlinked, busy()] })
    for (let count = 0; count < 21; count += 1) await passes(6)
    assert.deepEqual([(await find('a'))?.status, (await find('a'))?.pogingen], ['klaar', 1])
    await passes(6)
    assert.equal((await find('a'))?.status, 'bezorgd')
  })

  it('keeps the order to one recipient, and lets others go ahead', async () => {
    const { passes, tried } = await aWorker(
      [
        aLevering({ id: 'ina-1', aan: person('ina') }),
        aLevering({ id: 'ina-2', aan: person('ina') }),
        aLevering({ id: 'rik-1', aan: person('rik') }),
      ],
      { 'ina-1': [busy()] },
    )
    await passes(0)
    assert.deepEqual(tried, ['ina-1', 'rik-1'])
    await passes(10)
    await passes(10)
    assert.deepEqual(tried, ['ina-1', 'rik-1', 'ina-1', 'ina-2'])
  })

  it('sends one message a second to one recipient', async () => {
    const many = ['1', '2', '3'].map((id) => aLevering({ id, aan: person('ina') }))
    const { passes, tried } = await aWorker([...many, aLevering({ id: 'kanaal' })], {})
    await passes(0)
    await passes(0.5)
    assert.deepEqual(tried, ['1', 'kanaal'])
    await passes(0.5)
    await passes(0.9)
    assert.deepEqual(tried, ['1', 'kanaal', '2'])
    await passes(0.1)
    assert.deepEqual(tried, ['1', 'kanaal', '2', '3'])
  })

  it('gives up waiting for a receiving side that hangs, stops it, and tries again', async () => {
    const { passes, find, tried, aborted } = await aWorker(
      [aLevering({ id: 'a' }), aLevering({ id: 'b', aan: person('b') })],
      { a: ['hangs'] },
      { sendMs: 20 },
    )
    await passes(0)
    assert.deepEqual([(await find('a'))?.fout, (await find('b'))?.status], ['timeout', 'bezorgd'])
    assert.deepEqual(aborted, ['a'])
    await passes(3)
    assert.equal((await find('a'))?.status, 'bezorgd')
    assert.deepEqual(tried, ['a', 'b', 'a'])
  })

  it('takes a failure it does not know for one that may pass', async () => {
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], { a: [new Error('odd')] })
    await passes(0)
    assert.equal((await find('a'))?.fout, 'unknown')
    await passes(10)
    assert.equal((await find('a'))?.status, 'bezorgd')
  })
})

describe('the outbox worker, when the database is locked or gone', () => {
  it('saves the receipt as soon as it can, so that nothing is sent twice', async () => {
    const storage = failing('markDelivered', 8)
    const { passes, tried, find, seconds } = await aWorker(
      [aLevering({ id: 'a' })],
      {},
      { storage },
    )
    await passes(0)
    assert.ok(seconds() >= 10, `${seconds()} seconds`)
    assert.equal((await find('a'))?.status, 'bezorgd')
    await passes(60)
    assert.deepEqual(tried, ['a'])
  })

  it('saves a failure as soon as it can, so that its wait is kept', async () => {
    const storage = failing('markFailed', 3)
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], { a: [busy()] }, { storage })
    await passes(0)
    assert.deepEqual([(await find('a'))?.status, (await find('a'))?.fout], ['klaar', '429'])
  })

  it('leaves the row to another worker when its lease has ended', async () => {
    const storage = failing('markDelivered', 100)
    const { passes, find, tried } = await aWorker([aLevering({ id: 'a' })], {}, { storage })
    await passes(0)
    assert.equal((await find('a'))?.status, 'bezig')
    await passes(60)
    assert.deepEqual(tried, ['a', 'a'])
  })

  it('looks again later when the outbox cannot be read', async () => {
    const storage = failing('claim', 1)
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], {}, { storage })
    await assert.rejects(passes(0))
    await passes(1)
    assert.equal((await find('a'))?.status, 'bezorgd')
  })
})

describe('a worker that is started', () => {
  it('goes on by itself until it is stopped, and takes nothing after that', async () => {
    const storage = createMemoryStorage()
    const { leveringen } = storage.stores
    const tried: string[] = []
    let arrived = () => {}
    const worker = createWorker({
      storage,
      clock: () => NOW,
      random: () => 0,
      log: createLogger('silent'),
      everyMs: 5,
      bezorger: {
        deliver: async ({ id }) => {
          tried.push(id)
          arrived()
          return id
        },
      },
    })
    worker.start()
    const first = new Promise<void>((resolve) => {
      arrived = resolve
    })
    await leveringen.add(aLevering({ id: 'a' }))
    await first
    await worker.stop()
    await leveringen.add(aLevering({ id: 'b', aan: person('b') }))
    worker.wake()
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.deepEqual(tried, ['a'])
    assert.equal((await leveringen.find('a'))?.status, 'bezorgd')
  })
})
