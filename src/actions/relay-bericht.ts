import { type Bericht, type Casus, type CasusId, isIndiener } from '../domain/casus/casus.ts'
import { isEnded, moveCasus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent, queueForIndieners, queueLevering } from './events.ts'
import { getHandledCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'

/** Longest message that is relayed, in characters. */
export const MAX_BERICHT = 4000

/**
 * A regievoerder asks the indiener something through the bot (X15). While the
 * Casus waits for the indiener, a person is at the other end of their chat (C17). `tekst` must have passed the privacy gate.
 */
export async function askIndiener(
  context: ActionContext,
  id: CasusId,
  tekst: string,
): Promise<Casus> {
  authorize(context, ALLOW.askIndiener)
  const found = await getHandledCasus(context, id)
  if (isEnded(found)) throw new DomainError('transition', { casus: id, from: found.status })
  const bericht = await addBericht(context, id, 'regievoerder', tekst)
  const moved =
    found.status === 'in-behandeling' ? moveCasus(found, 'wacht-op-indiener', context.now) : found
  const casus = await context.stores.casussen.save(moved, [
    casusEvent(context, id, 'vraag-gesteld', { bericht: bericht.id }),
  ])
  await queueForIndieners(context, casus, 'vraag-aan-indiener', bericht.id)
  return casus
}

/** The indiener answers, or adds something, and the regievoerder is told. Throws `not-allowed` for anybody else. */
export async function replyToRegievoerder(
  context: ActionContext,
  id: CasusId,
  tekst: string,
): Promise<Casus> {
  authorize(context, ALLOW.replyToRegievoerder)
  const found = await context.stores.casussen.find(id)
  if (!found || !isIndiener(found, context.gebruiker.id)) {
    throw new DomainError('not-allowed', { casus: id })
  }
  if (isEnded(found) || !found.regievoerder) {
    throw new DomainError('transition', { casus: id, from: found.status })
  }
  const bericht = await addBericht(context, id, 'indiener', tekst)
  const moved =
    found.status === 'wacht-op-indiener' ? moveCasus(found, 'in-behandeling', context.now) : found
  const casus = await context.stores.casussen.save(moved, [
    casusEvent(context, id, 'beantwoord', { bericht: bericht.id }),
  ])
  const aan = { soort: 'persoon', gebruikerId: found.regievoerder.gebruikerId } as const
  await queueLevering(context, casus, 'antwoord-van-indiener', aan, bericht.id)
  return casus
}

async function addBericht(
  context: ActionContext,
  casusId: CasusId,
  van: Bericht['van'],
  tekst: string,
): Promise<Bericht> {
  if (tekst.trim() === '') throw new DomainError('empty-text', { casus: casusId })
  if (tekst.length > MAX_BERICHT) throw new DomainError('text-too-long', { casus: casusId })
  const { gebruiker } = context
  const bericht: Bericht = {
    id: context.newId(),
    casusId,
    van,
    gebruikerId: gebruiker.id,
    naam: gebruiker.naam,
    tekst: tekst.trim(),
    op: context.now.toISOString(),
  }
  await context.stores.casussen.addBericht(bericht)
  return bericht
}

/** The Casus that waits for an answer of this person, the longest waiting one; undefined when none does. */
export async function findWaitingForMe(context: ActionContext): Promise<Casus | undefined> {
  return context.stores.casussen.findWaiting(context.gebruiker.id)
}
