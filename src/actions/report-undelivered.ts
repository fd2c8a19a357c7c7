import { type Casus, type CasusEvent, isIndiener } from '../domain/casus/casus.ts'
import { isOnbereikbaar, type Levering } from '../domain/levering/levering.ts'
import { isWaiting } from '../domain/levering/levering-status.ts'
import { BOT } from '../domain/personen/gebruiker.ts'
import { dagOf } from '../domain/tijd/dag.ts'
import type { ActionContext } from './context.ts'
import { newLevering } from './events.ts'

export interface ReportContext extends Pick<ActionContext, 'stores' | 'now' | 'newId'> {
  /** Whether mail can be sent at all. */
  readonly mail: boolean
}

/**
 * A Levering failed for good: marks it, and when it was news for somebody on the indiener's side, sends them a mail
 * without content and tells the regievoerder (F7). Nobody asks for it: the outbox does. Call it in a transaction of its
 * own; it does everything once, whoever else gives up on the same Levering.
 */
export async function reportUndelivered(
  context: ReportContext,
  { id }: Pick<Levering, 'id'>,
  code: string,
): Promise<void> {
  const { stores, now } = context
  const levering = await stores.leveringen.find(id)
  if (!levering || !isWaiting(levering)) return
  await stores.leveringen.markFailed(id, code, null, now)
  const { aan, soort } = levering
  if (aan.soort !== 'persoon') return
  if (isOnbereikbaar(code)) await markUnreachable(context, aan.gebruikerId, code)
  // That a message did not arrive is told once: not that telling it failed as well.
  if (soort === 'onbezorgd') return
  const casus = await stores.casussen.find(levering.casusId ?? '')
  if (!casus || !isIndiener(casus, aan.gebruikerId)) return
  const mails = context.mail && (await hasAddress(context, aan.gebruikerId))
  if (mails) await queueMail(context, casus, aan.gebruikerId)
  const mail = mails ? 'ja' : 'nee'
  await tellRegievoerder(context, casus, { aan: aan.gebruikerId, bericht: soort, code, mail })
}

async function markUnreachable({ stores }: ReportContext, gebruikerId: string, code: string) {
  const conversatie = await stores.conversaties.findByGebruiker(gebruikerId)
  if (conversatie) await stores.conversaties.mark(conversatie.id, code)
}

async function hasAddress({ stores }: ReportContext, gebruikerId: string): Promise<boolean> {
  return ((await stores.profielen.find(gebruikerId))?.email ?? null) !== null
}

/** At most one mail per person, Casus and day: it says no more the second time. */
async function queueMail(context: ReportContext, casus: Casus, gebruikerId: string): Promise<void> {
  const soort = 'mail-nieuws'
  await context.stores.leveringen.add(
    newLevering(context, {
      id: [soort, casus.id, gebruikerId, dagOf(context.now)].join(':'),
      soort,
      casusId: casus.id,
      aan: { soort: 'mail', gebruikerId },
    }),
  )
}

async function tellRegievoerder(
  context: ReportContext,
  casus: Casus,
  feiten: CasusEvent['feiten'],
): Promise<void> {
  const { stores, now, newId } = context
  const event: CasusEvent = {
    id: newId(),
    casusId: casus.id,
    soort: 'onbezorgd',
    door: BOT,
    op: now.toISOString(),
    feiten,
  }
  await stores.casussen.save(casus, [event])
  if (!casus.regievoerder) return
  const { gebruikerId } = casus.regievoerder
  await stores.leveringen.add(
    newLevering(context, {
      id: [casus.id, 'onbezorgd', event.id, gebruikerId].join(':'),
      soort: 'onbezorgd',
      casusId: casus.id,
      eventId: event.id,
      aan: { soort: 'persoon', gebruikerId },
    }),
  )
}
