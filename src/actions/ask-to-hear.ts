import type { Redactiesoort } from '../domain/redactie/redactiewerk.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/**
 * Remembers that this person wants to hear what comes of a question or of feedback, because they asked for it. False when
 * that is not there any more. Asked twice it is remembered once.
 */
export async function askToHear(
  context: ActionContext,
  soort: Redactiesoort,
  over: string,
): Promise<boolean> {
  authorize(context, ALLOW.askToHear)
  const { vragen, oordelen, redactie } = context.stores
  const found = soort === 'vraag' ? await vragen.find(over) : await oordelen.find(over)
  if (!found) return false
  const gebruikerId = context.gebruiker.id
  await redactie.addVerzoek({ soort, over, gebruikerId, begonnen: found.op })
  return true
}
