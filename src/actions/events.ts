import type { Casus, CasusEvent, CasusId, Gebeurtenissoort } from '../domain/casus/casus.ts'
import { kanaalFor } from '../domain/casus/kanaal.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import {
  type Bestemming,
  bestemmingName,
  type Levering,
  type Leveringsoort,
} from '../domain/levering/levering.ts'
import type { ActionContext } from './context.ts'

/** After this many days somebody knows whether a route worked. */
export const TERUGKOPPELING_DAGEN = 14

/** An event of this moment by this person. `feiten` holds ids and codes only. */
export function casusEvent(
  context: ActionContext,
  casusId: CasusId,
  soort: Gebeurtenissoort,
  feiten: Readonly<Record<string, string>> = {},
): CasusEvent {
  return {
    id: context.newId(),
    casusId,
    soort,
    door: context.gebruiker.id,
    op: context.now.toISOString(),
    feiten,
  }
}

/** A message that leaves now unless told otherwise. Its `id` is what makes it one of a kind. */
export function newLevering(
  context: Pick<ActionContext, 'now'>,
  fields: Pick<Levering, 'id' | 'soort' | 'aan'> & Partial<Levering>,
): Levering {
  const now = context.now.toISOString()
  return {
    casusId: null,
    itemId: null,
    berichtId: null,
    invullingId: null,
    eventId: null,
    oordeelId: null,
    status: 'klaar',
    pogingen: 0,
    nietVoor: now,
    aangemaakt: now,
    ontvangst: null,
    fout: null,
    ...fields,
  }
}

/**
 * Queues a message in this transaction. Its id follows from the Casus, its version and the recipient, so the
 * same change is queued once.
 */
export async function queueLevering(
  context: ActionContext,
  casus: Casus,
  soort: Leveringsoort,
  aan: Bestemming,
  about: Partial<Pick<Levering, 'berichtId' | 'eventId' | 'invullingId' | 'nietVoor'>> = {},
): Promise<void> {
  const what = about.berichtId ?? about.eventId ?? about.invullingId ?? `v${casus.versie}`
  const id = [casus.id, soort, what, bestemmingName(aan)].join(':')
  await context.stores.leveringen.add(
    newLevering(context, { id, soort, aan, casusId: casus.id, ...about }),
  )
}

/** Queues the same news for everybody on the indiener's side: who filed it, and who stands in (X10). */
export async function queueForIndieners(
  context: ActionContext,
  casus: Casus,
  soort: Leveringsoort,
  about: Partial<Pick<Levering, 'berichtId' | 'nietVoor'>> = {},
): Promise<void> {
  for (const { gebruikerId } of [casus.indiener, ...casus.waarnemers]) {
    await queueLevering(context, casus, soort, { soort: 'persoon', gebruikerId }, about)
  }
}

/** Queues the card of a Casus that was filed just now, for the channel that gets it (J2). */
export async function queueKanaalkaart(context: ActionContext, casus: Casus): Promise<void> {
  await queueLevering(context, casus, 'kanaalkaart', await kanaalOf(context, casus))
}

/**
 * Where the card of a Casus was sent. What is queued for it after that is queued behind it, however channels are linked by
 * then.
 */
async function kanaalOf({ stores }: ActionContext, casus: Casus): Promise<Bestemming> {
  const queued = await stores.leveringen.listByCasus(casus.id)
  const card = queued.find(({ soort }) => soort === 'kanaalkaart')
  if (card) return card.aan
  const koppelingen = await stores.conversaties.listKoppelingen()
  return { soort: 'kanaal', naam: kanaalFor(casus, koppelingen) }
}

/**
 * The card in the Loket's channel shows the Casus as it is now; with an event, a line in its thread says what
 * happened (D1). Without the content of a Casus.
 */
export async function queueForKanaal(
  context: ActionContext,
  casus: Casus,
  event?: CasusEvent,
): Promise<void> {
  const aan = await kanaalOf(context, casus)
  await queueLevering(context, casus, 'kanaalkaart-bijwerken', aan)
  if (event) await queueLevering(context, casus, 'kanaaldraad', aan, { eventId: event.id })
}

/** The indiener could not go on after all: told to whoever closed it, and in a line in the channel, where a beheerder reads it. */
export async function queueNietVerder(
  context: ActionContext,
  casus: Casus,
  event: CasusEvent,
): Promise<void> {
  await queueForKanaal(context, casus, event)
  if (!casus.regievoerder) return
  const { gebruikerId } = casus.regievoerder
  await queueLevering(context, casus, 'niet-verder', { soort: 'persoon', gebruikerId })
}

/** The instant so many days from now. */
export function daysAhead({ now }: Pick<ActionContext, 'now'>, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}

/**
 * Queues the question whether an item helped in the end, for two weeks from now (X7). At most one per person, item and month.
 */
export async function queueTerugkoppeling(
  context: ActionContext,
  itemId: KennisitemId,
): Promise<void> {
  const { gebruiker, now } = context
  await context.stores.leveringen.add(
    newLevering(context, {
      id: ['terugkoppeling', itemId, gebruiker.id, now.toISOString().slice(0, 7)].join(':'),
      soort: 'terugkoppeling',
      itemId,
      aan: { soort: 'persoon', gebruikerId: gebruiker.id },
      nietVoor: daysAhead(context, TERUGKOPPELING_DAGEN),
    }),
  )
}
