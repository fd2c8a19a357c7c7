import assert from 'node:assert/strict'
import { createTicker } from '../../src/delivery/create-ticker.ts'
import { NOW } from '../helpers/builders.ts'

/** The timer never comes round in a test: a tick is given by hand. */
const NEVER_MS = 3_600_000

function aTicker(work: (now: Date) => Promise<void>) {
  const failures: unknown[] = []
  const onFailure = (error: unknown) => failures.push(error)
  const ticker = createTicker({ clock: () => NOW, work, everyMs: NEVER_MS, onFailure })
  return { ticker, failures }
}

describe('work that is done again and again', () => {
  it('is done at the start and with every tick, and told what time it is', async () => {
    const seen: Date[] = []
    const { ticker } = aTicker(async (now) => {
      seen.push(now)
    })
    await ticker.start()
    await ticker.tick()
    assert.deepEqual(seen, [NOW, NOW])
    await ticker.stop()
  })

  it('is tried again after a failure, which is told', async () => {
    let runs = 0
    const { ticker, failures } = aTicker(async () => {
      if (++runs === 1) throw new Error('weg')
    })
    await ticker.start()
    await ticker.tick()
    assert.equal(runs, 2)
    assert.equal(failures.length, 1)
    await ticker.stop()
  })

  it('never runs twice at once, and stops after what is under way', async () => {
    let runs = 0
    let finish = () => {}
    const { ticker } = aTicker(() => {
      runs++
      return new Promise((resolve) => (finish = resolve))
    })
    void ticker.start()
    void ticker.tick()
    assert.equal(runs, 1)
    let stopped = false
    const stopping = ticker.stop().then(() => (stopped = true))
    await new Promise(setImmediate)
    assert.equal(stopped, false)
    finish()
    await stopping
  })
})
