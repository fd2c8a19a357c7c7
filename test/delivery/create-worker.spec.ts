import assert from 'node:assert/strict'
import { createWorker, type WorkerOptions } from '../../src/delivery/create-worker.ts'
import { BezorgFout, type Levering } from '../../src/domain/levering/levering.ts'
import { createLogger } from '../../src/log/logger.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aLevering, NOW } from '../helpers/builders.ts'

type Reply = string | BezorgFout | Error

/** A worker with a clock of its own and a receiving side that does what the script says, one entry a try. */
async function aWorker(leveringen: readonly Levering[], script: Record<string, Reply[]>) {
  const storage = createMemoryStorage()
  for (const levering of leveringen) await storage.stores.leveringen.add(levering)
  let now = NOW.getTime()
  const tried: string[] = []
  const options: WorkerOptions = {
    storage,
    clock: () => new Date(now),
    random: () => 0.5,
    log: createLogger('silent'),
    bezorger: {
      deliver: async ({ id }) => {
        tried.push(id)
        const reply = script[id]?.shift() ?? `ontvangst-${id}`
        if (reply instanceof Error) throw reply
        return reply
      },
    },
  }
  const worker = createWorker(options)
  return {
    tried,
    find: (id: string) => storage.stores.leveringen.find(id),
    /** Lets time pass and looks once. */
    passes: async (seconds: number) => {
      now += seconds * 1000
      await worker.runOnce()
    },
  }
}

const busy = (wachtMs: number | null = null) => new BezorgFout('later', '429', wachtMs)

describe('the outbox worker (C21, M3)', () => {
  it('delivers what is due, and keeps what the other side called it', async () => {
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], {})
    await passes(0)
    assert.deepEqual(
      [(await find('a'))?.status, (await find('a'))?.ontvangst],
      ['bezorgd', 'ontvangst-a'],
    )
  })

  it('tries again later, each time after a longer wait', async () => {
    const { passes, tried } = await aWorker([aLevering({ id: 'a' })], { a: [busy(), busy()] })
    await passes(0)
    await passes(1)
    assert.equal(tried.length, 1)
    await passes(2)
    assert.equal(tried.length, 2)
    await passes(2)
    assert.equal(tried.length, 2)
    await passes(3)
    assert.equal(tried.length, 3)
  })

  it('waits as long as the other side asks', async () => {
    const { passes, tried } = await aWorker([aLevering({ id: 'a' })], { a: [busy(60_000)] })
    await passes(0)
    await passes(30)
    assert.equal(tried.length, 1)
    await passes(31)
    assert.equal(tried.length, 2)
  })

  it('gives up after five tries, and at once when waiting never helps', async () => {
    const gone = new BezorgFout('nooit', 'not-installed')
    const { passes, tried, find } = await aWorker(
      [
        aLevering({ id: 'a', aan: { soort: 'persoon', gebruikerId: 'a' } }),
        aLevering({ id: 'b', aan: { soort: 'persoon', gebruikerId: 'b' } }),
      ],
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

  it('never gives up on a channel that is not linked yet', async () => {
    const unlinked = Array.from({ length: 20 }, () => new BezorgFout('later', 'not-linked'))
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], { a: unlinked })
    for (let count = 0; count < 21; count += 1) await passes(6)
    assert.equal((await find('a'))?.status, 'bezorgd')
  })

  it('keeps the order to one recipient, and lets others go ahead', async () => {
    const { passes, tried } = await aWorker(
      [
        aLevering({ id: 'ina-1', aan: { soort: 'persoon', gebruikerId: 'ina' } }),
        aLevering({ id: 'ina-2', aan: { soort: 'persoon', gebruikerId: 'ina' } }),
        aLevering({ id: 'rik-1', aan: { soort: 'persoon', gebruikerId: 'rik' } }),
      ],
      { 'ina-1': [busy()] },
    )
    await passes(0)
    assert.deepEqual(tried, ['ina-1', 'rik-1'])
    await passes(10)
    await passes(10)
    assert.deepEqual(tried, ['ina-1', 'rik-1', 'ina-1', 'ina-2'])
  })

  it('takes a failure it does not know for one that may pass', async () => {
    const { passes, find } = await aWorker([aLevering({ id: 'a' })], { a: [new Error('odd')] })
    await passes(0)
    assert.equal((await find('a'))?.fout, 'unknown')
    await passes(10)
    assert.equal((await find('a'))?.status, 'bezorgd')
  })
})
