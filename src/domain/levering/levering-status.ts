/**
 * How a Levering moves on: the one place that decides its status. A store saves what these give, and only for a
 * Levering that `isWaiting` (or, for `afterRetry`, that is `mislukt`).
 */
import type { Levering } from './levering.ts'

/** Not delivered and not given up. */
export const WACHTEND = ['klaar', 'bezig'] as const

export function isWaiting({ status }: Levering): boolean {
  return status === 'klaar' || status === 'bezig'
}

/** A worker has it until its lease ends; the try counts from the start, so that a worker that dies is counted too. */
export function afterClaim(levering: Levering, leaseUntil: Date): Levering {
  return {
    ...levering,
    status: 'bezig',
    pogingen: levering.pogingen + 1,
    nietVoor: leaseUntil.toISOString(),
  }
}

export function afterDelivery(levering: Levering, ontvangst: string): Levering {
  return { ...levering, status: 'bezorgd', ontvangst, fout: null }
}

/** Tried again at `nietVoor`; never when that is null. */
export function afterFailure(levering: Levering, fout: string, nietVoor: Date | null): Levering {
  return {
    ...levering,
    status: nietVoor ? 'klaar' : 'mislukt',
    fout,
    nietVoor: nietVoor?.toISOString() ?? levering.nietVoor,
  }
}

/** It could not even be tried: that try does not count. */
export function afterPostpone(levering: Levering, fout: string, nietVoor: Date): Levering {
  const pogingen = Math.max(0, levering.pogingen - 1)
  return { ...afterFailure(levering, fout, nietVoor), pogingen }
}

/** Somebody wants it sent once more: it begins anew. */
export function afterRetry(levering: Levering, now: Date): Levering {
  return { ...levering, status: 'klaar', pogingen: 0, fout: null, nietVoor: now.toISOString() }
}
