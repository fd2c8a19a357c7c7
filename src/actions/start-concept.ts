import type { Casus } from '../domain/casus/casus.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Antwoorden } from '../domain/triage/antwoord.ts'
import { type ConceptView, viewConcept } from './concept.ts'
import { type ActionContext, authorize, requireAan } from './context.ts'
import { newConcept } from './new-concept.ts'
import { questionAfter } from './resume-concept.ts'
import { ALLOW } from './roles.ts'

/** Answers about the professional, not about the household: kept for the next Casus. */
const REMEMBERED = ['wie', 'organisatie'] as const

/** Starts a new draft in this conversation. An earlier draft stays among the drafts. Throws `switched-off`. */
export async function startConcept(
  context: ActionContext,
  gesprek: Gesprek,
): Promise<{ gesprek: Gesprek; concept: ConceptView; onthouden: boolean }> {
  authorize(context, ALLOW.startConcept)
  requireAan(context, 'indienen')
  const earlier = await context.stores.casussen.listByIndiener(context.gebruiker.id)
  const antwoorden = remembered(earlier)
  const casus = await context.stores.casussen.save(newConcept(context, antwoorden))
  const started = {
    ...gesprek,
    conceptId: casus.id,
    bewerkStap: null,
    verwacht: null,
    vraagId: questionAfter(gesprek, casus.id),
    hits: [],
    item: null,
  }
  return {
    gesprek: started,
    concept: viewConcept(context, started, casus),
    onthouden: Object.keys(antwoorden).length > 0,
  }
}

function remembered(earlier: readonly Casus[]): Antwoorden {
  const last = earlier.find((casus) => REMEMBERED.every((stap) => casus.antwoorden[stap]))
  if (!last) return {}
  return Object.fromEntries(
    REMEMBERED.flatMap((stap) => {
      const antwoord = last.antwoorden[stap]
      return antwoord ? [[stap, antwoord]] : []
    }),
  )
}
