import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { SETTING_NAMES } from '../../config/config.ts'

export interface Child {
  readonly port: number
  readonly pid: number
  /** Milliseconds from starting the process to its first "ready". */
  readonly start_ms: number
  /** Asks it to end, and resolves when it has. */
  stop(): Promise<void>
}

const POLL_MS = 5
const START_MS = 60_000
/** A process that has not ended by then is made to. */
const PATIENCE_MS = 10_000
/** Whoever runs the bench may have settings of a real server: none of them reaches a child. */
const NO_SETTINGS = Object.fromEntries(SETTING_NAMES.map((name) => [name, '']))

/**
 * Starts a server in a process of its own, on a free port of loopback, and waits until it says it is ready. `args` are
 * what comes after `node`. It dies with this process. Throws when it does not start.
 */
export async function startChild(
  cwd: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, [...args], {
    cwd,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...NO_SETTINGS,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'silent',
      ...settings,
    },
  })
  const ended = once(child, 'exit')
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  while (!(await isReady(port))) {
    const gone = child.exitCode !== null || child.signalCode !== null
    if (gone || performance.now() - begin > START_MS) {
      kill()
      throw new Error(`did not start: ${args.join(' ')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return {
    port,
    pid: child.pid ?? 0,
    start_ms: Math.round(performance.now() - begin),
    stop: async () => {
      const timer = setTimeout(kill, PATIENCE_MS)
      child.kill('SIGTERM')
      await ended
      clearTimeout(timer)
    },
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
  return answer?.ok ?? false
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
