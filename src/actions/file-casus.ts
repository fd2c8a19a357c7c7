import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { fileConcept } from '../domain/casus/file-casus.ts'
import { createReferentie } from '../domain/casus/referentie.ts'
import { DomainError } from '../domain/errors.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { getDialoog, replayFor } from './concept.ts'
import { type ActionContext, authorize, requireAan } from './context.ts'
import { casusEvent, queueKanaalkaart, queueLevering } from './events.ts'
import { findDuplicate } from './find-pattern.ts'
import { ALLOW } from './roles.ts'

export type FilingResult =
  | { readonly soort: 'ingediend'; readonly gesprek: Gesprek; readonly casus: Casus }
  /** It was filed before; nothing happened again. */
  | { readonly soort: 'was-ingediend'; readonly gesprek: Gesprek; readonly casus: Casus }
  | { readonly soort: 'geen-concept' }
  /** Questions are still open. */
  | { readonly soort: 'niet-klaar' }
  /** Local steps are still open: it may be filed, with a reason (X3). */
  | { readonly soort: 'reden-nodig' }
  | { readonly soort: 'niet-voor-het-loket' }
  /** This person has a running Casus of the same pattern; it may be filed all the same (C14). */
  | { readonly soort: 'lijkt-dubbel'; readonly casus: Casus }

/**
 * Files the draft: Casus, event and outbox rows (the Loket, and each system that is on) are written in the transaction of
 * this turn, so there is one of each or none. Filing the same draft again gives the Casus that exists. Throws `switched-off`.
 */
export async function fileCasus(
  context: ActionContext,
  gesprek: Gesprek,
  input: {
    casusId?: CasusId | undefined
    reden?: string | undefined
    /** Files it although it looks like one that runs already. */
    toch?: boolean
  } = {},
): Promise<FilingResult> {
  authorize(context, ALLOW.fileCasus)
  const id = input.casusId ?? gesprek.conceptId
  const found = id ? await context.stores.casussen.find(id) : undefined
  if (!found || found.indiener.gebruikerId !== context.gebruiker.id)
    return { soort: 'geen-concept' }
  if (found.status !== 'concept') return { soort: 'was-ingediend', gesprek, casus: found }
  requireAan(context, 'indienen')
  const outcome = filingOf(context, found)
  if (outcome === undefined) return { soort: 'niet-klaar' }
  if (outcome === 'nee') return { soort: 'niet-voor-het-loket' }
  const alike = input.toch ? undefined : await findDuplicate(context, found)
  if (alike) return { soort: 'lijkt-dubbel', casus: alike }
  if (outcome === 'met-reden' && !input.reden) return { soort: 'reden-nodig' }
  const filed = fileConcept(found, await freeReferentie(context), input.reden ?? null, context.now)
  const casus = await context.stores.casussen.save(filed, [
    casusEvent(context, found.id, 'ingediend'),
  ])
  await queueKanaalkaart(context, casus)
  for (const naam of context.systemen) {
    await queueLevering(context, casus, 'uitgaand', { soort: 'systeem', naam })
  }
  return {
    soort: 'ingediend',
    gesprek: { ...gesprek, conceptId: null, bewerkStap: null, verwacht: null, vraagId: null },
    casus,
  }
}

/** Whether the draft has reached an outcome from which it can be filed; undefined while questions are open. */
function filingOf(context: ActionContext, casus: Casus): 'ja' | 'met-reden' | 'nee' | undefined {
  const dialoog = getDialoog(context, casus.dialoog.id)
  const positie = replayFor(context, dialoog, casus.antwoorden)
  return positie.soort === 'uitkomst' ? dialoog.outcomes[positie.uitkomst]?.filing : undefined
}

const TRIES = 20

async function freeReferentie(context: ActionContext): Promise<string> {
  for (let count = 0; count < TRIES; count++) {
    const referentie = createReferentie(context.now, context.random)
    if (!(await context.stores.casussen.findByReferentie(referentie))) return referentie
  }
  throw new DomainError('stale', { reason: 'no-free-reference' })
}
