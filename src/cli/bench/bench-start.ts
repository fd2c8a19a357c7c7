import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './child.ts'

/** A look at the process after this long counts as rest. */
const REST_MS = 5_000

export interface StartTimes {
  /** From starting the process to its first "ready", with a database that exists. */
  readonly start_ms: number
  /** Resident memory at rest; null where the system does not tell. */
  readonly rss_mb: number | null
}

/** Starts the product as `npm run serve` does, twice on one database; the second start is measured. */
export async function benchStart(root: string, flags: readonly string[]): Promise<StartTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-bench-'))
  const start = () =>
    startChild(root, [...flags, 'src/main.ts'], { DATABASE_FILE: join(folder, 'bench.db') })
  try {
    await (await start()).stop()
    const product = await start()
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    const rss_mb = readResident(product.pid)
    await product.stop()
    return { start_ms: product.start_ms, rss_mb }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readResident(pid: number): number | null {
  try {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Math.round(Number(kb) / 1024)
  } catch {
    return null // not Linux
  }
}
