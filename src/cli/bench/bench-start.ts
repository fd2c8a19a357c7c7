import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A look at the process after this long counts as rest. */
const REST_MS = 5_000
const POLL_MS = 5

export interface StartTimes {
  /** From starting the process to its first "ready", with a database that exists. */
  readonly start_ms: number
  /** Resident memory at rest; null where the system does not tell. */
  readonly rss_mb: number | null
}

/** Starts the product as `npm run serve` does, twice on one database; the second start is measured. */
export async function benchStart(root: string, flags: readonly string[]): Promise<StartTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-bench-'))
  try {
    await startOnce(root, flags, folder)
    return await startOnce(root, flags, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOnce(
  root: string,
  flags: readonly string[],
  folder: string,
): Promise<StartTimes> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, [...flags, 'src/main.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_FILE: join(folder, 'bench.db'),
      LOG_LEVEL: 'silent',
    },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('the product did not start')
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  const start_ms = Math.round(performance.now() - begin)
  await new Promise((resolve) => setTimeout(resolve, REST_MS))
  const rss_mb = readResident(child.pid)
  child.kill('SIGTERM')
  await ended
  return { start_ms, rss_mb }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
  return answer?.ok ?? false
}

function readResident(pid: number | undefined): number | null {
  try {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Math.round(Number(kb) / 1024)
  } catch {
    return null // not Linux
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
