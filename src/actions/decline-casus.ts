import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { moveCasus } from '../domain/casus/casus-status.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent, queueForIndieners } from './events.ts'
import { getHandledCasus } from './read-casus.ts'
import { addBericht } from './relay-bericht.ts'
import { ALLOW } from './roles.ts'
import { saveMoved } from './work-on.ts'

/** Does not take a Casus on (S4), with an explanation the indiener reads. `waarom` is a value of the form. */
export async function declineCasus(
  context: ActionContext,
  id: CasusId,
  waarom: string,
  uitleg: string,
): Promise<Casus> {
  authorize(context, ALLOW.declineCasus)
  const found = await getHandledCasus(context, id)
  const bericht = await addBericht(context, id, 'regievoerder', uitleg)
  const event = casusEvent(context, id, 'niet-in-behandeling', { waarom, bericht: bericht.id })
  const casus = await saveMoved(
    context,
    moveCasus(found, 'niet-in-behandeling', context.now),
    event,
  )
  await queueForIndieners(context, casus, 'niet-in-behandeling', { berichtId: bericht.id })
  return casus
}
