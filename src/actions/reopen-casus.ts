import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { moveCasus, settleStatus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import { hasRole, rolesOf } from '../domain/personen/gebruiker.ts'
import { withNotitie } from './add-notitie.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent, queueForIndieners, queueLevering } from './events.ts'
import { ALLOW } from './roles.ts'
import { saveMoved } from './work-on.ts'

/**
 * A beheerder opens a closed Casus again (D4, D19), with a reason. It goes back to the regievoerder it had, or to
 * everybody when that person may not have it any more. Throws `transition` when it is not closed, and `not-found` when
 * it is not there or all but its facts was erased.
 */
export async function reopenCasus(
  context: ActionContext,
  id: CasusId,
  reden: string,
): Promise<Casus> {
  authorize(context, ALLOW.reopenCasus)
  const found = await context.stores.casussen.find(id)
  if (!found || found.status === 'concept' || found.gewist) {
    throw new DomainError('not-found', { casus: id })
  }
  const handler = (await mayHave(context, found)) ? found.regievoerder : null
  const open = moveCasus(found, handler ? 'in-behandeling' : 'ingediend', context.now)
  const moved = handler ? settleStatus(open, false, context.now) : open
  const event = casusEvent(context, id, 'heropend')
  const casus = await saveMoved(
    context,
    { ...withNotitie(context, moved, reden, 'heropenen'), regievoerder: handler, afronding: null },
    event,
  )
  if (handler) {
    const aan = { soort: 'persoon', gebruikerId: handler.gebruikerId } as const
    await queueLevering(context, casus, 'heropend', aan, { eventId: event.id })
  }
  await queueForIndieners(context, casus, 'heropend')
  return casus
}

async function mayHave(
  { stores, lokaal }: ActionContext,
  { regievoerder }: Casus,
): Promise<boolean> {
  if (!regievoerder) return false
  const rollen = rolesOf(await stores.rollen.list(regievoerder.gebruikerId), lokaal)
  return hasRole({ rollen }, ALLOW.takeCasus)
}
