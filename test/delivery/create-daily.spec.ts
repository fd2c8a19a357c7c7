import assert from 'node:assert/strict'
import { createDaily } from '../../src/delivery/create-daily.ts'
import { NOW } from '../helpers/builders.ts'

const HOUR_MS = 3_600_000

function aDaily(work: (now: Date) => Promise<void> = async () => {}) {
  const seen = { runs: 0, failures: 0, clock: NOW }
  const daily = createDaily({
    clock: () => seen.clock,
    work: async (now) => {
      seen.runs++
      await work(now)
    },
    onFailure: () => {
      seen.failures++
    },
  })
  const runsAfter = async (hours: number) => {
    seen.clock = new Date(NOW.getTime() + hours * HOUR_MS)
    await daily.tick()
    return seen.runs
  }
  return { daily, seen, runsAfter }
}

describe('work that is done once a day', () => {
  it('is done at the start and then when a day has passed', async () => {
    const { daily, seen, runsAfter } = aDaily()
    await daily.start()
    assert.equal(seen.runs, 1)
    assert.equal(await runsAfter(23), 1)
    assert.equal(await runsAfter(24), 2)
    assert.equal(await runsAfter(47), 2)
    assert.equal(await runsAfter(72), 3)
    await daily.stop()
  })

  it('is tried again the next hour when it failed', async () => {
    let fails = true
    const { seen, runsAfter } = aDaily(async () => {
      if (fails) throw new Error('weg')
    })
    assert.equal(await runsAfter(0), 1)
    fails = false
    assert.equal(await runsAfter(1), 2)
    assert.equal(await runsAfter(2), 2)
    assert.equal(seen.failures, 1)
  })

  it('is done again when the clock was set back by more than a day', async () => {
    const { runsAfter } = aDaily()
    assert.equal(await runsAfter(0), 1)
    assert.equal(await runsAfter(-12), 1)
    assert.equal(await runsAfter(-48), 2)
  })

  it('never runs twice at once, and stops after what is under way', async () => {
    let finish = () => {}
    const { daily, seen } = aDaily(() => new Promise((resolve) => (finish = resolve)))
    void daily.start()
    void daily.tick()
    assert.equal(seen.runs, 1)
    let stopped = false
    const stopping = daily.stop().then(() => (stopped = true))
    await new Promise(setImmediate)
    assert.equal(stopped, false)
    finish()
    await stopping
  })
})
