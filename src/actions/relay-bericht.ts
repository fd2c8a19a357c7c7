import { type Bericht, type Casus, type CasusId, isIndiener } from '../domain/casus/casus.ts'
import { isEnded } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { type ActionContext, authorize } from './context.ts'
import { queueForIndieners, queueLevering } from './events.ts'
import { getHandledCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'
import { saveWork } from './work-on.ts'

/** Longest message that is relayed, in characters. */
export const MAX_BERICHT = 4000

/**
 * A regievoerder writes to the indiener through the bot (X15), and may ask for an answer: while the Casus waits for it, a
 * person is at the other end of their chat (C17). `tekst` must have passed the privacy gate.
 */
export async function writeToIndiener(
  context: ActionContext,
  id: CasusId,
  tekst: string,
  antwoordNodig: boolean,
): Promise<Casus> {
  authorize(context, ALLOW.writeToIndiener)
  const found = await getHandledCasus(context, id)
  if (isEnded(found)) throw new DomainError('transition', { casus: id, from: found.status })
  const bericht = await addBericht(context, id, 'regievoerder', tekst)
  const casus = await saveWork(
    context,
    found,
    {
      soort: antwoordNodig ? 'vraag-gesteld' : 'bericht-gestuurd',
      feiten: { bericht: bericht.id },
      change: (same) => same,
    },
    antwoordNodig || found.status === 'wacht-op-indiener',
  )
  const soort = antwoordNodig ? 'vraag-aan-indiener' : 'bericht-aan-indiener'
  await queueForIndieners(context, casus, soort, { berichtId: bericht.id })
  return casus
}

/**
 * Sends a text that stood ready, once: undefined when it is the last thing that was sent already, as after a second
 * click. Throws as `writeToIndiener` does.
 */
export async function sendReady(
  context: ActionContext,
  id: CasusId,
  tekst: string,
  antwoordNodig: boolean,
): Promise<Casus | undefined> {
  authorize(context, ALLOW.writeToIndiener)
  await getHandledCasus(context, id)
  if (await isLastBericht(context, id, 'regievoerder', tekst)) return undefined
  return writeToIndiener(context, id, tekst, antwoordNodig)
}

/** Is this the last thing said of this Casus, from this side? For a caller who may read it. */
export async function isLastBericht(
  { stores }: ActionContext,
  id: CasusId,
  van: Bericht['van'],
  tekst: string,
): Promise<boolean> {
  const last = (await stores.casussen.listBerichten(id)).at(-1)
  return last?.van === van && last.tekst === tekst.trim()
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
  if (!found.regievoerder) throw new DomainError('transition', { casus: id, from: found.status })
  const bericht = await addBericht(context, id, 'indiener', tekst)
  const casus = await saveWork(
    context,
    found,
    { soort: 'beantwoord', feiten: { bericht: bericht.id }, change: (same) => same },
    false,
  )
  const aan = { soort: 'persoon', gebruikerId: found.regievoerder.gebruikerId } as const
  await queueLevering(context, casus, 'antwoord-van-indiener', aan, { berichtId: bericht.id })
  return casus
}

/** Keeps a message in the log of the Casus. Throws `empty-text` and `text-too-long`. */
export async function addBericht(
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

/**
 * The Casus that waits for an answer of this person, the longest waiting one; undefined when none does. Whoever said
 * to be ready in this conversation answers only when they say so, until there is a new question.
 */
export async function findWaitingForMe(
  context: ActionContext,
  { klaarSinds }: Pick<Gesprek, 'klaarSinds'>,
): Promise<Casus | undefined> {
  const { casussen } = context.stores
  const casus = await casussen.findWaiting(context.gebruiker.id)
  if (!casus || !klaarSinds) return casus
  const vraag = (await casussen.listBerichten(casus.id)).findLast(
    ({ van }) => van === 'regievoerder',
  )
  return vraag && vraag.op > klaarSinds ? casus : undefined
}
