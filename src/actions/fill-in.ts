import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { isEnded } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Antwoord, Antwoorden } from '../domain/triage/antwoord.ts'
import { giveAnswer } from '../domain/triage/replay.ts'
import { getDialoog, triageContext } from './concept.ts'
import { type ActionContext, authorize } from './context.ts'
import { type Waarschuwing, warnAfter } from './form-warnings.ts'
import { FORMS, type Formnaam, type Gedaan, isForm } from './forms.ts'
import { listCollegas } from './hand-over.ts'
import { ALLOW } from './roles.ts'
import { findForm, type InvulView, viewForm } from './view-form.ts'

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

/** Throws `not-allowed` when the Casus of a form that was begun is somebody else's by now. */
async function assertTheirs(context: ActionContext, { dialoog, casus }: InvulView): Promise<void> {
  if (casus && isForm(dialoog.id)) await getCasusFor(context, dialoog.id, casus.id)
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
 * Throws `not-at-step` when the form stands elsewhere by now, or is finished, and `not-allowed`
 * when the Casus is somebody else's by now. Texts have passed the privacy gate.
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
  await assertTheirs(context, before)
  const result = await saveAnswer(context, before, stap, antwoord)
  if (result.soort === 'stap') return { ...result, gesprek }
  return { ...result, gesprek: { ...gesprek, invullingId: null } }
}

export type PageResult =
  | Exclude<Answered, { soort: 'klaar' }>
  | (Extract<Answered, { soort: 'klaar' }> & {
      readonly waarschuwingen: readonly Waarschuwing[]
    })
  /** It was changed elsewhere since it was read: nothing is saved, and this is how it stands. */
  | { readonly soort: 'anders'; readonly view: InvulView }

/**
 * Answers, or answers anew, any question that was asked so far, on a page that shows them all. `versie` is that of the
 * form as the page read it; the same answer twice is one answer. Throws `not-found` when the form is finished or somebody
 * else's, `not-allowed` when its Casus is somebody else's by now, and `not-at-step` for a question that was not asked. Texts have passed the privacy gate.
 */
export async function answerOnPage(
  context: ActionContext,
  id: string,
  { stap, versie, antwoord }: { stap: string; versie: number; antwoord: Antwoord },
): Promise<PageResult> {
  authorize(context, ALLOW.fillIn)
  const before = await findForm(context, { invullingId: id })
  if (!before) throw new DomainError('not-found', { form: id })
  await assertTheirs(context, before)
  if (before.invulling.versie !== versie) {
    const given = before.invulling.antwoorden[stap]
    const same = JSON.stringify(given) === JSON.stringify(antwoord)
    return { soort: same ? 'stap' : 'anders', view: before }
  }
  if (before.naam !== stap && !before.pad.includes(stap)) {
    throw new DomainError('not-at-step', { step: stap })
  }
  const result = await saveAnswer(context, before, stap, antwoord)
  if (result.soort === 'stap') return result
  const at = { ...before, stap: before.dialoog.steps[stap] ?? before.stap }
  return { ...result, waarschuwingen: warnAfter(context, at, { ...result, antwoord }) }
}

type Answered =
  | { readonly soort: 'stap'; readonly view: InvulView }
  | Omit<Extract<FormResult, { soort: 'klaar' }>, 'gesprek'>

async function saveAnswer(
  context: ActionContext,
  { invulling, dialoog, casus, onomkeerbaar }: InvulView,
  stap: string,
  antwoord: Antwoord,
): Promise<Answered> {
  const given = invulling.antwoorden
  const facts = { ...triageContext(context), onomkeerbaar }
  const { antwoorden } = giveAnswer(dialoog, given, stap, antwoord, facts)
  const gewijzigd = context.now.toISOString()
  const saved = await context.stores.invullingen.save({ ...invulling, antwoorden, gewijzigd })
  const after = await viewForm(context, saved)
  if (after.soort === 'stap') return { soort: 'stap', view: after.view }
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
      : { casus }
  return { soort: 'klaar', form, uitkomst: after.uitkomst, gedaan }
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
