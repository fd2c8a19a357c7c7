import { recordDoorgelaten } from '../../actions/record-doorgelaten.ts'
import { screenText } from '../../actions/screen-text.ts'
import { DOORLAATREDENEN } from '../../domain/casus/casus.ts'
import type { Verwachting } from '../../domain/gesprek/gesprek.ts'
import { privacyCard } from '../cards/simple.ts'
import { show, type Turn } from '../turn.ts'

/**
 * The privacy gate (K4, X1): every free text of a person comes by here before it is stored, searched or passed on.
 *
 * You may rely on: text that was held back is kept in memory only, and a text with a BSN or IBAN is not kept at all.
 */

/** True when nothing was found; otherwise shows what was found and keeps only the neutral text. */
export function passesGate(turn: Turn, text: string, voor: Verwachting | null): boolean {
  const screening = screenText(turn, text)
  if (screening.ok) return true
  const waiting = voor?.soort === 'voorstel' ? voor.voor : voor
  turn.gesprek = {
    ...turn.gesprek,
    verwacht: { soort: 'voorstel', tekst: screening.voorstel, voor: waiting, hard: screening.hard },
  }
  if (screening.hard) turn.achtergehouden.delete(turn.invoer.conversatieId)
  else turn.achtergehouden.set(turn.invoer.conversatieId, text)
  show(turn, privacyCard(screening, turn.zeg))
  return false
}

/**
 * The text a choice on the privacy card stands for: the neutral text, or the text as typed for somebody who insists.
 * Undefined when that text is gone, or is not the one the card was about. An insistence is recorded.
 */
export async function chooseText(
  turn: Turn,
  voorstel: Extract<Verwachting, { soort: 'voorstel' }>,
  choice: string,
): Promise<string | undefined> {
  const held = turn.achtergehouden.get(turn.invoer.conversatieId)
  turn.achtergehouden.delete(turn.invoer.conversatieId)
  const reden = DOORLAATREDENEN.find((known) => known === choice)
  if (reden === undefined || voorstel.hard) return voorstel.tekst
  if (held === undefined) return undefined
  const screening = screenText(turn, held)
  if (screening.ok) return held
  // Another process may hold an older text of this conversation than the card is about.
  if (screening.hard || screening.voorstel !== voorstel.tekst) return undefined
  const { voor } = voorstel
  const casusId = voor !== null && 'casusId' in voor ? voor.casusId : turn.gesprek.conceptId
  await recordDoorgelaten(turn, casusId, reden, screening.soorten)
  turn.doorgelaten = { reden, soorten: screening.soorten }
  return held
}
