import type { Interventie, Uitvraag } from '../domain/casus/behandeling.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { isEnded } from '../domain/casus/casus-status.ts'
import type { Invulling } from '../domain/casus/invulling.ts'
import { DomainError } from '../domain/errors.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Antwoord, Antwoorden } from '../domain/triage/antwoord.ts'
import type { Dialoog, Stap } from '../domain/triage/dialoog.ts'
import { giveAnswer, progress, replay } from '../domain/triage/replay.ts'
import { getDialoog, triageContext } from './concept.ts'
import { type ActionContext, authorize } from './context.ts'
import { fillOptions, proposalFor } from './form-options.ts'
import { FORMS, type Formnaam, type Gedaan, isForm } from './forms.ts'
import { listCollegas } from './hand-over.ts'
import { ALLOW } from './roles.ts'

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
  readonly nummer: number
  readonly ongeveer: number
}

export type StartResult =
  | { readonly soort: 'gestart' | 'hervat'; readonly gesprek: Gesprek; readonly view: InvulView }
  /** Nobody to hand it to. */
  | { readonly soort: 'geen-collega' }
  /** It is theirs already, or nobody's: there is nobody to take it over from. */
  | { readonly soort: 'niet-van-collega'; readonly casus: Casus }
  /** The form is for a Casus that runs, or for one that is closed, and this one is not. */
  | { readonly soort: 'past-niet'; readonly casus: Casus }

/**
 * Begins a form, or goes on with the one this person left (A12): every answer was saved. Throws `not-allowed` when the
 * role or the Casus is not theirs.
 */
export async function startForm(
  context: ActionContext,
  gesprek: Gesprek,
  naam: Formnaam,
  casusId: CasusId | null,
  onderwerp: string | null = null,
): Promise<StartResult> {
  authorize(context, FORMS[naam].allow)
  const casus = casusId ? await getCasusFor(context, naam, casusId) : null
  const wrong = naam !== 'leerpunt' && casus && isEnded(casus) !== (naam === 'heropenen')
  if (wrong) return { soort: 'past-niet', casus }
  if (naam === 'overnemen' && casus) {
    const { regievoerder } = casus
    if (!regievoerder || regievoerder.gebruikerId === context.gebruiker.id) {
      return { soort: 'niet-van-collega', casus }
    }
  }
  if (naam === 'overdragen' && (await listCollegas(context)).length === 0) {
    return { soort: 'geen-collega' }
  }
  const dialoog = getDialoog(context, naam)
  const mine = await context.stores.invullingen.listByGebruiker(context.gebruiker.id)
  const left = mine.find(
    (one) => one.dialoog.id === naam && one.casusId === casusId && one.onderwerp === onderwerp,
  )
  const invulling =
    left ??
    (await context.stores.invullingen.save({
      id: context.newId(),
      versie: 0,
      gebruikerId: context.gebruiker.id,
      dialoog: { id: naam, versie: dialoog.version },
      casusId,
      onderwerp,
      antwoorden: {},
      gewijzigd: context.now.toISOString(),
    }))
  const view = await viewForm(context, invulling)
  if (view.soort !== 'stap') {
    // It was changed since: begun anew.
    await context.stores.invullingen.remove(invulling.id)
    return startForm(context, gesprek, naam, casusId, onderwerp)
  }
  const resumed = Object.keys(invulling.antwoorden).length > 0
  return {
    soort: resumed ? 'hervat' : 'gestart',
    gesprek: { ...gesprek, invullingId: invulling.id, verwacht: null },
    view: view.view,
  }
}

/** A form about a Casus is for whoever has it; taking over and opening again are for others. */
async function getCasusFor(
  { stores, gebruiker }: ActionContext,
  naam: Formnaam,
  id: CasusId,
): Promise<Casus> {
  const casus = await stores.casussen.find(id)
  const mine = casus?.regievoerder?.gebruikerId === gebruiker.id
  const others = ['overnemen', 'heropenen'].includes(naam)
  if (!casus || casus.status === 'concept' || !(mine || others)) {
    throw new DomainError('not-allowed', { casus: id })
  }
  return casus
}

/** The form this conversation is in, or undefined. */
export async function findForm(
  context: ActionContext,
  { invullingId }: Pick<Gesprek, 'invullingId'>,
): Promise<InvulView | undefined> {
  const found = invullingId ? await context.stores.invullingen.find(invullingId) : undefined
  if (found?.gebruikerId !== context.gebruiker.id) return undefined
  const view = await viewForm(context, found)
  return view.soort === 'stap' ? view.view : undefined
}

export type FormResult =
  | { readonly soort: 'stap'; readonly gesprek: Gesprek; readonly view: InvulView }
  | {
      readonly soort: 'klaar'
      readonly gesprek: Gesprek
      readonly form: Formnaam
      /** Name of the outcome in the form; the answers did something only at `klaar`. */
      readonly uitkomst: string
      readonly gedaan: Gedaan
    }

