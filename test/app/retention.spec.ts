import assert from 'node:assert/strict'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aCasus, NOW } from '../helpers/builders.ts'
import { smallConfig, startSmallApp } from '../helpers/small-app.ts'

describe('the app', function () {
  this.timeout(5_000) // a whole app is made
  for (const [dagen, left] of [
    ['9', false],
    ['11', true],
  ] as const) {
    it(`erases at the start what is old, by its settings: ${dagen} days`, async () => {
      const storage = createMemoryStorage()
      await storage.stores.casussen.save(aCasus({ status: 'afgerond', redenDoorgaan: 'tekst' }))
      const clock = () => new Date(NOW.getTime() + 10 * 86_400_000)
      const config = smallConfig({ RETENTION_CLOSED_DAYS: dagen })
      const app = await startSmallApp(config, { storage, clock })
      await app.stop()
      const casus = await storage.stores.casussen.find('casus-1')
      assert.equal(casus?.redenDoorgaan === 'tekst', left)
    })
  }

  it('erases earlier when a beheerder said so', async () => {
    const storage = createMemoryStorage()
    await storage.stores.casussen.save(aCasus({ status: 'afgerond', redenDoorgaan: 'tekst' }))
    await storage.stores.beheer.saveInstelling('bewaren:afgesloten', '30')
    const clock = () => new Date(NOW.getTime() + 31 * 86_400_000)
    const app = await startSmallApp(smallConfig(), { storage, clock })
    await app.stop()
    assert.equal((await storage.stores.casussen.find('casus-1'))?.redenDoorgaan, null)
  })
})
