import { findConcept } from '../../actions/concept.ts'
import { parseReferentie } from '../../domain/casus/referentie.ts'
import type { Commando } from '../commands.ts'
import { say, type Turn } from '../turn.ts'
import { passesGate } from './gate.ts'
import { handleFormStart } from './invullen.ts'
import { findByReference, handleWriteStart } from './loket.ts'
import { handleScreened } from './text.ts'

/** A command with its text on the same line: "vraag MW-26-7K3F wie betaalt er nu?" */
export function isDirect({ naam }: Commando): boolean {
  return naam === 'vraag-direct' || naam === 'notitie-direct'
}

/** Begins what the command is for, and gives it the text as if it was typed next. */
export async function handleDirect(turn: Turn, { naam, rest }: Commando): Promise<void> {
  if (turn.invoer.plek === 'kanaal') return say(turn, 'kanaal.wijs-door')
  const [, typed = '', text = ''] =
    /^(mw[\s-]*\d{2}[\s-]*[0-9a-z]{4})[\s:,]+(.+)$/is.exec(rest) ?? []
  const referentie = parseReferentie(typed)
  const casusId = referentie && (await findByReference(turn, referentie))
  if (!casusId) return referentie ? undefined : say(turn, 'werklijst.gebruik')
  const before = turn.uit.length
  if (naam === 'vraag-direct') await handleWriteStart(turn, casusId, true)
  else await handleFormStart(turn, 'notitie', casusId)
  const begun = turn.gesprek.verwacht?.soort === 'bericht-aan-indiener' || turn.gesprek.invullingId
  if (!begun) return
  // The question was answered before it was asked.
  turn.uit.splice(before)
  if (!passesGate(turn, text, turn.gesprek.verwacht)) return
  await handleScreened(turn, text, await findConcept(turn, turn.gesprek))
}
