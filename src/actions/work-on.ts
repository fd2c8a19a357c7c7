import type { Casus, CasusEvent, CasusId, Gebeurtenissoort } from '../domain/casus/casus.ts'
import { isEnded, settleStatus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import type { ActionContext } from './context.ts'
import { casusEvent, queueForKanaal } from './events.ts'
import { getHandledCasus } from './read-casus.ts'

/** A change that somebody of the Loket makes to the Casus they have, and how it is recorded. */
export interface Werk {
  readonly soort: Gebeurtenissoort
  readonly change: (casus: Casus) => Casus
  /** Ids and codes. */
  readonly feiten?: Readonly<Record<string, string>>
}

/**
 * Changes the Casus this person has, records what was done, and lets the status follow from what is open (X16). The
 * channel hears of it when the status changes. Throws `not-allowed` for anybody else's and `transition` when it has
 * ended. The caller has checked the role.
 */
export async function workOn(context: ActionContext, id: CasusId, werk: Werk): Promise<Casus> {
  const found = await getHandledCasus(context, id)
  return saveWork(context, found, werk, found.status === 'wacht-op-indiener')
}

/** The same for a Casus that was read already; `vraagOpen` tells whether the indiener was asked something. */
export async function saveWork(
  context: ActionContext,
  found: Casus,
  { soort, change, feiten }: Werk,
  vraagOpen: boolean,
): Promise<Casus> {
  if (isEnded(found)) throw new DomainError('transition', { casus: found.id, from: found.status })
  const changed = { ...change(found), gewijzigd: context.now.toISOString() }
  const event = casusEvent(context, found.id, soort, feiten)
  const casus = await context.stores.casussen.save(settleStatus(changed, vraagOpen, context.now), [
    event,
  ])
  if (casus.status !== found.status) await queueForKanaal(context, casus, event)
  return casus
}

/** For a change that moves the Casus itself: saved with its event, and told in the channel. */
export async function saveMoved(
  context: ActionContext,
  casus: Casus,
  event: CasusEvent,
): Promise<Casus> {
  const saved = await context.stores.casussen.save(casus, [event])
  await queueForKanaal(context, saved, event)
  return saved
}
