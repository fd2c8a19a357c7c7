import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureTab } from '../../src/app/ensure-tab.ts'
import { isTabBuilt } from '../../src/app/tab-mark.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'
import { ROOT } from '../helpers/test-bot.ts'

const FOLDER = join(ROOT, 'build/tab')
const MOST_KB = 350

describe('the files of the tab', function () {
  this.timeout(60_000) // the pages are made when they are not there yet
  let app: SmallApp
  before(async () => {
    await ensureTab(ROOT, () => {})
    app = await startSmallApp(smallConfig(), { tab: FOLDER })
  })
  after(() => app?.stop())

  const get = (path: string) => fetch(`http://127.0.0.1:${app.port}${path}`)

  it('are built from the sources as they are', () => {
    assert.ok(isTabBuilt(ROOT))
  })

  it('begin with a page that only Teams may frame, and a new nonce each time', async () => {
    const answer = await get('/tab')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const frames = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? []
    assert.ok(frames.length > 0)
    for (const frame of frames)
      assert.match(frame, /^https:\/\/(?:[*\w]+\.)*teams\.(?:microsoft\.com|cloud\.microsoft)$/)
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? assert.fail()
    const page = await answer.text()
    assert.ok(page.includes(nonce))
    assert.match(page, /<html lang="nl">/)
    assert.ok(!(await (await get('/tab')).text()).includes(nonce))
  })

  it('are not all there is: an address nobody made leads to the first page, in Dutch', async () => {
    for (const path of ['/onzin', '/tab/onzin', '/tab/onzin/nog?x=<b>']) {
      const answer = await get(path)
      assert.equal(answer.status, 404)
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
      const page = await answer.text()
      assert.match(page, /Deze pagina is er niet.*<a href="\/tab">/)
      assert.doesNotMatch(page, /onzin|does not exist|<b>/)
    }
    assert.match(
      (await get('/api/v1/onzin')).headers.get('content-type') ?? '',
      /^application\/problem\+json/,
    )
  })

  it('are only to be got', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      for (const path of ['/tab', '/tab/assets/index.js'])
        assert.equal((await fetch(`http://127.0.0.1:${app.port}${path}`, { method })).status, 405)
  })

  it('are kept for good when their content is in their name', async () => {
    const [name = ''] = readdirSync(join(FOLDER, 'assets'))
    const answer = await get(`/tab/assets/${name}`)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  })

  it('come over the line made small, for a browser that can read it', async () => {
    const [name = ''] = readdirSync(join(FOLDER, 'assets')).filter((file) => file.endsWith('.js'))
    const [small, whole] = await Promise.all(
      ['gzip', 'identity'].map((coding) =>
        fetch(`http://127.0.0.1:${app.port}/tab/assets/${name}`, {
          headers: { 'accept-encoding': coding },
        }),
      ),
    )
    assert.equal(small?.headers.get('content-encoding'), 'gzip')
    assert.equal(whole?.headers.get('content-encoding'), null)
    assert.equal(small?.headers.get('vary'), 'Accept-Encoding')
    assert.equal(await small?.text(), await whole?.text())
  })

  it('give nothing from outside their folder', async () => {
    for (const path of [
      '/tab/assets/..%2f..%2ftab.mark',
      '/tab/assets/%2e%2e%2findex.html',
      '/tab/assets/index.html',
      '/tab/assets/geen.js',
    ])
      assert.equal((await get(path)).status, 404, path)
  })

  it(`weigh at most ${MOST_KB} KB of JavaScript, whatever page comes first`, () => {
    const entry = /assets\/([\w-]+\.js)/.exec(readFileSync(join(FOLDER, 'index.html'), 'utf8'))?.[1]
    const pages = namesIn(entry ?? '', /import\([`'"]\.\/([\w-]+\.js)/g)
    assert.ok(pages.length > 5, 'the pages are in files of their own')
    for (const page of pages) {
      const total = [...needed(entry ?? '', page, pages)]
        .map((name) => gzipSync(readAsset(name)).length)
        .reduce((sum, size) => sum + size, 0)
      assert.ok(total <= MOST_KB * 1024, `${page}: ${Math.round(total / 1024)} KB`)
    }
  })

  it('are promised when they are not there yet', async () => {
    const empty = await startSmallApp(smallConfig())
    const answer = await fetch(`http://127.0.0.1:${empty.port}/tab`)
    await empty.stop()
    assert.equal(answer.status, 503)
    assert.match(await answer.text(), /<h1>/)
  })
})

function readAsset(name: string): string {
  return readFileSync(join(FOLDER, 'assets', name), 'utf8')
}

function namesIn(file: string, pattern: RegExp): string[] {
  return [...readAsset(file).matchAll(pattern)].flatMap(([, name]) => name ?? [])
}

/** The files that a page may ask for, now or later, without the other pages. */
function needed(entry: string, page: string, pages: readonly string[]): ReadonlySet<string> {
  const found = new Set([entry, page])
  for (const file of found)
    for (const name of namesIn(file, /[`'"]\.\/([\w-]+\.js)/g))
      if (!pages.includes(name)) found.add(name)
  return found
}
