/** Does something at the start and then once a day. */
export interface Daily {
  /** Resolves when the first time is done. */
  start(): Promise<void>
  /** Looks at the clock; for the timer and for tests. Resolves when the work that was due is done. */
  tick(): Promise<void>
  /** Resolves when the work under way has ended. */
  stop(): Promise<void>
}

export interface DailyOptions {
  readonly clock: () => Date
  readonly work: (now: Date) => Promise<void>
  /** Told of a failure; an hour later it is tried again. */
  readonly onFailure: (error: unknown) => void
}

const DAY_MS = 86_400_000
/** A timer of a day would not notice that the machine slept or that its clock was set. */
const LOOK_EVERY_MS = 3_600_000

export function createDaily({ clock, work, onFailure }: DailyOptions): Daily {
  let timer: NodeJS.Timeout | undefined
  let done: number | undefined
  let running: Promise<void> | undefined

  async function run(now: Date): Promise<void> {
    try {
      await work(now)
      done = now.getTime()
    } catch (error) {
      onFailure(error)
    } finally {
      running = undefined
    }
  }

  function tick(): Promise<void> {
    const now = clock()
    // A clock that was set back counts as a new day: doing it twice does no harm, never doing it would.
    const fresh = done !== undefined && Math.abs(now.getTime() - done) < DAY_MS
    if (!running && !fresh) running = run(now)
    return running ?? Promise.resolve()
  }

  return {
    tick,
    start: () => {
      timer = setInterval(tick, LOOK_EVERY_MS)
      timer.unref()
      return tick()
    },
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
