/**
 * The reference of the tab bench: the smallest page that React makes, built as the tab is and sent in the same way. What
 * it takes, every page with React takes on this machine.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title></head>
<body><div id="tab"></div><script type="module" src="./main.js"></script></body></html>`
const MAIN = `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('tab')).render(createElement('h1', null, 'Leeg'))
`

export interface ReferencePage {
  readonly url: string
  stop(): void
}

/** Builds the page and serves it on a free port of loopback. */
export async function startReferencePage(root: string): Promise<ReferencePage> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-bench-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'index.html'), HTML)
  writeFileSync(join(folder, 'main.js'), MAIN)
  const outDir = join(folder, 'built')
  await build({
    ...{ configFile: false, root: folder, logLevel: 'error' },
    build: { outDir, target: 'es2022', modulePreload: { polyfill: false } },
  })
  const assets = join(outDir, 'assets')
  const files = new Map(
    readdirSync(assets).map((name) => [
      `/assets/${name}`,
      gzipSync(readFileSync(join(assets, name))),
    ]),
  )
  const page = readFileSync(join(outDir, 'index.html'))
  rmSync(folder, { recursive: true, force: true })
  const server = createServer((req, res) => {
    const file = files.get(req.url ?? '')
    const headers = { 'Content-Type': 'text/javascript', 'Content-Encoding': 'gzip' }
    const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' }
    if (file) res.writeHead(200, { ...headers, ...kept })
    else res.writeHead(req.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' })
    res.end(file ?? (req.url === '/' ? page : ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
