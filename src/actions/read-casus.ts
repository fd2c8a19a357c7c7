import { type Bericht, type Casus, type CasusId, isIndiener } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import { hasRole } from '../domain/personen/gebruiker.ts'
import type { Dialoog } from '../domain/triage/dialoog.ts'
import { adviceAt, PLEK_REGIEVOERDER, type Regel } from '../domain/triage/regels.ts'
import { answeredSteps } from '../domain/triage/replay.ts'
import { type Urgentie, urgentieOf } from '../domain/triage/urgentie.ts'
import { getDialoog, triageContext } from './concept.ts'
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
