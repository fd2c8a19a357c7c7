import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Oordeel } from '../domain/kennis/kennis-store.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import { type ActionContext, authorize } from './context.ts'
import { noteShown } from './note-shown.ts'
import { ALLOW } from './roles.ts'

/**
 * Keeps what a professional says of an answer (B15), without who said it. When the item helped, the running
 * draft is set aside: it stays among the drafts and can be continued.
 */
export async function giveFeedback(
  context: ActionContext,
  gesprek: Gesprek,
  feedback: { item: KennisitemId | null; oordeel: Oordeel['oordeel']; tekst: string },
): Promise<Gesprek> {
  authorize(context, ALLOW.giveFeedback)
  await context.stores.oordelen.add({
    ...feedback,
    id: context.newId(),
    op: context.now.toISOString(),
  })
  if (!feedback.item) return gesprek
  const helped = feedback.oordeel === 'geholpen'
  if (feedback.oordeel !== 'deels') {
    await noteShown(context, gesprek, [feedback.item], helped ? 'helpt' : 'helpt-niet')
  }
  return helped ? { ...gesprek, conceptId: null, bewerkStap: null } : gesprek
}
