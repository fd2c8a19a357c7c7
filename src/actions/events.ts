import type { Casus, CasusEvent, CasusId, Gebeurtenissoort } from '../domain/casus/casus.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import type { Levering, Leveringsoort } from '../domain/levering/levering.ts'
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

/**
 * Queues a message in this transaction. Its id follows from the Casus, its version and the recipient, so the
 * same change is queued once.
 */
export async function queueLevering(
  context: ActionContext,
  casus: Casus,
  soort: Leveringsoort,
  aan: Levering['aan'],
  berichtId: string | null = null,
): Promise<void> {
  const recipient = aan.soort === 'kanaal' ? `kanaal-${aan.naam}` : `persoon-${aan.gebruikerId}`
  await context.stores.leveringen.add({
    id: [casus.id, soort, berichtId ?? `v${casus.versie}`, recipient].join(':'),
    soort,
    casusId: casus.id,
    itemId: null,
    berichtId,
    aan,
    status: 'klaar',
    pogingen: 0,
    nietVoor: context.now.toISOString(),
    aangemaakt: context.now.toISOString(),
    ontvangst: null,
    fout: null,
  })
}

/** Queues the same news for everybody on the indiener's side: who filed it, and who stands in (X10). */
export async function queueForIndieners(
  context: ActionContext,
  casus: Casus,
  soort: Leveringsoort,
  berichtId: string | null = null,
): Promise<void> {
  for (const { gebruikerId } of [casus.indiener, ...casus.waarnemers]) {
    await queueLevering(context, casus, soort, { soort: 'persoon', gebruikerId }, berichtId)
  }
}

/**
 * Queues the question whether an item helped in the end, for two weeks from now (X7). At most one per person, item and month.
 */
export async function queueTerugkoppeling(
  context: ActionContext,
  itemId: KennisitemId,
): Promise<void> {
  const { gebruiker, now } = context
  const nietVoor = new Date(now.getTime() + TERUGKOPPELING_DAGEN * 86_400_000)
  await context.stores.leveringen.add({
    id: ['terugkoppeling', itemId, gebruiker.id, now.toISOString().slice(0, 7)].join(':'),
    soort: 'terugkoppeling',
    casusId: null,
    itemId,
    berichtId: null,
    aan: { soort: 'persoon', gebruikerId: gebruiker.id },
    status: 'klaar',
    pogingen: 0,
    nietVoor: nietVoor.toISOString(),
    aangemaakt: now.toISOString(),
    ontvangst: null,
    fout: null,
  })
}
