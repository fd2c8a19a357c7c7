import type { Casus } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import { type Antwoord, type Antwoorden, keuzesOf } from '../domain/triage/antwoord.ts'
import {
  type Dialoog,
  OUTCOME_PREFIX,
  type Stap,
  type Uitkomsttekst,
} from '../domain/triage/dialoog.ts'
import { adviceAt, type Regel } from '../domain/triage/regels.ts'
import { type Positie, progress, replay } from '../domain/triage/replay.ts'
import { type Urgentie, urgentieOf } from '../domain/triage/urgentie.ts'
import { type ActionContext, today } from './context.ts'

/** The dialog that leads to a filed Casus. */
export const TRIAGE = 'triage'

/** Where a draft stands: the step to answer, or the outcome it has reached. */
export type ConceptView = {
  readonly casus: Casus
  readonly dialoog: Dialoog
  readonly positie: Positie
  /** What the rules say here, in their own order (A18). */
  readonly advies: readonly Regel[]
  readonly urgentie: Urgentie
} & (
  | {
      readonly soort: 'stap'
      readonly naam: string
      readonly stap: Stap
      /** The answer given before, when this step is being answered again (A9). */
      readonly eerder: Antwoord | undefined
      readonly nummer: number
      readonly ongeveer: number
      readonly kanTerug: boolean
    }
  | { readonly soort: 'uitkomst'; readonly naam: string; readonly uitkomst: Uitkomsttekst }
)

/** The draft this conversation works on, or undefined. */
export async function findConcept(
  context: ActionContext,
  gesprek: Gesprek,
): Promise<ConceptView | undefined> {
  if (!gesprek.conceptId) return undefined
  const casus = await context.stores.casussen.find(gesprek.conceptId)
  if (casus?.status !== 'concept') return undefined
  return viewConcept(context, gesprek, casus)
}

/** Computes where a draft stands; nothing of it is stored. */
export function viewConcept(context: ActionContext, gesprek: Gesprek, casus: Casus): ConceptView {
  const dialoog = getDialoog(context, casus.dialoog.id)
  const positie = replayFor(context, dialoog, casus.antwoorden)
  const again =
    gesprek.bewerkStap && positie.pad.includes(gesprek.bewerkStap) ? gesprek.bewerkStap : null
  if (positie.soort === 'uitkomst' && !again) {
    const uitkomst = dialoog.outcomes[positie.uitkomst]
    if (!uitkomst) throw new DomainError('not-found', { outcome: positie.uitkomst })
    return {
      casus,
      dialoog,
      positie,
      ...adviceFor(context, casus, `${OUTCOME_PREFIX}${positie.uitkomst}`),
      soort: 'uitkomst',
      naam: positie.uitkomst,
      uitkomst,
    }
  }
  const naam = again ?? (positie.soort === 'stap' ? positie.stap : '')
  const whole = dialoog.steps[naam]
  if (!whole) throw new DomainError('not-found', { step: naam })
  const stap = withoutChosen(whole, casus.antwoorden)
  const pad = again ? positie.pad.slice(0, positie.pad.indexOf(again)) : positie.pad
  const here: Positie = { soort: 'stap', stap: naam, pad }
  const { stap: nummer, ongeveer } = progress(
    dialoog,
    here,
    casus.antwoorden,
    triageContext(context),
  )
  return {
    casus,
    dialoog,
    positie,
    ...adviceFor(context, casus, naam),
    soort: 'stap',
    naam,
    stap,
    eerder: casus.antwoorden[naam],
    nummer,
    ongeveer,
    kanTerug: pad.length > 0,
  }
}

/** What was chosen at the step that `without` names is not offered again. */
function withoutChosen(stap: Stap, antwoorden: Antwoorden): Stap {
  const chosen = keuzesOf(antwoorden[stap.without])
  if (chosen.length === 0) return stap
  const all = Object.entries(stap.options)
  return {
    ...stap,
    options: Object.fromEntries(all.filter(([value]) => !chosen.includes(value))),
    taken: Object.fromEntries(all.filter(([value]) => chosen.includes(value))),
  }
}

function adviceFor(context: ActionContext, { antwoorden }: Casus, plek: string) {
  const facts = triageContext(context)
  return {
    advies: adviceAt(context.regels, plek, antwoorden, facts),
    urgentie: urgentieOf(antwoorden, facts),
  }
}

export function getDialoog(context: ActionContext, id: string): Dialoog {
  const dialoog = context.dialogen.get(id)
  if (!dialoog) throw new DomainError('not-found', { dialog: id })
  return dialoog
}

export function replayFor(
  context: ActionContext,
  dialoog: Dialoog,
  antwoorden: Antwoorden,
): Positie {
  return replay(dialoog, antwoorden, triageContext(context))
}

export function triageContext(context: ActionContext) {
  return { vandaag: today(context) }
}
