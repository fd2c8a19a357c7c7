import type { BezorgFout } from '../domain/levering/levering.ts'

export const MAX_TRIES = 5
/** The wait after the first try; each next one is that many times as long. */
const FIRST_WAIT_MS = 2_000
const FACTOR = 8
/** A quarter shorter to a quarter longer, so that what failed together is not tried together. */
const JITTER = 0.25
/** Who asks for more than this is asked again anyway. */
const LONGEST_ASKED_MS = 3_600_000
/** A channel that is not linked yet is no failure: it is looked at again and again. */
const UNLINKED_WAIT_MS = 5_000

export interface NextTry {
  readonly op: Date
  /** Whether the try that failed counts. */
  readonly telt: boolean
}

/**
 * When a Levering that failed is tried again, or null when it never is. The waits are about 2 s, 16 s, 2 minutes and
 * 17 minutes: five tries survive an outage of more than ten minutes. Never sooner than the other side asked.
 */
export function nextTry(
  fout: BezorgFout,
  pogingen: number,
  now: Date,
  random: () => number,
): NextTry | null {
  if (fout.code === 'not-linked') return { op: later(now, UNLINKED_WAIT_MS), telt: false }
  if (fout.soort === 'nooit' || pogingen >= MAX_TRIES) return null
  const backOff = FIRST_WAIT_MS * FACTOR ** (pogingen - 1) * (1 - JITTER + 2 * JITTER * random())
  const asked = Math.min(fout.wachtMs ?? 0, LONGEST_ASKED_MS)
  return { op: later(now, Math.max(asked, backOff)), telt: true }
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms)
}
