import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { DyingSettings } from './dying-app.ts'
import { ROOT } from './test-bot.ts'

/** A process starts in half the time: the tests start hundreds. */
const KEEP_COMPILED = ['--import', pathToFileURL(join(ROOT, 'src/keep-compiled.js')).href]

/** The whole app in a process of its own, which can be stopped or killed. */
export interface MortalApp {
  readonly port: number
  readonly process: ChildProcess
  /** Resolves when the process has ended, by itself or not. */
  readonly ended: Promise<unknown>
  stop(): Promise<void>
  /** `kill -9`. */
  kill(): Promise<void>
}

export async function startMortalApp(settings: DyingSettings): Promise<MortalApp> {
  const child = spawn(
    process.execPath,
    [...KEEP_COMPILED, join(ROOT, 'test/helpers/dying-app.ts'), JSON.stringify(settings)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const [first] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return {
    port: Number(first),
    process: child,
    ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}
