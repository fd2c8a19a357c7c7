import type { Server } from 'node:http'
import restify from 'restify'
import { type ApiOptions, bindApi } from './api/bind.ts'
import { bindCasusformulier, type CasusformulierOptions } from './casusformulier/route.ts'
import { bindTab, type TabOptions } from './tab/serve-tab.ts'

export interface ServerOptions {
  /** Hands one activity of the messaging platform to the bot, which answers the response itself. */
  readonly onActivity: (req: restify.Request, res: restify.Response) => Promise<void>
  /** Rejects when something the bot cannot do without does not answer. */
  readonly checkReady: () => Promise<void>
  readonly casusformulier: CasusformulierOptions
  /** Without them nothing of the tab is served. */
  readonly api?: ApiOptions
  readonly tab?: TabOptions
}

export interface HttpServer {
  /** Resolves with the port that is listened on. Rejects when the port is in use. */
  listen(port: number, host: string): Promise<number>
  close(): Promise<void>
}

const MAX_BODY = 1_000_000

/** Activities in, whether we are alive and ready, the Casusformulier, the API and the tab. */
export function createServer(options: ServerOptions): HttpServer {
  const server = restify.createServer({ name: 'maatwerkwijzer' })
  const readBody = restify.plugins.bodyParser({ maxBodySize: MAX_BODY, mapParams: false })
  server.post('/api/messages', readBody, async (req, res) => {
    await options.onActivity(req, res)
  })
  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'ok' })
  })
  server.get('/readyz', async (_req, res) => {
    try {
      await options.checkReady()
      res.send(200, { status: 'ready' })
    } catch {
      res.send(503, { status: 'not ready' })
    }
  })
  bindCasusformulier(server, options.casusformulier)
  if (options.api) bindApi(server, options.api)
  if (options.tab) bindTab(server, options.tab)
  const http = server.server as Server
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject)
        http.listen(port, host, () => {
          http.off('error', reject)
          const address = http.address()
          resolve(typeof address === 'object' && address ? address.port : port)
        })
      }),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}
