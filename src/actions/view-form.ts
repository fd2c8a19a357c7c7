import type { Interventie, Uitvraag } from '../domain/casus/behandeling.ts'
import type { Casus } from '../domain/casus/casus.ts'
import type { Invulling } from '../domain/casus/invulling.ts'
import { DomainError } from '../domain/errors.ts'
import type { Antwoord } from '../domain/triage/antwoord.ts'
import type { Dialoog, Stap } from '../domain/triage/dialoog.ts'
import { progress, replay } from '../domain/triage/replay.ts'
import { urgentieOf } from '../domain/triage/urgentie.ts'
import { getDialoog, triageContext } from './concept.ts'
import { type ActionContext, today } from './context.ts'
import { fillOptions, proposalFor } from './form-options.ts'

/** Where somebody is in a form of the Loket: the question to answer. */
export interface InvulView {
  readonly invulling: Invulling
  readonly dialoog: Dialoog
  readonly casus: Casus | null
  readonly naam: string
  readonly stap: Stap
  /** Answered so far, in the order asked. */
  readonly pad: readonly string[]
  /** The question to an organisation or the intervention it is about; null for the Casus itself. */
  readonly over: Uitvraag | Interventie | null
  /** What the indiener or the board said already: may be taken over. */
  readonly voorstel: Antwoord | null
  /** The coming day on which something happens to this Casus that cannot be undone; null when there is none. */
  readonly onomkeerbaar: string | null
  readonly nummer: number
  readonly ongeveer: number
}

/** A form stands at a question, or its last one is answered. */
export type Formpositie =
  | { readonly soort: 'stap'; readonly view: InvulView }
  | { readonly soort: 'uitkomst'; readonly uitkomst: string; readonly pad: readonly string[] }

/** Computes where a form stands; nothing of it is stored. */
export async function viewForm(context: ActionContext, invulling: Invulling): Promise<Formpositie> {
  const { casussen } = context.stores
  const casus = invulling.casusId ? ((await casussen.find(invulling.casusId)) ?? null) : null
  const dialoog = await fillOptions(context, getDialoog(context, invulling.dialoog.id), casus)
  // A form may outlive that the Casus is theirs: then it tells nothing of it any more.
  const theirs = casus?.regievoerder?.gebruikerId === context.gebruiker.id ? casus : null
  const onomkeerbaar = theirs && comingDate(theirs, today(context))
  const facts = { ...triageContext(context), onomkeerbaar }
  const positie = replay(dialoog, invulling.antwoorden, facts)
  if (positie.soort === 'uitkomst') {
    return { soort: 'uitkomst', uitkomst: positie.uitkomst, pad: positie.pad }
  }
  const stap = dialoog.steps[positie.stap]
  if (!stap) throw new DomainError('not-found', { step: positie.stap })
  const { stap: nummer, ongeveer } = progress(dialoog, positie, invulling.antwoorden, facts)
  const view = {
    ...{ invulling, dialoog, casus, stap, nummer, ongeveer, onomkeerbaar },
    naam: positie.stap,
    pad: positie.pad,
    over: theirs && findSubject(theirs, invulling.onderwerp),
    voorstel: theirs && proposalFor(theirs, dialoog.id, positie.stap),
  }
  return { soort: 'stap', view }
}

function comingDate({ antwoorden }: Casus, vandaag: string): string | null {
  const { datum } = urgentieOf(antwoorden, { vandaag })
  return datum !== null && datum >= vandaag ? datum : null
}

function findSubject(
  { behandeling }: Casus,
  onderwerp: string | null,
): Uitvraag | Interventie | null {
  const all = [...behandeling.bord, ...behandeling.interventies]
  return all.find(({ id }) => id === onderwerp) ?? null
}

/** The form with this id when this person is filling it in, or undefined. */
export async function findForm(
  context: ActionContext,
  { invullingId }: { readonly invullingId: string | null },
): Promise<InvulView | undefined> {
  const found = invullingId ? await context.stores.invullingen.find(invullingId) : undefined
  if (found?.gebruikerId !== context.gebruiker.id) return undefined
  const view = await viewForm(context, found)
  return view.soort === 'stap' ? view.view : undefined
}
