import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRunningContent } from '../../src/content/running-content.ts'
import { createSmallRoot, SMALL_ITEM } from '../helpers/small-root.ts'

const TODAY = '2026-11-25'

describe('the content of the running product', function () {
  this.timeout(10_000) // a small root is made and read for every test
  let root: string
  const kept = () => join(root, 'data/inhoud.json')
  const load = () => loadRunningContent(root, TODAY, kept())
  const titles = () => {
    const result = load()
    assert.ok(result.ok)
    return result.content.bank.items.map(({ titel }) => titel)
  }

  beforeEach(() => {
    root = createSmallRoot()
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('is the same from the kept file as from the folders', () => {
    const first = load()
    assert.ok(readFileSync(kept()).length > 0)
    assert.deepEqual(load(), first)
  })

  it('is read again as soon as a file changes', () => {
    const before = titles()
    const path = join(root, 'knowledge/knelpunten', `${SMALL_ITEM}.md`)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^titel: .*$/m, 'titel: Iets anders'))
    assert.deepEqual(
      titles().filter((titel) => !before.includes(titel)),
      ['Iets anders'],
    )
  })

  it('is refused when it has a mistake, also when a good one was kept', () => {
    load()
    appendFileSync(join(root, 'dialogs/triage.yaml'), 'start: [half\n')
    assert.equal(load().ok, false)
  })

  it('does not need the kept file: one that is broken or cannot be written costs time only', () => {
    mkdirSync(join(root, 'data'), { recursive: true })
    writeFileSync(kept(), '{"mark":')
    assert.ok(titles().length > 0)
    const result = loadRunningContent(root, TODAY, join(root, 'dialogs/triage.yaml/inhoud.json'))
    assert.ok(result.ok)
  })
})
