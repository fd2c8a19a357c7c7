import {
  type Bericht,
  type Casus,
  type CasusEvent,
  type CasusId,
  isIndiener,
} from '../domain/casus/casus.ts'
import { type Overdracht, overdrachtOf } from '../domain/casus/overdracht.ts'
import { type Volledigheid, volledigheidOf } from '../domain/casus/volledigheid.ts'
import { DomainError } from '../domain/errors.ts'
import { hasRole } from '../domain/personen/gebruiker.ts'
import type { Dialoog } from '../domain/triage/dialoog.ts'
import { adviceAt, PLEK_REGIEVOERDER, type Regel } from '../domain/triage/regels.ts'
import { answeredSteps } from '../domain/triage/replay.ts'
import { type Urgentie, urgentieOf } from '../domain/triage/urgentie.ts'
import { getDialoog, triageContext } from './concept.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { casusEvent } from './events.ts'
import { findPattern, type Patroon } from './find-pattern.ts'
import { ALLOW } from './roles.ts'

export interface CasusView {
  readonly casus: Casus
  readonly dialoog: Dialoog
  /** The answered steps in the order asked: what was sent, nothing more. */
  readonly pad: readonly string[]
  readonly berichten: readonly Bericht[]
  /** What the rules tell whoever takes it; empty for the indiener. */
  readonly advies: readonly Regel[]
  readonly urgentie: Urgentie
  /** How complete the filing is (X17); null for the indiener. */
  readonly volledigheid: Volledigheid | null
  /** What became of earlier Casussen of the same pattern (X18); null for the indiener, and below five. */
  readonly patroon: Patroon | null
  /** In what capacity it is read. */
  readonly als: 'indiener' | 'regievoerder'
}

/**
 * Reads a Casus: the indiener their own (and who stands in), the regievoerder the one they have (K13). Anybody else gets
 * `not-allowed`, also when it does not exist, so that ids tell nothing. A regievoerder's reading is recorded (K7), and
 * so is that of anybody who takes it out of the chat as a Casusformulier.
 */
export async function readCasus(
  context: ActionContext,
  id: CasusId,
  vorm: 'kaart' | 'formulier' = 'kaart',
): Promise<CasusView> {
  const { stores } = context
  const { casus: found, als } = await getReadable(context, id)
  const handled = als === 'regievoerder'
  const feiten = vorm === 'formulier' ? { vorm, als } : undefined
  const casus =
    handled || feiten
      ? await stores.casussen.save(found, [casusEvent(context, id, 'gelezen', feiten)])
      : found
  const dialoog = getDialoog(context, casus.dialoog.id)
  const facts = triageContext(context)
  return {
    casus,
    dialoog,
    pad: answeredSteps(dialoog, casus.antwoorden),
    berichten: await stores.casussen.listBerichten(id),
    advies: handled ? adviceAt(context.regels, PLEK_REGIEVOERDER, casus.antwoorden, facts) : [],
    urgentie: urgentieOf(casus.antwoorden, facts),
    volledigheid: handled ? volledigheidOf(casus, dialoog) : null,
    patroon: handled ? await findPattern(context, casus) : null,
    als,
  }
}

/** The Casus when this person may read it, and in what capacity. Records nothing. Throws `not-allowed` otherwise. */
export async function getReadable(
  { gebruiker, stores }: ActionContext,
  id: CasusId,
): Promise<Pick<CasusView, 'casus' | 'als'>> {
  const casus = await stores.casussen.find(id)
  const mine = casus !== undefined && isIndiener(casus, gebruiker.id)
  const handled =
    casus?.regievoerder?.gebruikerId === gebruiker.id && hasRole(gebruiker, ALLOW.readCasus)
  if (!casus || !(mine || handled)) throw new DomainError('not-allowed', { casus: id })
  return { casus, als: handled ? 'regievoerder' : 'indiener' }
}

/** The Casus with this id when this regievoerder has it; throws `not-allowed` otherwise. */
export async function getHandledCasus(context: ActionContext, id: CasusId): Promise<Casus> {
  const casus = await context.stores.casussen.find(id)
  if (casus?.regievoerder?.gebruikerId !== context.gebruiker.id) {
    throw new DomainError('not-allowed', { casus: id })
  }
  return casus
}

/** The Casus with this id when this person filed it; throws `not-allowed` otherwise, also when it does not exist. */
export async function getOwnCasus(context: ActionContext, id: CasusId): Promise<Casus> {
  const casus = await context.stores.casussen.find(id)
  if (casus?.indiener.gebruikerId !== context.gebruiker.id) {
    throw new DomainError('not-allowed', { casus: id })
  }
  return casus
}

/** The handover of a Casus, for whoever has it (X22). */
export async function readOverdracht(
  context: ActionContext,
  id: CasusId,
): Promise<{ casus: Casus; overdracht: Overdracht }> {
  authorize(context, ALLOW.readCasus)
  const found = await getHandledCasus(context, id)
  const casus = await context.stores.casussen.save(found, [casusEvent(context, id, 'gelezen')])
  const berichten = await context.stores.casussen.listBerichten(id)
  return { casus, overdracht: overdrachtOf(casus, berichten, today(context)) }
}

/** What happened to a Casus, for whoever has it, with the names of those who did it as far as they are known (D8). */
export async function readTijdlijn(
  context: ActionContext,
  id: CasusId,
): Promise<{
  casus: Casus
  events: readonly CasusEvent[]
  namen: ReadonlyMap<string, string>
}> {
  authorize(context, ALLOW.readCasus)
  const casus = await getHandledCasus(context, id)
  const events = await context.stores.casussen.listEvents(id)
  const people = [
    casus.indiener,
    ...casus.waarnemers,
    ...(casus.regievoerder ? [casus.regievoerder] : []),
  ]
  const namen = new Map(people.map(({ gebruikerId, naam }) => [gebruikerId, naam]))
  for (const { door } of events) {
    const naam = namen.has(door) ? undefined : (await context.stores.profielen.find(door))?.naam
    if (naam) namen.set(door, naam)
  }
  return { casus, events: events.filter(({ soort }) => soort !== 'gelezen'), namen }
}
