import type { Casus } from '../../domain/casus/casus.ts'
import { OPEN } from '../../domain/casus/casus-status.ts'
import {
  bestemmingName,
  type Levering,
  type LeveringStore,
  PAUZE_MS,
  queueNameOf,
} from '../../domain/levering/levering.ts'
import {
  afterClaim,
  afterDelivery,
  afterFailure,
  afterPostpone,
  afterRetry,
  isWaiting,
} from '../../domain/levering/levering-status.ts'

/** What the outbox is kept in. Values are never changed in place. */
export interface LeveringState {
  leveringen: Levering[]
  /** From when each Bestemming may get its next message. */
  readonly ritme: Map<string, string>
  readonly casussen: ReadonlyMap<string, Casus>
}

/** The in-memory twin of the outbox. */
export function createLeveringStore(state: () => LeveringState): LeveringStore {
  const find = (id: string) => state().leveringen.find((levering) => levering.id === id)
  const replace = (changed: Levering) => {
    state().leveringen = state().leveringen.map((levering) =>
      levering.id === changed.id ? changed : levering,
    )
  }
  const finish = (id: string, now: Date, to: (levering: Levering) => Levering) => {
    const found = find(id)
    if (!found) return
    if (isWaiting(found)) replace(to(found))
    const free = new Date(now.getTime() + PAUZE_MS)
    state().ritme.set(bestemmingName(found.aan), free.toISOString())
  }
  return {
    add: async (levering) => {
      if (!find(levering.id)) state().leveringen.push(levering)
    },
    find: async (id) => find(id),
    claim: async (now, leaseUntil, limit) => {
      const { ritme } = state()
      const waiting = state().leveringen.filter(isWaiting)
      const due = waiting
        .filter((levering) => levering.nietVoor <= now.toISOString())
        .filter(
          (levering) =>
            waiting.find((other) => queueNameOf(other) === queueNameOf(levering)) === levering,
        )
      const claimed: Levering[] = []
      for (const levering of due) {
        const bestemming = bestemmingName(levering.aan)
        if (claimed.length === limit) break
        if ((ritme.get(bestemming) ?? '') > now.toISOString()) continue
        ritme.set(bestemming, leaseUntil.toISOString())
        const taken = afterClaim(levering, leaseUntil)
        replace(taken)
        claimed.push(taken)
      }
      return claimed
    },
    markDelivered: async (id, ontvangst, now) =>
      finish(id, now, (levering) => afterDelivery(levering, ontvangst)),
    markFailed: async (id, fout, nietVoor, now) =>
      finish(id, now, (levering) => afterFailure(levering, fout, nietVoor)),
    postpone: async (id, fout, nietVoor, now) =>
      finish(id, now, (levering) => afterPostpone(levering, fout, nietVoor)),
    listFailed: async () => state().leveringen.filter(({ status }) => status === 'mislukt'),
    retry: async (id, now) => {
      const found = find(id)
      if (found?.status !== 'mislukt') return false
      replace(afterRetry(found, now))
      return true
    },
    listByCasus: async (casusId) =>
      state().leveringen.filter((levering) => levering.casusId === casusId),
    prune: async (before) => {
      const until = before.toISOString()
      for (const [bestemming, free] of state().ritme) {
        if (free < until) state().ritme.delete(bestemming)
      }
      const isNeeded = (casus: Casus | undefined) =>
        casus && (OPEN.includes(casus.status) || casus.gewijzigd >= until)
      const kept = state().leveringen.filter(
        (levering) =>
          isWaiting(levering) ||
          levering.nietVoor >= until ||
          isNeeded(state().casussen.get(levering.casusId ?? '')),
      )
      const count = state().leveringen.length - kept.length
      state().leveringen = kept
      return count
    },
    removeByCasus: async (casusId) => {
      state().leveringen = state().leveringen.filter((levering) => levering.casusId !== casusId)
    },
  }
}
