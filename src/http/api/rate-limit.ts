/** How fast one person may ask: this many at once, and so many a second after that. */
const BURST = 120
const PER_SECOND = 2
/** Above this many people the full buckets are forgotten. */
const REMEMBERED = 5_000

interface Bucket {
  tokens: number
  at: number
}

/**
 * A token bucket for each key. Gives 0 when the request may go on, otherwise after how many seconds it may. In memory:
 * with more processes everybody may ask so much of each.
 */
export function createRateLimit(clock: () => Date): (key: string) => number {
  const buckets = new Map<string, Bucket>()
  return (key) => {
    const now = clock().getTime()
    const before = buckets.get(key) ?? { tokens: BURST, at: now }
    const gained = (Math.max(0, now - before.at) / 1000) * PER_SECOND
    const tokens = Math.min(BURST, before.tokens + gained)
    if (buckets.size > REMEMBERED) forgetFull(buckets, now)
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / PER_SECOND)
  }
}

function forgetFull(buckets: Map<string, Bucket>, now: number): void {
  for (const [key, { tokens, at }] of buckets) {
    if (tokens + ((now - at) / 1000) * PER_SECOND >= BURST) buckets.delete(key)
  }
}
