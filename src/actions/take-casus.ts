import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { settleStatus } from '../domain/casus/casus-status.ts'
import { takeCasus as take } from '../domain/casus/file-casus.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent, queueForIndieners, queueLevering } from './events.ts'
import { ALLOW } from './roles.ts'
import { saveMoved } from './work-on.ts'

export type TakeResult =
  | { readonly soort: 'genomen'; readonly casus: Casus }
  | { readonly soort: 'had-al'; readonly casus: Casus }
  /** Somebody else was first; `casus.regievoerder` tells who (X24). */
  | { readonly soort: 'bezet'; readonly casus: Casus }
  | { readonly soort: 'gesloten'; readonly casus: Casus }

/**
 * Takes a filed Casus. Of two people at the same moment one wins: the save of the other throws `stale`, and
 * on the retry of that turn this gives `bezet`.
 */
export async function takeCasus(context: ActionContext, id: CasusId): Promise<TakeResult> {
  authorize(context, ALLOW.takeCasus)
  const { gebruiker, stores, now } = context
  const found = await stores.casussen.find(id)
  if (!found || found.status === 'concept') throw new DomainError('not-found', { casus: id })
  if (found.regievoerder?.gebruikerId === gebruiker.id) return { soort: 'had-al', casus: found }
  if (found.regievoerder) return { soort: 'bezet', casus: found }
  if (found.status !== 'ingediend') return { soort: 'gesloten', casus: found }
  const event = casusEvent(context, id, 'genomen')
  // What a colleague asked an organisation before may still be open.
  const taken = settleStatus(take(found, gebruiker.id, gebruiker.naam, now), false, now)
  const casus = await saveMoved(context, taken, event)
  await queueLevering(context, casus, 'leeskaart', { soort: 'persoon', gebruikerId: gebruiker.id })
  await queueForIndieners(context, casus, 'genomen')
  return { soort: 'genomen', casus }
}
