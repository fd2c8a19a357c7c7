import { z } from 'zod'
import { peilOf } from '../../../actions/context.ts'
import { answerOnPage, leaveForm, startForm } from '../../../actions/fill-in.ts'
import { isForm } from '../../../actions/forms.ts'
import { isPlainAnswer, parseContext } from '../../../actions/read-answer.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { findForm, type InvulView } from '../../../actions/view-form.ts'
import type { Doorlaatreden } from '../../../domain/casus/casus.ts'
import { DomainError } from '../../../domain/errors.ts'
import { emptyGesprek } from '../../../domain/gesprek/gesprek.ts'
import { problemText } from '../../../domain/triage/answer-problem.ts'
import type { Antwoord } from '../../../domain/triage/antwoord.ts'
import { parseAnswer } from '../../../domain/triage/parse-answer.ts'
import { invulling, invulresultaat } from '../../contract/invulling.ts'
import { casusId } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { ApiError } from '../errors.ts'
import { doorlaatreden, passGate } from '../pass-gate.ts'
import { toInvulling, toKlaar } from '../views/invulling.ts'

/** Filling in on a page is no part of a conversation: the chat goes on with the same form when it is asked to. */
const NO_CHAT = 'tab'
const NAME_MAX = 80
const ANSWER_MAX = 8_000
/** Forms about one thing within a Casus; of the others a subject means nothing. */
const ABOUT = ['uitvraag-antwoord', 'interventie-resultaat']

/** Begins a form about a Casus, or goes on with the one this person left, here or in the chat. */
export const postFormulier = defineRoute({
  method: 'post',
  path: '/casussen/:id/formulieren',
  name: 'startForm',
  allow: ALLOW.fillIn,
  input: z.strictObject({
    id: casusId,
    formulier: z.string().max(NAME_MAX),
    onderwerp: z.string().max(NAME_MAX).optional(),
  }),
  output: invulling,
  async handle({ id, formulier, onderwerp }, route) {
    const { context } = route
    const about = ABOUT.includes(formulier)
    if (!isForm(formulier) || formulier === 'leerpunt-bijwerken') {
      throw new DomainError('not-found', { form: formulier })
    }
    const chat = emptyGesprek(NO_CHAT, context.gebruiker.id, context.now)
    const subject = about ? (onderwerp ?? null) : null
    const result = await startForm(context, chat, formulier, id, subject)
    if (result.soort === 'geen-collega') throw new ApiError('no-colleague')
    if (!('view' in result)) throw new ApiError('transition')
    if (about && !result.view.over) throw new DomainError('not-found', { subject: 'none' })
    return toInvulling(result.view, factsOf(route))
  },
})

/** Answers a question of a form, or answers it anew. The last answer makes it what it is about, once. */
export const postAntwoord = defineRoute({
  method: 'post',
  path: '/invullingen/:id/antwoorden',
  name: 'answerForm',
  allow: ALLOW.fillIn,
  input: z.strictObject({
    id: z.string().max(NAME_MAX),
    stap: z.string().max(NAME_MAX),
    versie: z.number().int(),
    /** As somebody would type it; left out when the proposal is taken over. */
    antwoord: z.string().max(ANSWER_MAX).optional(),
    reden: doorlaatreden,
  }),
  output: invulresultaat,
  async handle({ id, stap, versie, antwoord, reden }, route) {
    const { context, zeg } = route
    const view = await findForm(context, { invullingId: id })
    // Also for one that never was or is somebody else's: that is not told apart.
    if (!view) throw new ApiError('form-gone')
    const given =
      antwoord === undefined && view.naam === stap && view.voorstel
        ? view.voorstel
        : await readAnswer(route, view, stap, antwoord ?? '', reden)
    const result = await answerOnPage(context, id, { stap, versie, antwoord: given })
    if (result.soort !== 'klaar') {
      return {
        soort: result.soort,
        invulling: toInvulling(result.view, factsOf(route)),
        klaar: null,
      }
    }
    const klaar = toKlaar(result, view.dialoog, context.gebruiker.id, zeg)
    return { soort: 'klaar' as const, invulling: null, klaar }
  },
})

/** Throws a form away with what was answered: nothing of it is recorded. */
export const postWeg = defineRoute({
  method: 'post',
  path: '/invullingen/:id/weg',
  name: 'leaveForm',
  allow: ALLOW.fillIn,
  input: z.strictObject({ id: z.string().max(NAME_MAX) }),
  output: z.strictObject({ weg: z.literal(true) }),
  async handle({ id }, { context }) {
    const chat = emptyGesprek(NO_CHAT, context.gebruiker.id, context.now)
    await leaveForm(context, { ...chat, invullingId: id }, true)
    return { weg: true as const }
  },
})

async function readAnswer(
  { context, zeg }: RouteContext,
  { dialoog, invulling: { casusId: about } }: InvulView,
  naam: string,
  text: string,
  reden: Doorlaatreden | undefined,
): Promise<Antwoord> {
  const stap = dialoog.steps[naam]
  if (!stap) throw new DomainError('not-at-step', { step: naam })
  const parsed = parseAnswer(stap, text, parseContext(context))
  if (!parsed.ok) {
    const uitleg = problemText(stap, parsed.reason, text.length, zeg)
    throw new ApiError('bad-answer', { uitleg, velden: ['antwoord'] })
  }
  if (!isPlainAnswer(context, stap, text)) await passGate(context, about, text, reden)
  return parsed.antwoord
}

function factsOf({ context, zeg }: RouteContext) {
  return { ...peilOf(context), zeg }
}
