import type { CasusEvent, CasusId } from '../domain/casus/casus.ts'
import { DomainError, isDomainError } from '../domain/errors.ts'
import { INZAGE_MINUTEN, type Kaartjes } from '../domain/inzage/inzage.ts'
import type { Gebruiker } from '../domain/personen/gebruiker.ts'
import { type ActionContext, authorize } from './context.ts'
import { type CasusView, getReadable, readCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'

/** A Casus with what happened to it: all a Casusformulier tells. */
export interface FormulierView extends CasusView {
  readonly events: readonly CasusEvent[]
  /** The forms its treatment was recorded with. */
  readonly dialogen: ActionContext['dialogen']
}

/**
 * A ticket with which this person opens the Casusformulier once, within ten minutes (S6). Throws `not-allowed` when
 * they may not read the Casus, or when it is still a draft.
 */
export async function offerFormulier(
  context: ActionContext,
  kaartjes: Kaartjes,
  id: CasusId,
): Promise<string> {
  authorize(context, ALLOW.openFormulier)
  const { casus } = await getReadable(context, id)
  if (casus.status === 'concept') throw new DomainError('not-allowed', { casus: id })
  const ticket = kaartjes.create()
  await context.stores.inzages.add({
    kenmerk: kaartjes.kenmerkOf(ticket),
    casusId: id,
    gebruikerId: context.gebruiker.id,
    tot: new Date(context.now.getTime() + INZAGE_MINUTEN * 60_000).toISOString(),
  })
  return ticket
}

/**
 * What a ticket opens: the Casus as the person sees it who asked for the ticket, with the rights they have now. The
 * ticket is used up and the reading recorded (K7). Undefined when the ticket is unknown, used or old, or when that
 * person may not read the Casus any more: from outside these look the same.
 */
export async function openFormulier(
  context: Omit<ActionContext, 'gebruiker'>,
  kaartjes: Kaartjes,
  ticket: string,
  findGebruiker: (id: string) => Promise<Gebruiker>,
): Promise<FormulierView | undefined> {
  const { stores, now } = context
  const inzage = await stores.inzages.take(kaartjes.kenmerkOf(ticket), now)
  if (!inzage) return undefined
  const reader = { ...context, gebruiker: await findGebruiker(inzage.gebruikerId) }
  try {
    authorize(reader, ALLOW.openFormulier)
    const view = await readCasus(reader, inzage.casusId, 'formulier')
    const events = await stores.casussen.listEvents(inzage.casusId)
    return { ...view, events, dialogen: context.dialogen }
  } catch (error) {
    if (isDomainError(error, 'not-allowed')) return undefined
    throw error
  }
}
