import { z } from 'zod'
import { addNotitie } from '../../../actions/add-notitie.ts'
import { getReadable } from '../../../actions/read-casus.ts'
import { replyToRegievoerder, writeToIndiener } from '../../../actions/relay-bericht.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { screenText } from '../../../actions/screen-text.ts'
import { takeCasus } from '../../../actions/take-casus.ts'
import { casus, casusId, vrijeTekst } from '../../contract.ts'
import { defineRoute } from '../define-route.ts'
import { ApiError, refuseUnless } from '../errors.ts'
import { viewCasus } from './casussen.ts'

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

/** A note that only the Loket reads. */
export const postNotitie = defineRoute({
  method: 'post',
  path: '/casussen/:id/notities',
  name: 'addNotitie',
  allow: ALLOW.addNotitie,
  input: z.strictObject({ id: casusId, tekst: vrijeTekst }),
  output: casus,
  async handle({ id, tekst }, route) {
    refuseUnless(screenText(route.context, tekst))
    await addNotitie(route.context, id, tekst)
    return viewCasus(id, route)
  },
})

/** The indiener answers, or the regievoerder writes: on which side somebody stands follows from the Casus. */
export const postBericht = defineRoute({
  method: 'post',
  path: '/casussen/:id/berichten',
  name: 'addBericht',
  allow: [...ALLOW.replyToRegievoerder, ...ALLOW.writeToIndiener],
  input: z.strictObject({
    id: casusId,
    tekst: vrijeTekst,
    /** Only of a regievoerder: the Casus then waits for the indiener. */
    antwoordNodig: z.boolean().optional(),
  }),
  output: casus,
  async handle({ id, tekst, antwoordNodig = false }, route) {
    const { context } = route
    const { als } = await getReadable(context, id)
    refuseUnless(screenText(context, tekst))
    if (als === 'regievoerder') await writeToIndiener(context, id, tekst, antwoordNodig)
    else await replyToRegievoerder(context, id, tekst)
    return viewCasus(id, route)
  },
})
