import type { RedenBij } from '../domain/casus/behandeling.ts'
import type { Behandelaar, Casus, CasusId } from '../domain/casus/casus.ts'
import { isEnded, moveCasus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import { hasRole, rolesOf } from '../domain/personen/gebruiker.ts'
import { withNotitie } from './add-notitie.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent, queueForIndieners, queueLevering } from './events.ts'
import { getHandledCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'
import { saveMoved } from './work-on.ts'

/** Colleagues a Casus can be handed to: everybody else who may take one and has typed in the chat or opened the tab, by name. */
export async function listCollegas(context: ActionContext): Promise<Behandelaar[]> {
  const { profielen, rollen } = context.stores
  const people = (await profielen.list()).filter(
    ({ gebruikerId }) => gebruikerId !== context.gebruiker.id,
  )
  const found: Behandelaar[] = []
  for (const { gebruikerId, naam } of people) {
    const theirs = rolesOf(await rollen.list(gebruikerId), context.lokaal)
    if (hasRole({ rollen: theirs }, ALLOW.takeCasus)) found.push({ gebruikerId, naam })
  }
  return found
}

/**
 * Hands the Casus to a colleague (D3), who gets it with a card of everything that is open (X22). The reason is a note
 * for the Loket. Throws `not-found` when that colleague may not have it.
 */
export async function handOver(
  context: ActionContext,
  id: CasusId,
  aan: string,
  reden: string,
): Promise<Casus> {
  authorize(context, ALLOW.handOver)
  const found = await getHandledCasus(context, id)
  const to = (await listCollegas(context)).find(({ gebruikerId }) => gebruikerId === aan)
  if (!to) throw new DomainError('not-found', { collega: aan })
  return giveTo(context, found, to, reden, 'overdragen')
}

/** Takes a Casus over from a colleague who cannot go on, with a reason; the colleague is told. */
export async function takeOver(context: ActionContext, id: CasusId, reden: string): Promise<Casus> {
  authorize(context, ALLOW.takeOver)
  const { gebruiker } = context
  const found = await context.stores.casussen.find(id)
  if (!found?.regievoerder || found.regievoerder.gebruikerId === gebruiker.id) {
    throw new DomainError('not-found', { casus: id })
  }
  return giveTo(
    context,
    found,
    { gebruikerId: gebruiker.id, naam: gebruiker.naam },
    reden,
    'overnemen',
  )
}

async function giveTo(
  context: ActionContext,
  found: Casus,
  to: Behandelaar,
  reden: string,
  bij: RedenBij,
): Promise<Casus> {
  if (isEnded(found)) throw new DomainError('transition', { casus: found.id, from: found.status })
  const { gebruiker } = context
  const event = casusEvent(context, found.id, 'overgedragen', { aan: to.gebruikerId })
  const casus = await saveMoved(
    context,
    { ...withNotitie(context, found, reden, bij), regievoerder: to },
    event,
  )
  const person = { soort: 'persoon', gebruikerId: to.gebruikerId } as const
  await queueLevering(context, casus, 'overgedragen', person, { eventId: event.id })
  await queueLevering(context, casus, 'leeskaart', person)
  const before = found.regievoerder?.gebruikerId
  if (before && before !== gebruiker.id) {
    const person = { soort: 'persoon', gebruikerId: before } as const
    await queueLevering(context, casus, 'overgenomen', person, { eventId: event.id })
  }
  await queueForIndieners(context, casus, 'andere-regievoerder')
  return casus
}

/** Gives the Casus back to the Loket (D4): anybody there can take it, with all that was recorded. The indiener is told. */
export async function releaseCasus(
  context: ActionContext,
  id: CasusId,
  reden: string,
): Promise<Casus> {
  authorize(context, ALLOW.releaseCasus)
  const found = await getHandledCasus(context, id)
  const free = moveCasus(withNotitie(context, found, reden, 'vrijgeven'), 'ingediend', context.now)
  const event = casusEvent(context, id, 'vrijgegeven')
  const casus = await saveMoved(context, { ...free, regievoerder: null }, event)
  await queueForIndieners(context, casus, 'vrijgegeven')
  return casus
}
