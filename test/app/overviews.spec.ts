import assert from 'node:assert/strict'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aCasus } from '../helpers/builders.ts'
import { smallConfig, startSmallApp } from '../helpers/small-app.ts'

describe('the app and the clock', function () {
  this.timeout(5_000) // a whole app is made
  it('queues the overviews of the day at the start, however late that is (D10)', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(
      aCasus({
        status: 'in-behandeling',
        statusSinds: '2026-11-02T10:00:00.000Z',
        gewijzigd: '2026-11-02T10:00:00.000Z',
        regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
      }),
    )
    const clock = () => new Date('2026-11-25T14:00:00.000Z')
    const app = await startSmallApp(smallConfig(), { storage, clock })
    await app.stop()
    assert.ok(await storage.stores.leveringen.find('dagoverzicht:rik:2026-11-25'))
  })
})
