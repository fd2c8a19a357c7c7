import type { CasusId } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import {
  isSettled,
  LEERPUNT_CHECK_DAGEN,
  type Leerpunt,
  type LeerpuntStatus,
} from '../domain/leerpunt/leerpunt.ts'
import { addDays } from '../domain/tijd/dag.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { casusEvent } from './events.ts'
import { getHandledCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'

/** The register of Leerpunten (S13), what is due first in front. */
export async function listLeerpunten(context: ActionContext): Promise<Leerpunt[]> {
  authorize(context, ALLOW.listLeerpunten)
  return context.stores.leerpunten.list()
}

/** Adds a Leerpunt of the Casus this person has. `tekst` must have passed the privacy gate; it outlives the Casus. */
export async function addLeerpunt(
  context: ActionContext,
  casusId: CasusId,
  leerpunt: Pick<Leerpunt, 'tekst' | 'orde' | 'belegdBij'> & Partial<Pick<Leerpunt, 'itemIds'>>,
): Promise<Leerpunt> {
  authorize(context, ALLOW.addLeerpunt)
  const casus = await getHandledCasus(context, casusId)
  const op = context.now.toISOString()
  const saved = await context.stores.leerpunten.save({
    id: context.newId(),
    versie: 0,
    itemIds: [],
    ...leerpunt,
    status: 'open',
    opvolging: '',
    volgendeCheck: addDays(today(context), LEERPUNT_CHECK_DAGEN),
    casusIds: [casusId],
    aangemaakt: op,
    gewijzigd: op,
  })
  await context.stores.casussen.save(casus, [
    casusEvent(context, casusId, 'leerpunt', { leerpunt: saved.id }),
  ])
  return saved
}

/** What became of it. While something is expected it is looked at again in half a year. */
export async function updateLeerpunt(
  context: ActionContext,
  id: string,
  status: LeerpuntStatus,
  opvolging: string,
): Promise<Leerpunt> {
  authorize(context, ALLOW.updateLeerpunt)
  const found = await context.stores.leerpunten.find(id)
  if (!found) throw new DomainError('not-found', { leerpunt: id })
  const changed = { ...found, status, opvolging: opvolging || found.opvolging }
  return context.stores.leerpunten.save({
    ...changed,
    volgendeCheck: isSettled(changed) ? null : addDays(today(context), LEERPUNT_CHECK_DAGEN),
    gewijzigd: context.now.toISOString(),
  })
}

/** One more Casus shows the same thing (X23). */
export async function linkLeerpunt(
  context: ActionContext,
  id: string,
  casusId: CasusId,
): Promise<Leerpunt> {
  authorize(context, ALLOW.addLeerpunt)
  const casus = await getHandledCasus(context, casusId)
  const found = await context.stores.leerpunten.find(id)
  if (!found) throw new DomainError('not-found', { leerpunt: id })
  if (found.casusIds.includes(casusId)) return found
  const saved = await context.stores.leerpunten.save({
    ...found,
    casusIds: [...found.casusIds, casusId],
    gewijzigd: context.now.toISOString(),
  })
  await context.stores.casussen.save(casus, [
    casusEvent(context, casusId, 'leerpunt', { leerpunt: id }),
  ])
  return saved
}
