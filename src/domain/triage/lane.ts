import type { Baan } from '../casus/casus.ts'
import { type Antwoorden, keuzeOf } from './antwoord.ts'

/** The lane follows from what somebody needs (evaluation 2019-2022, finding 1): bringing parties together or a breakthrough is an intervention. */
export function laneOf(antwoorden: Antwoorden): Baan | null {
  switch (keuzeOf(antwoorden['soort-vraag'])) {
    case 'aan-tafel':
    case 'doorbraak':
      return 'interventie'
    case 'informatie':
    case 'meedenken':
      return 'meedenken'
    default:
      return null
  }
}
