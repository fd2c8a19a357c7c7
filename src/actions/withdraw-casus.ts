import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { moveCasus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import { emptyGesprek, type Gesprek } from '../domain/gesprek/gesprek.ts'
import { type ConceptView, viewConcept } from './concept.ts'
import { type ActionContext, authorize, requireAan } from './context.ts'
import { casusEvent } from './events.ts'
import { newConcept } from './new-concept.ts'
import { getOwnCasus } from './read-casus.ts'
import { questionAfter } from './resume-concept.ts'
import { ALLOW } from './roles.ts'
import { saveMoved } from './work-on.ts'

/**
 * The indiener takes a filed Casus back (C9). Only until somebody has taken it: afterwards a message adds to it.
 * Throws `already-taken` then, `transition` when it has ended, `not-allowed` for anybody else's.
 */
export async function withdrawCasus(context: ActionContext, id: CasusId): Promise<Casus> {
  authorize(context, ALLOW.withdrawCasus)
  const found = await getOwnCasus(context, id)
  if (found.regievoerder) throw new DomainError('already-taken', { casus: id })
  const moved = moveCasus(found, 'ingetrokken', context.now)
  return saveMoved(context, moved, casusEvent(context, id, 'ingetrokken'))
}

/**
 * Takes a filed Casus back and goes on with its answers as a new draft, to change and file it again. Throws `switched-off`
 * when it could not be filed again.
 */
export async function reviseCasus(
  context: ActionContext,
  gesprek: Gesprek,
  id: CasusId,
): Promise<{ gesprek: Gesprek; concept: ConceptView; ingetrokken: Casus }> {
  requireAan(context, 'indienen')
  const ingetrokken = await withdrawCasus(context, id)
  const fresh = newConcept(context, ingetrokken.antwoorden)
  const casus = await context.stores.casussen.save({
    ...fresh,
    baan: ingetrokken.baan,
    getoond: ingetrokken.getoond,
    indiener: ingetrokken.indiener,
  })
  const vraagId = questionAfter(gesprek, casus.id)
  const after = { ...gesprek, conceptId: casus.id, bewerkStap: null, verwacht: null, vraagId }
  return { gesprek: after, concept: viewConcept(context, after, casus), ingetrokken }
}

/**
 * The same from a page: the draft is what this person's chat goes on with, when they have one. Gives the draft. Throws as
 * `withdrawCasus` does.
 */
export async function reviseInChat(context: ActionContext, id: CasusId): Promise<Casus> {
  const { conversaties, gesprekken } = context.stores
  const chat = await conversaties.findByGebruiker(context.gebruiker.id)
  const chatId = chat?.id ?? ''
  const found = chat && (await gesprekken.find(chatId))
  const before = found ?? emptyGesprek(chatId, context.gebruiker.id, context.now)
  const { gesprek, concept } = await reviseCasus(context, before, id)
  if (chat) await gesprekken.save({ ...gesprek, gewijzigd: context.now.toISOString() })
  return concept.casus
}
