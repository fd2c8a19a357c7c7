/** Does something at the start and then again and again. */
export interface Ticker {
  /** Resolves when the first time is done. */
  start(): Promise<void>
  /** Does it now, unless it is under way; for the timer and for tests. Resolves when it is done. */
  tick(): Promise<void>
  /** Resolves when the work under way has ended. */
  stop(): Promise<void>
}

export interface TickerOptions {
  readonly clock: () => Date
  /** Looks at the clock itself: what was done before does no harm when it is done again. */
  readonly work: (now: Date) => Promise<void>
  readonly everyMs: number
  /** Told of a failure; the next time it is tried again. */
  readonly onFailure: (error: unknown) => void
}

export function createTicker({ clock, work, everyMs, onFailure }: TickerOptions): Ticker {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    try {
      await work(clock())
    } catch (error) {
      onFailure(error)
    } finally {
      running = undefined
    }
  }

  function tick(): Promise<void> {
    running ??= run()
    return running
  }

  return {
    tick,
    start: () => {
      timer = setInterval(tick, everyMs)
      timer.unref()
      return tick()
    },
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
