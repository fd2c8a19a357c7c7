import type { ActionContext } from '../../actions/context.ts'
import { screenText } from '../../actions/screen-text.ts'
import type { Gegevenssoort } from '../../domain/privacy/persoonsgegeven.ts'
import { refuseUnless } from './errors.ts'

/** How an organisation is reached: its mailbox and number are meant to be there. */
const OF_ORGANISATION: readonly Gegevenssoort[] = ['email', 'telefoon']

/** Throws when one of these texts of a beheerder tells of a person. */
export function refusePersonal(context: ActionContext, teksten: readonly string[]): void {
  for (const tekst of teksten) {
    const screening = screenText(context, tekst)
    if (screening.ok) continue
    const soorten = screening.soorten.filter((soort) => !OF_ORGANISATION.includes(soort))
    if (soorten.length > 0) refuseUnless({ ...screening, soorten })
  }
}
