import type { Casus } from '../domain/casus/casus.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import { tekstOf } from '../domain/triage/antwoord.ts'
import type { ActionContext } from './context.ts'

/** So many items stand with an outcome. */
const SHOWN = 2

/** Items of the base that fit what was told of the household, best first; none when nothing fits. Nothing is kept. */
export function findAlikeItems(context: ActionContext, { antwoorden }: Casus): Kennisitem[] {
  const told = tekstOf(antwoorden.situatie)
  if (told === '') return []
  const { oordeel, hits } = context.kennis.zoeker.search(told)
  if (oordeel === 'past-niet') return []
  return hits.slice(0, SHOWN).flatMap(({ id }) => context.kennis.byId.get(id) ?? [])
}
