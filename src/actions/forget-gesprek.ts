import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { emptyGesprek } from '../domain/gesprek/gesprek.ts'
import { prove } from './apply-retention.ts'
import { type ActionContext, authorize } from './context.ts'
import { listConcepten } from './resume-concept.ts'
import { ALLOW } from './roles.ts'

/**
 * "Wis gesprek": removes this person's drafts, the forms they did not finish, what they asked to hear of, and the state
 * of this conversation (K12). Filed Casussen stay, because the Loket works on them. Gives how many drafts were removed; the proof says no more than that.
 */
export async function forgetGesprek(
  context: ActionContext,
  gesprek: Gesprek,
): Promise<{ gesprek: Gesprek; concepten: number }> {
  authorize(context, ALLOW.forgetGesprek)
  const { invullingen } = context.stores
  const concepten = await listConcepten(context)
  for (const concept of concepten) await context.stores.casussen.removeConcept(concept.id)
  for (const { id } of await invullingen.listByGebruiker(context.gebruiker.id)) {
    await invullingen.remove(id)
  }
  await context.stores.gesprekken.remove(gesprek.id)
  const verzoeken = await context.stores.redactie.removeVerzoekenOf(context.gebruiker.id)
  const { stores, now } = context
  const regel = 'op-verzoek'
  if (concepten.length > 0) {
    await prove(context, stores, now, { regel, soort: 'casus' }, concepten.length)
  }
  await prove(context, stores, now, { regel, soort: 'gesprek' }, 1)
  if (verzoeken > 0) await prove(context, stores, now, { regel, soort: 'meldverzoek' }, verzoeken)
  return {
    gesprek: emptyGesprek(gesprek.id, gesprek.gebruikerId, now),
    concepten: concepten.length,
  }
}
