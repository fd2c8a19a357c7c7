/** What happens because of the clock and not because somebody asks: made here, started and stopped by the app. */
import { applyRetention, type RetentionContext } from '../actions/apply-retention.ts'
import { sendOverviews } from '../actions/send-overviews.ts'
import { createDaily } from '../delivery/create-daily.ts'
import { createTicker } from '../delivery/create-ticker.ts'
import type { Termijnen } from '../domain/bewaren/termijnen.ts'
import type { Werkdagen } from '../domain/casus/termijn.ts'
import { logErased, logOverviewsFailed, logRetentionFailed } from '../log/events.ts'
import type { Logger } from '../log/logger.ts'

interface ClockworkOptions extends RetentionContext {
  readonly termijnen: () => Termijnen
  readonly werkdagen: () => Werkdagen
  readonly clock: () => Date
  readonly log: Logger
}

export interface Clockwork {
  /** Resolves when everything was done once. */
  start(): Promise<void>
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/** An overview comes at most this long after its hour. */
const OVERVIEWS_EVERY_MS = 5 * 60_000

/** Erases what has been kept long enough, and queues the overviews of the day. */
export function createClockwork(options: ClockworkOptions): Clockwork {
  const { storage, termijnen, clock, log } = options
  const opruimen = createDaily({
    clock,
    work: async (now) => {
      for (const { regel, aantal } of await applyRetention(options, now, termijnen())) {
        logErased(log, regel, aantal)
      }
    },
    onFailure: (error) => logRetentionFailed(log, error),
  })
  const overzichten = createTicker({
    clock,
    work: (now) => sendOverviews(storage, now, options.werkdagen()),
    everyMs: OVERVIEWS_EVERY_MS,
    onFailure: (error) => logOverviewsFailed(log, error),
  })
  const works = [opruimen, overzichten]
  return {
    start: async () => {
      for (const work of works) await work.start()
    },
    stop: async () => {
      for (const work of works) await work.stop()
    },
  }
}
