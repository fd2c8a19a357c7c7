import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { freePort } from '../helpers/postgres.ts'
import { createSmallRoot, SMALL_ITEM } from '../helpers/small-root.ts'

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs `src/main.ts` of a small root until it ends by itself. */
async function run(root: string, env: Record<string, string>): Promise<Ended> {
  const child = begin(root, env)
  const said = text(child.stderr as NodeJS.ReadableStream)
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said: await said }
}

function begin(root: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'silent', DATABASE_FILE: join(root, 'data/test.db'), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

describe('starting', function () {
  this.timeout(20_000) // a process of its own for every test
  let root: string

  beforeEach(() => {
    root = createSmallRoot({ program: true })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('refuses a broken dialog, and says where', async () => {
    appendFileSync(join(root, 'dialogs/triage.yaml'), 'start: [half\n')
    const { code, said } = await run(root, { PORT: String(await freePort()) })
    assert.equal(code, 1)
    assert.match(said, /dialogs\/triage\.yaml:\d+/)
  })

  it('refuses a dialog that leads nowhere, and says where', async () => {
    appendFileSync(
      join(root, 'dialogs/triage.yaml'),
      '  verdwaald: { kind: klaar, title: Verdwaald, text: Hier komt niemand., items: [], filing: nee }\n',
    )
    const { code, said } = await run(root, { PORT: String(await freePort()) })
    assert.equal(code, 1)
    assert.match(said, /dialogs\/triage\.yaml:\d+.*verdwaald/)
  })

  it('refuses a broken item, and says where', async () => {
    const path = join(root, 'knowledge/knelpunten', `${SMALL_ITEM}.md`)
    writeFileSync(path, '# geen front matter\n')
    const { code, said } = await run(root, { PORT: String(await freePort()) })
    assert.equal(code, 1)
    assert.match(said, new RegExp(`${SMALL_ITEM}\\.md:1`))
  })

  it('ends with a clear message when the database cannot be opened', async () => {
    const { code, said } = await run(root, {
      PORT: String(await freePort()),
      DATABASE_FILE: join(root, 'package.json', 'onder-een-bestand.db'),
    })
    assert.equal(code, 1)
    assert.match(said, /onder-een-bestand\.db/)
  })

  it('ends with a clear message when PostgreSQL does not answer, without the address', async () => {
    const { code, said } = await run(root, {
      PORT: String(await freePort()),
      DATABASE_URL: `postgres://iemand:diepgeheim@127.0.0.1:${await freePort()}/weg`,
    })
    assert.equal(code, 1)
    assert.match(said, /DATABASE_URL/)
    assert.doesNotMatch(said, /diepgeheim/)
  })

  it('ends with the number of a port that is in use', async () => {
    const other: Server = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    try {
      const { code, said } = await run(root, { PORT: String(port) })
      assert.equal(code, 1)
      assert.match(said, new RegExp(String(port)))
    } finally {
      other.close()
    }
  })

  it('names every wrong setting at once, never its value', async () => {
    const { code, said } = await run(root, { PORT: 'honderd', LOG_LEVEL: 'hard' })
    assert.equal(code, 2)
    assert.match(said, /PORT/)
    assert.match(said, /LOG_LEVEL/)
    assert.doesNotMatch(said, /honderd|hard/)
  })

  it('listens until it is asked to stop', async () => {
    const port = await freePort()
    const child = begin(root, { PORT: String(port) })
    const ended = once(child, 'exit')
    for (;;) {
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
      if (ready?.ok) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    child.kill('SIGTERM')
    assert.equal((await ended)[0], 0)
  })
})
