import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { benchTab } from '../../src/cli/bench/bench-tab.ts'
import { benchTurn } from '../../src/cli/bench/bench-turn.ts'
import { startChild } from '../../src/cli/bench/child.ts'
import { percentile } from '../../src/cli/bench/percentile.ts'
import { createClient } from '../../src/cli/bench/turns.ts'
import { aBank, anItem } from '../helpers/builders.ts'
import { createSmallRoot } from '../helpers/small-root.ts'
import { ROOT } from '../helpers/test-bot.ts'

/** How many processes this one has running. One that has just ended counts for a moment. */
async function countChildren(): Promise<number> {
  await setTimeout(10)
  return process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length
}

describe('the bench', () => {
  it('takes the time that nineteen in twenty stay under', () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at)
    assert.equal(percentile(times, 0.5), 51)
    assert.equal(percentile(times, 0.95), 96)
    assert.equal(percentile([3], 0.95), 3)
    assert.equal(percentile([], 0.95), 0)
  })

  it('measures the first page of the tab beside an empty page of React', async function () {
    this.timeout(60_000) // a process and a browser of its own
    const { tab, reference } = await benchTab(ROOT, [], 1)
    for (const { js_kb, cold_ms, warm_ms } of [tab, reference])
      assert.ok(js_kb > 10 && cold_ms > 0 && warm_ms > 0)
    assert.ok(tab.js_kb > reference.js_kb && tab.js_kb <= 350)
  })

  describe('of turns', function () {
    this.timeout(30_000) // processes of its own
    const size = { rounds: 1, people: 2, questions: 2 }
    const bank = aBank({ items: [anItem()] })
    let root: string

    before(() => {
      root = createSmallRoot({ program: true })
    })
    after(() => rmSync(root, { recursive: true, force: true }))

    it('has a reference that says back what it is told', async () => {
      const echo = await startChild(ROOT, ['src/cli/bench/echo-bot.ts'])
      const client = createClient(echo.port, 'http://127.0.0.1:9', 2)
      const { times, answers } = await client.run([
        { person: 'een', texts: ['huur', 'zorg'] },
        { person: 'twee', texts: ['werk'] },
      ])
      client.close()
      await echo.stop()
      const said = answers.map((answer) => JSON.parse(answer).activities[0].text)
      assert.deepEqual(said.toSorted(), ['huur', 'werk', 'zorg'])
      assert.equal(times.length, 3)
    })

    it('measures every kind beside the reference, and files what it says it files', async () => {
      const before = await countChildren()
      const turns = await benchTurn(root, [], bank, size)
      assert.deepEqual(Object.keys(turns), ['echo', 'search', 'triage', 'filing'])
      for (const { tps, p95 } of Object.values(turns)) assert.ok(tps > 0 && p95 > 0)
      assert.equal(await countChildren(), before)
    })

    it('ends what it started when the product does not start', async () => {
      const before = await countChildren()
      writeFileSync(join(root, 'dialogs/triage.yaml'), 'start: [half')
      await assert.rejects(benchTurn(root, [], bank, size), /src\/main\.ts/)
      assert.equal(await countChildren(), before)
    })
  })
})
