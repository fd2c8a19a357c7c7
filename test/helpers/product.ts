import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser, Playground } from './playground.ts'
import { freePort } from './postgres.ts'
import { ROOT } from './test-bot.ts'

/** The product as a newcomer starts it, on free ports and an empty database, with a person at a browser. */
export interface Product {
  readonly person: Playground
  /** Where the bot listens. */
  readonly port: number
  /** Ends everything and starts it again on the same database, as after a redeploy; the person reloads. */
  restart(): Promise<Playground>
  stop(): Promise<void>
}

export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-browser-'))
  const port = await freePort()
  const playground = await freePort()
  let server = await startServer(folder, port, playground)
  const browser: Browser = await openBrowser()
  let person = await Playground.open(browser, playground)
  return {
    port,
    get person() {
      return person
    },
    restart: async () => {
      await stopServer(server)
      server = await startServer(folder, port, playground)
      await person.page.close()
      person = await Playground.open(browser, playground)
      return person
    },
    stop: async () => {
      await browser.close()
      await stopServer(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startServer(
  folder: string,
  port: number,
  playground: number,
): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PLAYGROUND_PORT: String(playground),
      DATABASE_FILE: join(folder, 'test.db'),
      LOG_LEVEL: 'error',
    },
  })
  await answers(`http://127.0.0.1:${port}/readyz`)
  await answers(`http://127.0.0.1:${playground}/`)
  return server
}

async function stopServer(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  if (server.exitCode === null) await ended
}

/** Waits until an address answers; fails with its name when it does not. */
async function answers(url: string): Promise<void> {
  const until = Date.now() + 60_000
  for (;;) {
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) throw new Error(`no answer from ${url}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
