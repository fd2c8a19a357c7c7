import type { CasusId, Doorlaatreden } from '../domain/casus/casus.ts'
import type { Gegevenssoort } from '../domain/privacy/persoonsgegeven.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent } from './events.ts'
import { ALLOW } from './roles.ts'

/**
 * Records with the Casus that somebody insisted on a text in which personal data seemed to be: the reason and the
 * kinds, never the text (X1). A text that belongs to no Casus, such as a question, leaves a log line only.
 */
export async function recordDoorgelaten(
  context: ActionContext,
  casusId: CasusId | null,
  reden: Doorlaatreden,
  soorten: readonly Gegevenssoort[],
): Promise<void> {
  authorize(context, ALLOW.recordDoorgelaten)
  const casus = casusId === null ? undefined : await context.stores.casussen.find(casusId)
  if (casus === undefined) return
  await context.stores.casussen.save(casus, [
    casusEvent(context, casus.id, 'privacy-doorgelaten', { reden, soorten: soorten.join(',') }),
  ])
}
