import type { Casus, CasusId } from '../domain/casus/casus.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { type ConceptView, findConcept, viewConcept } from './concept.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** The drafts of this person, the newest first (A12, A15). For an action that has checked the role. */
export async function listConcepten(context: ActionContext): Promise<Casus[]> {
  const all = await context.stores.casussen.listByIndiener(context.gebruiker.id)
  return all.filter((casus) => casus.status === 'concept')
}

export type Hervatting =
  | { readonly soort: 'verder'; readonly gesprek: Gesprek; readonly concept: ConceptView }
  /** Which of these: nobody said. */
  | { readonly soort: 'keuze'; readonly concepten: readonly Casus[] }

/** Goes on with a draft: the named one, else the one of this conversation, else the only one there is. */
export async function resumeConcept(
  context: ActionContext,
  gesprek: Gesprek,
  id?: CasusId,
): Promise<Hervatting | undefined> {
  authorize(context, ALLOW.resumeConcept)
  const running = id ? undefined : await findConcept(context, gesprek)
  if (running) return { soort: 'verder', gesprek, concept: running }
  const concepten = await listConcepten(context)
  if (!id && concepten.length > 1) return { soort: 'keuze', concepten }
  const casus = id ? concepten.find((concept) => concept.id === id) : concepten[0]
  if (!casus) return undefined
  const vraagId = questionAfter(gesprek, casus.id)
  const after = { ...gesprek, conceptId: casus.id, bewerkStap: null, verwacht: null, vraagId }
  return { soort: 'verder', gesprek: after, concept: viewConcept(context, after, casus) }
}

/**
 * The question asked last, for going on with this draft: null when it was asked during another one, for it is about
 * another household then.
 */
export function questionAfter({ conceptId, vraagId }: Gesprek, next: CasusId): string | null {
  return conceptId === null || conceptId === next ? vraagId : null
}

/**
 * Lets go of the draft in this conversation; `discard` removes it for good (A14). What was asked meanwhile was about that
 * household: nothing goes on from it.
 */
export async function stopConcept(
  context: ActionContext,
  gesprek: Gesprek,
  discard: boolean,
): Promise<Gesprek> {
  authorize(context, ALLOW.stopConcept)
  if (discard && gesprek.conceptId) await context.stores.casussen.removeConcept(gesprek.conceptId)
  return { ...gesprek, conceptId: null, bewerkStap: null, verwacht: null, vraagId: null }
}
