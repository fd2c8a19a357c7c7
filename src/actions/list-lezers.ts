import type { CasusEvent } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { namesOf } from './list-wijzigingen.ts'
import { ALLOW } from './roles.ts'

/** Who read a Casus and when, the newest first, without anything of what it says (K7). Throws `not-found`. */
export async function listLezers(
  context: ActionContext,
  referentie: string,
): Promise<{
  readonly lezingen: readonly CasusEvent[]
  readonly namen: ReadonlyMap<string, string>
}> {
  authorize(context, ALLOW.listLezers)
  const { casussen, profielen } = context.stores
  const casus = await casussen.findByReferentie(referentie)
  if (!casus) throw new DomainError('not-found', { referentie })
  const events = await casussen.listEvents(casus.id)
  const people = [
    casus.indiener,
    ...casus.waarnemers,
    ...(casus.regievoerder ? [casus.regievoerder] : []),
  ]
  const namen = new Map([
    ...people.map(({ gebruikerId, naam }) => [gebruikerId, naam] as const),
    ...namesOf(await profielen.list()),
  ])
  return { lezingen: events.filter(({ soort }) => soort === 'gelezen').reverse(), namen }
}
