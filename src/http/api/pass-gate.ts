import { z } from 'zod'
import type { ActionContext } from '../../actions/context.ts'
import { recordDoorgelaten } from '../../actions/record-doorgelaten.ts'
import { screenText } from '../../actions/screen-text.ts'
import { DOORLAATREDENEN, type Doorlaatreden } from '../../domain/casus/casus.ts'
import { refuseUnless } from './errors.ts'

/** Why whoever typed it insists on a text in which personal data seemed to be. */
export const doorlaatreden = z.enum(DOORLAATREDENEN).optional()

/**
 * Throws unless the text may be kept: nothing was found, or whoever typed it insists with a reason, which is recorded.
 * What never passes (a BSN, an IBAN) is refused whatever the reason.
 */
export async function passGate(
  context: ActionContext,
  casusId: string | null,
  tekst: string,
  reden: Doorlaatreden | undefined,
): Promise<void> {
  const screening = screenText(context, tekst)
  if (screening.ok || reden === undefined || screening.hard) return refuseUnless(screening)
  await recordDoorgelaten(context, casusId, reden, screening.soorten)
}
