import { DomainError } from '../domain/errors.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Antwoord, Antwoorden } from '../domain/triage/antwoord.ts'
import { laneOf } from '../domain/triage/lane.ts'
import { giveAnswer, stepBefore } from '../domain/triage/replay.ts'
import { type ConceptView, findConcept, triageContext, viewConcept } from './concept.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

export interface AnswerResult {
  readonly gesprek: Gesprek
  readonly concept: ConceptView
  /** Labels of the steps whose earlier answer was dropped (A10). */
  readonly vervallen: readonly string[]
}

/**
 * Answers the step the draft stands at. Throws `not-at-step` when it stands elsewhere by now (an old card, a
 * second device), so nothing is overwritten by accident. Texts must have passed the privacy gate.
 */
export async function answerStep(
  context: ActionContext,
  gesprek: Gesprek,
  stap: string,
  antwoord: Antwoord,
): Promise<AnswerResult> {
  authorize(context, ALLOW.answerStep)
  const concept = await getConcept(context, gesprek)
  if (concept.soort !== 'stap' || concept.naam !== stap) {
    throw new DomainError('not-at-step', { casus: concept.casus.id, step: stap })
  }
  const before = concept.casus.antwoorden
  const known = { ...concept.casus.geparkeerd, ...before }
  const { antwoorden } = giveAnswer(concept.dialoog, known, stap, antwoord, triageContext(context))
  const casus = await context.stores.casussen.save({
    ...concept.casus,
    antwoorden,
    geparkeerd: without(known, antwoorden),
    baan: laneOf(antwoorden),
    indiener: { ...concept.casus.indiener, organisatie: organisatieOf(antwoorden.organisatie) },
    gewijzigd: context.now.toISOString(),
  })
  const after = { ...gesprek, bewerkStap: null }
  return {
    gesprek: after,
    concept: viewConcept(context, after, casus),
    vervallen: Object.keys(without(before, antwoorden)).map(
      (naam) => concept.dialoog.steps[naam]?.label ?? naam,
    ),
  }
}

/** The answers that are not among the others. */
function without(antwoorden: Antwoorden, others: Antwoorden): Antwoorden {
  return Object.fromEntries(Object.entries(antwoorden).filter(([naam]) => !(naam in others)))
}

function organisatieOf(antwoord: Antwoord | undefined): string | null {
  return antwoord?.soort === 'organisatie' ? antwoord.naam : null
}

/** Goes one step back, or to a named step, with its answer kept until it is answered anew (A9, A11). */
export async function editStep(
  context: ActionContext,
  gesprek: Gesprek,
  stap?: string,
): Promise<{ gesprek: Gesprek; concept: ConceptView; moved: boolean }> {
  authorize(context, ALLOW.answerStep)
  const concept = await getConcept(context, gesprek)
  const current = concept.soort === 'stap' ? concept.naam : ''
  const target = stap ?? stepBefore(concept.positie, current)
  if (!target || !concept.positie.pad.includes(target)) return { gesprek, concept, moved: false }
  const after = { ...gesprek, bewerkStap: target }
  return { gesprek: after, concept: viewConcept(context, after, concept.casus), moved: true }
}

/** Stops answering a step again and returns to where the draft stands. */
export async function keepAnswer(
  context: ActionContext,
  gesprek: Gesprek,
): Promise<{ gesprek: Gesprek; concept: ConceptView }> {
  authorize(context, ALLOW.answerStep)
  const concept = await getConcept(context, gesprek)
  const after = { ...gesprek, bewerkStap: null }
  return { gesprek: after, concept: viewConcept(context, after, concept.casus) }
}

async function getConcept(context: ActionContext, gesprek: Gesprek): Promise<ConceptView> {
  const concept = await findConcept(context, gesprek)
  if (!concept) throw new DomainError('not-found', { concept: gesprek.conceptId ?? '' })
  return concept
}