/**
 * Answers the question the form stands at; the last answer makes it what it is about, in this transaction and once.
 * Throws `not-at-step` when the form stands elsewhere by now, or is finished. Texts have passed the privacy gate.
 */
export async function answerForm(
  context: ActionContext,
  gesprek: Gesprek,
  stap: string,
  antwoord: Antwoord,
): Promise<FormResult> {
  authorize(context, ALLOW.fillIn)
  const before = await findForm(context, gesprek)
  if (before?.naam !== stap) throw new DomainError('not-at-step', { step: stap })
  const { invulling, dialoog } = before
  const { antwoorden } = giveAnswer(
    dialoog,
    invulling.antwoorden,
    stap,
    antwoord,
    triageContext(context),
  )
  const gewijzigd = context.now.toISOString()
  const saved = await context.stores.invullingen.save({ ...invulling, antwoorden, gewijzigd })
  const after = await viewForm(context, saved)
  if (after.soort === 'stap') return { soort: 'stap', gesprek, view: after.view }
  if (!(await context.stores.invullingen.remove(saved.id))) {
    throw new DomainError('not-at-step', { step: stap })
  }
  const form = saved.dialoog.id
  if (!isForm(form)) throw new DomainError('not-found', { form })
  authorize(context, FORMS[form].allow)
  const gedaan =
    after.uitkomst === 'klaar'
      ? await FORMS[form].finish(context, {
          dialoog: saved.dialoog,
          antwoorden: onPath(antwoorden, after.pad),
          casusId: saved.casusId ?? '',
          onderwerp: saved.onderwerp ?? '',
        })
      : { casus: before.casus }
  const ended = { ...gesprek, invullingId: null }
  return { soort: 'klaar', gesprek: ended, form, uitkomst: after.uitkomst, gedaan }
}

function onPath(antwoorden: Antwoorden, pad: readonly string[]): Antwoorden {
  return Object.fromEntries(Object.entries(antwoorden).filter(([stap]) => pad.includes(stap)))
}

/** Asks this question again, or the one before: its answer is taken out, the others stay. Undefined when it has none. */
export async function editForm(
  context: ActionContext,
  gesprek: Gesprek,
  stap?: string,
): Promise<InvulView | undefined> {
  authorize(context, ALLOW.fillIn)
  const before = await findForm(context, gesprek)
  const target = stap ?? before?.pad.at(-1)
  if (!before || target === undefined || !before.pad.includes(target)) return undefined
  const { [target]: _, ...antwoorden } = before.invulling.antwoorden
  const gewijzigd = context.now.toISOString()
  const saved = await context.stores.invullingen.save({
    ...before.invulling,
    antwoorden,
    gewijzigd,
  })
  const view = await viewForm(context, saved)
  return view.soort === 'stap' ? view.view : undefined
}

/** Leaves the form: kept to go on with, or thrown away. */
export async function leaveForm(
  context: ActionContext,
  gesprek: Gesprek,
  discard: boolean,
): Promise<Gesprek> {
  authorize(context, ALLOW.fillIn)
  const form = await findForm(context, gesprek)
  if (form && discard) await context.stores.invullingen.remove(form.invulling.id)
  return { ...gesprek, invullingId: null }
}

function findSubject(
  { behandeling }: Casus,
  onderwerp: string | null,
): Uitvraag | Interventie | null {
  const all = [...behandeling.bord, ...behandeling.interventies]
  return all.find(({ id }) => id === onderwerp) ?? null
}

type Positie =
  | { readonly soort: 'stap'; readonly view: InvulView }
  | { readonly soort: 'uitkomst'; readonly uitkomst: string; readonly pad: readonly string[] }

async function viewForm(context: ActionContext, invulling: Invulling): Promise<Positie> {
  const { casussen } = context.stores
  const casus = invulling.casusId ? ((await casussen.find(invulling.casusId)) ?? null) : null
  const dialoog = await fillOptions(context, getDialoog(context, invulling.dialoog.id), casus)
  const facts = triageContext(context)
  const positie = replay(dialoog, invulling.antwoorden, facts)
  if (positie.soort === 'uitkomst') {
    return { soort: 'uitkomst', uitkomst: positie.uitkomst, pad: positie.pad }
  }
  const stap = dialoog.steps[positie.stap]
  if (!stap) throw new DomainError('not-found', { step: positie.stap })
  const { stap: nummer, ongeveer } = progress(dialoog, positie, invulling.antwoorden, facts)
  const view = {
    ...{ invulling, dialoog, casus, stap, nummer, ongeveer },
    naam: positie.stap,
    pad: positie.pad,
    over: casus && findSubject(casus, invulling.onderwerp),
    voorstel: casus && proposalFor(casus, dialoog.id, positie.stap),
  }
  return { soort: 'stap', view }
}
