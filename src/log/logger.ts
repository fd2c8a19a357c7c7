import { type Logger, pino } from 'pino'

export type { Logger }

/** One JSON line per event, on stderr, so that stdout stays for what a command promises to print. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
}
