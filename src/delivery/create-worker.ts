import { type Bezorger, BezorgFout, type Levering } from '../domain/levering/levering.ts'
import type { Storage } from '../domain/storage.ts'
import {
  logDelivered,
  logDeliveryFailed,
  logDeliveryLater,
  logDeliveryNeedless,
  logWorkerFailed,
} from '../log/events.ts'
import type { Logger } from '../log/logger.ts'

export interface Worker {
  /** Looks at the outbox now, for instance because a turn has just filled it. */
  wake(): void
  start(): void
  /** Resolves when the delivery under way has ended. */
  stop(): Promise<void>
  /** Delivers what is due, once; for tests and for the end of a turn. */
  runOnce(): Promise<void>
}

export interface WorkerOptions {
  readonly storage: Storage
  readonly bezorger: Bezorger
  readonly clock: () => Date
  /** From 0 up to 1: spreads retries. */
  readonly random: () => number
  readonly log: Logger
  /** How often to look without being woken, in milliseconds. */
  readonly everyMs?: number
}

/** A worker that dies holds a row this long; then another may take it. */
const LEASE_MS = 30_000
const BATCH = 20
const MAX_TRIES = 5
const FIRST_WAIT_MS = 2_000
/** A channel that is not linked yet is no failure: it is looked at again and again. */
const UNLINKED_WAIT_MS = 5_000
const EVERY_MS = 1_000

/**
 * Empties the outbox. Each row is delivered at least once and recorded when it was; its id travels along as
 * idempotency key, so that a delivery whose receipt was lost can be recognised by the receiving side.
 */
export function createWorker(options: WorkerOptions): Worker {
  const { storage, bezorger, clock, random, log, everyMs = EVERY_MS } = options
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false

  async function deliver(levering: Levering): Promise<void> {
    const { leveringen } = storage.stores
    try {
      const ontvangst = await bezorger.deliver(levering)
      await leveringen.markDelivered(levering.id, ontvangst)
      logDelivered(log, levering.id, levering.pogingen)
    } catch (error) {
      const fout =
        error instanceof BezorgFout ? error : new BezorgFout('later', 'unknown', null, error)
      const retryAt = nextTry(fout, levering.pogingen)
      await leveringen.markFailed(levering.id, fout.code, retryAt)
      const waitsForLink = fout.code === 'not-linked' && levering.pogingen > 1
      if (waitsForLink) return // said once; it is no failure
      if (fout.code === 'withdrawn') logDeliveryNeedless(log, levering.id)
      else if (retryAt) logDeliveryLater(log, levering.id, fout.code, levering.pogingen)
      else logDeliveryFailed(log, levering.id, fout.code)
    }
  }

  function nextTry(fout: BezorgFout, pogingen: number): Date | null {
    if (fout.code === 'not-linked') return later(UNLINKED_WAIT_MS)
    if (fout.soort === 'nooit' || pogingen >= MAX_TRIES) return null
    const backOff = FIRST_WAIT_MS * 2 ** (pogingen - 1) * (0.5 + random())
    return later(Math.max(fout.wachtMs ?? 0, backOff))
  }

  function later(ms: number): Date {
    return new Date(clock().getTime() + ms)
  }

  async function runOnce(): Promise<void> {
    const claimed = await storage.stores.leveringen.claim(clock(), later(LEASE_MS), BATCH)
    for (const levering of claimed) await deliver(levering)
    if (claimed.length > 0) again = true
  }

  function wake(): void {
    if (running) {
      again = true
      return
    }
    running = (async () => {
      do {
        again = false
        await runOnce()
      } while (again)
    })()
      .catch((error) => logWorkerFailed(log, error))
      .finally(() => {
        running = undefined
      })
  }

  return {
    wake,
    runOnce,
    start: () => {
      timer = setInterval(wake, everyMs)
      wake()
    },
    stop: async () => {
      clearInterval(timer)
      again = false
      await running
    },
  }
}
