import {
  type Casus,
  type CasusId,
  isIndiener,
  type Tevreden,
  type VerderKunnen,
} from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import type { Levering } from '../domain/levering/levering.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent, queueNietVerder } from './events.ts'
import { ALLOW } from './roles.ts'

/**
 * Whoever filed a Casus, or stands in, says two weeks after closing whether they could go on since, and then how
 * content they are (D23). The last answer counts; whoever had it hears of a "nee". Undefined when there is nothing to answer: it was opened again, or
 * the second question is answered before the first. Throws `not-allowed` for anybody else.
 *
 * The Casus stays closed since when it was: nothing said afterwards counts in how long it took (S16), nor in how long
 * it is kept.
 */
export async function answerNazorg(
  context: ActionContext,
  id: CasusId,
  answer: { readonly verder?: VerderKunnen; readonly tevreden?: Tevreden },
): Promise<Casus | undefined> {
  authorize(context, ALLOW.answerNazorg)
  const { gebruiker, now, stores } = context
  const found = await stores.casussen.find(id)
  if (!found || !isIndiener(found, gebruiker.id))
    throw new DomainError('not-allowed', { casus: id })
  const earlier = found.evaluatie?.later ?? null
  const verder = answer.verder ?? earlier?.verder
  if (found.status !== 'afgerond' || verder === undefined) return undefined
  const op = now.toISOString()
  const later = { verder, tevreden: answer.tevreden ?? earlier?.tevreden ?? null, op }
  // Who said nothing at closing says it now for the first time.
  const evaluatie = { verder, op, ...found.evaluatie, later }
  const event = casusEvent(context, id, 'geevalueerd', {
    ...(answer.verder ? { 'later-verder': answer.verder } : {}),
    ...(answer.tevreden ? { tevreden: answer.tevreden } : {}),
  })
  const casus = await stores.casussen.save({ ...found, evaluatie }, [event])
  if (answer.verder === 'nee' && earlier?.verder !== 'nee') {
    await queueNietVerder(context, casus, event)
  }
  return casus
}

/** Is this question still to be asked? Not when the Casus was opened again, even if it was closed once more. */
export function isNazorgDue(casus: Casus, { aangemaakt }: Levering): boolean {
  return (
    casus.status === 'afgerond' &&
    casus.gewist === null &&
    casus.statusSinds <= aangemaakt &&
    !casus.evaluatie?.later
  )
}
