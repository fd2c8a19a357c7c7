import { type Casus, type CasusId, isIndiener } from '../domain/casus/casus.ts'
import { isEnded } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { casusEvent } from './events.ts'
import { getOwnCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'

/** A code to pass on works this long. */
export const CODE_DAGEN = 7
/** After this many wrong codes a new one must be asked for. */
const MAX_POGINGEN = 5
const CODE_LENGTH = 6

/**
 * The indiener lets a colleague stand in (X10): gives a code of six digits that works for a week, for one
 * colleague. A new code replaces an earlier one. Throws `not-allowed` for anybody else's Casus.
 */
export async function offerWaarneming(
  context: ActionContext,
  id: CasusId,
): Promise<{ casus: Casus; code: string }> {
  authorize(context, ALLOW.offerWaarneming)
  const found = await getOwnCasus(context, id)
  if (isEnded(found) || found.status === 'concept') {
    throw new DomainError('transition', { casus: id, from: found.status })
  }
  const code = Array.from({ length: CODE_LENGTH }, () => Math.floor(context.random() * 10)).join('')
  const tot = new Date(context.now.getTime() + CODE_DAGEN * 86_400_000).toISOString()
  const casus = await context.stores.casussen.save({
    ...found,
    waarneming: { code, tot, pogingen: 0 },
  })
  return { casus, code }
}

export type WaarnemingResult =
  | { readonly soort: 'gestart' | 'had-al'; readonly casus: Casus }
  /** No such Casus, a wrong code or an old one: from outside these look the same. */
  | { readonly soort: 'onbekend' }

/** A colleague stands in with the reference and the code: reads, answers and hears news like the indiener. */
export async function startWaarneming(
  context: ActionContext,
  referentie: string,
  code: string,
): Promise<WaarnemingResult> {
  authorize(context, ALLOW.startWaarneming)
  const { gebruiker, stores, now } = context
  const found = await stores.casussen.findByReferentie(referentie)
  if (!found || isEnded(found)) return { soort: 'onbekend' }
  if (isIndiener(found, gebruiker.id)) return { soort: 'had-al', casus: found }
  const { waarneming } = found
  if (!waarneming || waarneming.tot <= now.toISOString()) return { soort: 'onbekend' }
  if (waarneming.code !== code) {
    const pogingen = waarneming.pogingen + 1
    const next = pogingen >= MAX_POGINGEN ? null : { ...waarneming, pogingen }
    await stores.casussen.save({ ...found, waarneming: next })
    return { soort: 'onbekend' }
  }
  const waarnemers = [...found.waarnemers, { gebruikerId: gebruiker.id, naam: gebruiker.naam }]
  const casus = await stores.casussen.save({ ...found, waarnemers, waarneming: null }, [
    casusEvent(context, found.id, 'waarneming-gestart'),
  ])
  return { soort: 'gestart', casus }
}
