import type { Casus, CasusId, VerderKunnen } from '../domain/casus/casus.ts'
import { moveCasus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import {
  casusEvent,
  daysAhead,
  queueForIndieners,
  queueForKanaal,
  TERUGKOPPELING_DAGEN,
} from './events.ts'
import { getHandledCasus, getOwnCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'

/**
 * The regievoerder closes the Casus with whether the professional could go on and what made the difference (S12).
 * The indiener is told and asked the same, and two weeks later once more (D23). Throws `transition` when it was closed before.
 */
export async function closeCasus(
  context: ActionContext,
  id: CasusId,
  verder: VerderKunnen,
  toelichting: string,
): Promise<Casus> {
  authorize(context, ALLOW.closeCasus)
  if (toelichting.trim() === '') throw new DomainError('empty-text', { casus: id })
  const found = await getHandledCasus(context, id)
  const closed = {
    ...moveCasus(found, 'afgerond', context.now),
    afronding: {
      verder,
      toelichting: toelichting.trim(),
      route: null,
      formulier: null,
      op: context.now.toISOString(),
    },
  }
  const casus = await context.stores.casussen.save(closed, [
    casusEvent(context, id, 'afgerond', { verder }),
  ])
  await queueForIndieners(context, casus, 'afgerond')
  const nietVoor = daysAhead(context, TERUGKOPPELING_DAGEN)
  await queueForIndieners(context, casus, 'nazorg', { nietVoor })
  await queueForKanaal(context, casus)
  return casus
}

/** The indiener says whether they could go on (S12). The last answer counts. */
export async function evaluateCasus(
  context: ActionContext,
  id: CasusId,
  verder: VerderKunnen,
): Promise<Casus> {
  authorize(context, ALLOW.evaluateCasus)
  const found = await getOwnCasus(context, id)
  if (found.status !== 'afgerond') {
    throw new DomainError('transition', { casus: id, from: found.status })
  }
  const later = found.evaluatie?.later ?? null
  const evaluatie = { verder, op: context.now.toISOString(), later }
  return context.stores.casussen.save({ ...found, evaluatie }, [
    casusEvent(context, id, 'geevalueerd', { verder }),
  ])
}
