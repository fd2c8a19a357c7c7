/** The files of the tab, as they were built. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type restify from 'restify'
import type { Zeg } from '../../domain/teksten.ts'
import { html } from '../html.ts'

export interface TabOptions {
  /** The folder with the built tab. */
  readonly folder: string
  readonly zeg: Zeg
}

export const TAB = '/tab'
/** Stands in the page where the nonce of this answer goes. */
const NONCE = '__NONCE__'
const ASSET = /^[\w-]+(?:\.[\w-]+)*\.(?:js|css)$/
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
/** Only Teams may show it in a frame. */
const FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
]
/** Where the library of Teams looks up who may frame it. */
const TEAMS_LIBRARY = 'https://res.cdn.office.net'
const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }

/** A file of the tab, and the same made small. Its name changes with its content, so both are kept. */
interface Asset {
  readonly whole: Buffer
  readonly small: Buffer
}
const compress = promisify(gzip)

/** `GET /tab` is the page, `/tab/assets/…` what it loads: those have their content in their name and are kept for good. */
export function bindTab(server: restify.Server, { folder, zeg }: TabOptions): void {
  const known = new Map<string, Asset>()
  const readAsset = async (name: string): Promise<Asset | undefined> => {
    const found = known.get(name)
    if (found) return found
    const whole = await readIfThere(join(folder, 'assets', name))
    if (!whole) return undefined
    const asset = { whole, small: await compress(whole) }
    known.set(name, asset)
    return asset
  }
  const page: restify.RequestHandler = async (_req, res) => {
    const nonce = randomBytes(16).toString('base64')
    const built = await readIfThere(join(folder, 'index.html'))
    const headers = {
      ...COMMON,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy(nonce),
    }
    const type = { 'Content-Type': 'text/html; charset=utf-8' }
    if (built)
      res.sendRaw(200, built.toString('utf8').replaceAll(NONCE, nonce), { ...headers, ...type })
    else res.sendRaw(503, renderWaiting(zeg), { ...headers, ...type, 'Retry-After': '10' })
  }
  server.get(TAB, page)
  server.get(`${TAB}/`, page)
  // Whoever types an address by hand, or follows an old link, reads where to go.
  server.on('NotFound', (req, res, _error, done: () => void) => {
    const shown = req.method === 'GET' && !req.path().startsWith('/api/') && !res.headersSent
    if (shown) {
      res.sendRaw(404, renderMissing(zeg), {
        ...COMMON,
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
        'Content-Type': 'text/html; charset=utf-8',
      })
    }
    done()
  })
  server.get(`${TAB}/assets/:name`, async (req, res) => {
    const name = String(req.params.name)
    const file = ASSET.test(name) ? await readAsset(name) : undefined
    if (!file) {
      res.sendRaw(404, '', { ...COMMON, 'Content-Type': 'text/plain; charset=utf-8' })
      return
    }
    const small = /\bgzip\b/.test(req.headers['accept-encoding'] ?? '')
    res.writeHead(200, {
      ...COMMON,
      ...(small ? { 'Content-Encoding': 'gzip' } : {}),
      Vary: 'Accept-Encoding',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    })
    res.end(small ? file.small : file.whole)
  })
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `connect-src 'self' ${TEAMS_LIBRARY}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAMES.join(' ')}`,
  ].join('; ')
}

function renderWaiting(zeg: Zeg): string {
  return html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${zeg('tab-wacht.titel')}</title></head><body><main><h1>${zeg('tab-wacht.titel')}</h1><p>${zeg('tab-wacht.uitleg')}</p></main></body></html>`
    .text
}

function renderMissing(zeg: Zeg): string {
  return html`<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${zeg('tab.niet-gevonden')}</title></head><body><main><h1>${zeg('tab.niet-gevonden')}</h1><p>${zeg('tab.niet-gevonden-uitleg')}</p><p><a href="${TAB}">${zeg('tab.naar-begin')}</a></p></main></body></html>`
    .text
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch {
    return undefined // not built, or no file of ours
  }
}
