import { z } from 'zod'
import { addNotitie } from '../../../actions/add-notitie.ts'
import { evaluateCasus } from '../../../actions/close-casus.ts'
import { offerFormulier } from '../../../actions/open-formulier.ts'
import { getHandledCasus, getReadable } from '../../../actions/read-casus.ts'
import {
  isLastBericht,
  replyToRegievoerder,
  sendReady,
  writeToIndiener,
} from '../../../actions/relay-bericht.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { takeCasus } from '../../../actions/take-casus.ts'
import { reviseInChat, withdrawCasus } from '../../../actions/withdraw-casus.ts'
import { VERDER_KUNNEN } from '../../../domain/casus/casus.ts'
import { DomainError } from '../../../domain/errors.ts'
import { INZAGE_MINUTEN } from '../../../domain/inzage/inzage.ts'
import { casus, casusformulier } from '../../contract/casusdesk.ts'
import { casusId, vrijeTekst } from '../../contract.ts'
import { defineRoute } from '../define-route.ts'
import { ApiError } from '../errors.ts'
import { doorlaatreden, passGate } from '../pass-gate.ts'
import { viewCasus } from './casussen.ts'

const STEP_MAX = 80

/** A regievoerder takes a free Casus. */
export const postNeem = defineRoute({
  method: 'post',
  path: '/casussen/:id/neem',
  name: 'takeCasus',
  allow: ALLOW.takeCasus,
  input: z.strictObject({ id: casusId }),
  output: casus,
  async handle({ id }, route) {
    const { soort } = await takeCasus(route.context, id)
    if (soort === 'bezet') throw new ApiError('already-taken')
    if (soort === 'gesloten') throw new ApiError('transition')
    return viewCasus(id, route)
  },
})

/** A note that only the Loket reads. The same one twice in a row is one. */
export const postNotitie = defineRoute({
  method: 'post',
  path: '/casussen/:id/notities',
  name: 'addNotitie',
  allow: ALLOW.addNotitie,
  input: z.strictObject({ id: casusId, tekst: vrijeTekst, reden: doorlaatreden }),
  output: casus,
  async handle({ id, tekst, reden }, route) {
    const { context } = route
    const { behandeling } = await getHandledCasus(context, id)
    const last = behandeling.notities.at(-1)
    if (last?.door !== context.gebruiker.id || last.tekst !== tekst) {
      await passGate(context, id, tekst, reden)
      await addNotitie(context, id, tekst)
    }
    return viewCasus(id, route)
  },
})

/**
 * The indiener answers, or the regievoerder writes: on which side somebody stands follows from the Casus. The same message
 * twice in a row, as after a lost connection, is one.
 */
export const postBericht = defineRoute({
  method: 'post',
  path: '/casussen/:id/berichten',
  name: 'addBericht',
  allow: [...ALLOW.replyToRegievoerder, ...ALLOW.writeToIndiener],
  input: z.strictObject({
    id: casusId,
    tekst: vrijeTekst,
    reden: doorlaatreden,
    /** Only of a regievoerder: the Casus then waits for the indiener. */
    antwoordNodig: z.boolean().optional(),
  }),
  output: casus,
  async handle({ id, tekst, reden, antwoordNodig = false }, route) {
    const { context } = route
    const found = await getReadable(context, id)
    const asks = antwoordNodig && found.casus.status !== 'wacht-op-indiener'
    if (!asks && (await isLastBericht(context, id, found.als, tekst))) return viewCasus(id, route)
    await passGate(context, id, tekst, reden)
    if (found.als === 'regievoerder') await writeToIndiener(context, id, tekst, antwoordNodig)
    else await replyToRegievoerder(context, id, tekst)
    return viewCasus(id, route)
  },
})

/** Asks the indiener for what is missing (X17): the question of the triage, as it was asked. */
export const postVraagOm = defineRoute({
  method: 'post',
  path: '/casussen/:id/vraag-om',
  name: 'askMissing',
  allow: ALLOW.writeToIndiener,
  input: z.strictObject({ id: casusId, stap: z.string().max(STEP_MAX) }),
  output: casus,
  async handle({ id, stap }, route) {
    const { context, zeg } = route
    const { dialoog } = await getHandledCasus(context, id)
    const step = context.dialogen.get(dialoog.id)?.steps[stap]
    if (!step) throw new DomainError('not-found', { step: stap })
    await sendReady(context, id, zeg('behandeling.vraag-om', { vraag: step.ask }), true)
    return viewCasus(id, route)
  },
})

/** The indiener takes back what nobody has taken yet (C9). */
export const postIntrekken = defineRoute({
  method: 'post',
  path: '/casussen/:id/intrekken',
  name: 'withdrawCasus',
  allow: ALLOW.withdrawCasus,
  input: z.strictObject({ id: casusId }),
  output: casus,
  async handle({ id }, route) {
    await withdrawCasus(route.context, id)
    return viewCasus(id, route)
  },
})

/** The same, and its answers go on as a draft. Gives the draft. */
export const postAanpassen = defineRoute({
  method: 'post',
  path: '/casussen/:id/aanpassen',
  name: 'reviseCasus',
  allow: ALLOW.withdrawCasus,
  input: z.strictObject({ id: casusId }),
  output: casus,
  async handle({ id }, route) {
    const draft = await reviseInChat(route.context, id)
    return viewCasus(draft.id, route)
  },
})

/** The indiener says whether they could go on (S12). The last answer counts. */
export const postEvaluatie = defineRoute({
  method: 'post',
  path: '/casussen/:id/evaluatie',
  name: 'evaluateCasus',
  allow: ALLOW.evaluateCasus,
  input: z.strictObject({ id: casusId, verder: z.enum(VERDER_KUNNEN) }),
  output: casus,
  async handle({ id, verder }, route) {
    await evaluateCasus(route.context, id, verder)
    return viewCasus(id, route)
  },
})

/** Links to the Casusformulier, to print and as data: each opens once (S6). */
export const postCasusformulier = defineRoute({
  method: 'post',
  path: '/casussen/:id/casusformulier',
  name: 'offerFormulier',
  allow: ALLOW.openFormulier,
  input: z.strictObject({ id: casusId }),
  output: casusformulier,
  async handle({ id }, { context, kaartjes }) {
    const leesbaar = kaartjes.linkTo(await offerFormulier(context, kaartjes, id))
    const json = kaartjes.linkTo(await offerFormulier(context, kaartjes, id))
    if (!leesbaar || !json) throw new ApiError('no-address')
    return { leesbaar, json: `${json}?vorm=json`, minuten: INZAGE_MINUTEN }
  },
})
