import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { follow } from '../../src/app/follow.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import { aMessage, post } from '../helpers/activities.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'

describe('what a beheerder sets', function () {
  this.timeout(20_000) // two whole apps on one database
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-'))
  const file = join(folder, 'test.db')
  const apps: SmallApp[] = []
  before(async () => {
    for (let count = 0; count < 2; count += 1)
      apps.push(await startSmallApp(smallConfig(), { storage: await openSqlite(file) }))
  })
  after(async () => {
    for (const app of apps) await app.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const [at, other] = [() => apps[0] as SmallApp, () => apps[1] as SmallApp]
  const set = (path: string, body: object) =>
    fetch(`http://127.0.0.1:${at().port}/api/v1/beheer/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const help = async () => {
    const { activities } = await post(other().port, aMessage('hulp'))
    return JSON.stringify(activities)
  }

  it('is said in the chat of another process within seconds', async () => {
    assert.equal((await set('teksten/hulp.contact', { tekst: 'Bel de balie.' })).status, 200)
    await until(async () => (await help()).includes('Bel de balie.'))
    await set('teksten/hulp.contact', { tekst: null })
    await until(async () => !(await help()).includes('Bel de balie.'))
  })

  it('is read again when its stand is another one, and only then', async () => {
    let stand = 1
    let reads = 0
    const followed = await follow(
      async () => stand,
      async () => ++reads,
    )
    await followed.refresh()
    assert.equal(followed.current(), 1)
    stand = 2
    await followed.refresh()
    assert.equal(followed.current(), 2)
  })

  it('is read once when two look at the same moment', async () => {
    let stand = 1
    let reads = 0
    const followed = await follow(
      async () => stand,
      async () => ++reads,
    )
    stand = 2
    await Promise.all([followed.refresh(), followed.refresh()])
    assert.equal(followed.current(), 2)
    stand = 3
    await followed.refresh()
    assert.equal(followed.current(), 3)
  })
})

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ready()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail('it did not come true')
}
