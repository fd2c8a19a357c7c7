import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** What waits for an editor (D22): drafts and items in review, by id. Nobody else finds them. */
export async function listConceptitems(context: ActionContext): Promise<Kennisitem[]> {
  authorize(context, ALLOW.listConceptitems)
  const all = await context.stores.kennis.listNieuwste()
  return all
    .map(({ item }) => item)
    .filter(({ status }) => status === 'concept' || status === 'review')
}
