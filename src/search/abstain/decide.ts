import type { Oordeel } from '../../domain/zoeken/zoeker.ts'
import { EVIDENCE_NAMES, type Evidence } from './evidence.ts'
import { LEARNED } from './learned.ts'

/**
 * From this score on the bot answers without a reservation; between zero and this it asks. Zero is where as many good
 * questions are lost as foreign ones let in. Measured with `npm run calibrate:search`.
 */
const SURE = 2

export function decide(evidence: Evidence): Oordeel {
  const score = EVIDENCE_NAMES.reduce<number>(
    (sum, name) => sum + LEARNED.weights[name] * evidence[name],
    LEARNED.bias,
  )
  return score <= 0 ? 'past-niet' : score < SURE ? 'onzeker' : 'past'
}
