import { type Bericht, type Casus, type CasusId, isIndiener } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import { hasRole } from '../domain/personen/gebruiker.ts'
import type { Dialoog } from '../domain/triage/dialoog.ts'
import { adviceAt, PLEK_REGIEVOERDER, type Regel } from '../domain/triage/regels.ts'
import { type Urgentie, urgentieOf } from '../domain/triage/urgentie.ts'
import { getDialoog, replayFor, triageContext } from './concept.ts'
import type { ActionContext } from './context.ts'
import { casusEvent } from './events.ts'
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
  /** In what capacity it is read. */
  readonly als: 'indiener' | 'regievoerder'
}

/**
 * Reads a Casus: the indiener their own (and who stands in), the regievoerder the one they have (K13). Anybody else gets
 * `not-allowed`, also when it does not exist, so that ids tell nothing. A regievoerder's reading is recorded (K7).
 */
export async function readCasus(context: ActionContext, id: CasusId): Promise<CasusView> {
  const { gebruiker, stores } = context
  const found = await stores.casussen.find(id)
  const mine = found !== undefined && isIndiener(found, gebruiker.id)
  const handled =
    found?.regievoerder?.gebruikerId === gebruiker.id && hasRole(gebruiker, ALLOW.readCasus)
  if (!found || !(mine || handled)) throw new DomainError('not-allowed', { casus: id })
  const casus = handled
    ? await stores.casussen.save(found, [casusEvent(context, id, 'gelezen')])
    : found
  const dialoog = getDialoog(context, casus.dialoog.id)
  const facts = triageContext(context)
  return {
    casus,
    dialoog,
    pad: replayFor(context, dialoog, casus.antwoorden).pad,
    berichten: await stores.casussen.listBerichten(id),
    advies: handled ? adviceAt(context.regels, PLEK_REGIEVOERDER, casus.antwoorden, facts) : [],
    urgentie: urgentieOf(casus.antwoorden, facts),
    als: handled ? 'regievoerder' : 'indiener',
  }
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
