import {
  type Bezorger,
  BezorgFout,
  type Levering,
  PAUZE_MS,
  TERUGGENOMEN,
} from '../domain/levering/levering.ts'
import type { Storage } from '../domain/storage.ts'
import {
  logDelivered,
  logDeliveryFailed,
  logDeliveryLater,
  logDeliveryNeedless,
  logReceiptLost,
  logWorkerFailed,
} from '../log/events.ts'
import type { Logger } from '../log/logger.ts'
import { nextTry } from './next-try.ts'

export interface Worker {
  /** Looks at the outbox now, for instance because a turn has just filled it. */
  wake(): void
  start(): void
  /** Resolves when the deliveries under way have ended. */
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
  /** Marks a Levering as failed for good, with whatever follows from that, in one transaction. Marks only unless given. */
  readonly giveUp?: (levering: Levering, code: string) => Promise<void>
  /** How often to look without being woken, in milliseconds. */
  readonly everyMs?: number
  /** A delivery that takes longer is given up and tried again later. Well below the lease. */
  readonly sendMs?: number
  readonly sleep?: (ms: number) => Promise<void>
}

/** A worker that dies holds a row this long; then another may take it. */
const LEASE_MS = 45_000
const SEND_MS = 15_000
/** At most this many at once, each to another Bestemming. */
const AT_ONCE = 20
const EVERY_MS = 1_000
/** A receipt that cannot be saved is tried again after this long, then twice as long, up to the last. */
const SAVE_AGAIN_MS = 250
const SAVE_AGAIN_MAX_MS = 2_000

/**
 * Empties the outbox; any number of workers, in any number of processes, share one. Each row is delivered at least once
 * and recorded when it was; its id travels along as idempotency key, so that a delivery whose receipt was lost can be
 * recognised by the receiving side. One that hangs holds up nobody but its own recipient.
 */
export function createWorker(options: WorkerOptions): Worker {
  const { storage, bezorger, clock, random, log, everyMs = EVERY_MS, sendMs = SEND_MS } = options
  const { leveringen } = storage.stores
  const sleep = options.sleep ?? ((ms: number) => new Promise((done) => setTimeout(done, ms)))
  const giveUp =
    options.giveUp ?? (({ id }, code) => leveringen.markFailed(id, code, null, clock()))
  const underWay = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  async function deliver(levering: Levering): Promise<void> {
    const result = await send(levering)
    if (result instanceof BezorgFout) return recordFailure(levering, result)
    const saved = await save(levering, () => leveringen.markDelivered(levering.id, result, clock()))
    if (saved) logDelivered(log, levering.id, levering.pogingen)
  }

  async function send(levering: Levering): Promise<string | BezorgFout> {
    const patience = new AbortController()
    const { signal } = patience
    const limit = setTimeout(() => patience.abort(), sendMs)
    try {
      return await Promise.race([bezorger.deliver(levering, signal), whenAborted(signal)])
    } catch (error) {
      return error instanceof BezorgFout ? error : new BezorgFout('later', 'unknown', null, error)
    } finally {
      clearTimeout(limit)
    }
  }

  async function recordFailure(levering: Levering, fout: BezorgFout): Promise<void> {
    const { id, pogingen } = levering
    const next = nextTry(fout, pogingen, clock(), random)
    const saved = await save(levering, () => {
      if (next === null) return giveUp(levering, fout.code)
      return next.telt
        ? leveringen.markFailed(id, fout.code, next.op, clock())
        : leveringen.postpone(id, fout.code, next.op, clock())
    })
    if (!saved) return
    if (fout.code === TERUGGENOMEN) logDeliveryNeedless(log, id)
    else if (next === null) logDeliveryFailed(log, id, fout.code)
    // Waiting for a link is said once; it is no failure.
    else if (levering.fout !== fout.code || next.telt)
      logDeliveryLater(log, id, fout.code, pogingen)
  }

  /** Saves what came of a delivery, if need be until another worker may take the row; says whether it could. */
  async function save({ id, nietVoor }: Levering, work: () => Promise<void>): Promise<boolean> {
    for (let wait = SAVE_AGAIN_MS; ; wait = Math.min(wait * 2, SAVE_AGAIN_MAX_MS)) {
      try {
        await work()
        return true
      } catch (error) {
        if (clock().getTime() + wait >= Date.parse(nietVoor)) {
          logReceiptLost(log, id, error)
          return false
        }
        await sleep(wait)
      }
    }
  }

  /** Takes what is due, as far as there is room; says whether there was anything. */
  async function take(): Promise<boolean> {
    const room = AT_ONCE - underWay.size
    if (room <= 0) return false
    const now = clock()
    const claimed = await leveringen.claim(now, new Date(now.getTime() + LEASE_MS), room)
    for (const levering of claimed) {
      const delivery = deliver(levering).finally(() => {
        underWay.delete(delivery)
        whenDone()
      })
      underWay.add(delivery)
    }
    return claimed.length > 0
  }

  /** There is room now; and after the pause the same recipient may get the next one. */
  function whenDone(): void {
    if (!timer) return
    wake()
    setTimeout(() => timer && wake(), PAUZE_MS).unref()
  }

  function wake(): void {
    if (stopped) return
    again = true
    running ??= (async () => {
      while (again && !stopped) {
        again = false
        if (await take()) again = true
      }
    })()
      .catch((error) => logWorkerFailed(log, error))
      .finally(() => {
        running = undefined
        if (again) wake()
      })
  }

  return {
    wake,
    runOnce: async () => {
      await take()
      await Promise.all(underWay)
    },
    start: () => {
      stopped = false
      timer = setInterval(wake, everyMs)
      wake()
    },
    stop: async () => {
      clearInterval(timer)
      timer = undefined
      stopped = true
      await running
      await Promise.all(underWay)
    },
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timeOut = () => reject(new BezorgFout('later', 'timeout'))
    signal.addEventListener('abort', timeOut, { once: true })
  })
}
