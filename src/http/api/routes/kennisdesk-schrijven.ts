import { z } from 'zod'
import {
  publishItem,
  retireItem,
  sendBackItem,
  sendToReview,
} from '../../../actions/decide-item.ts'
import { listEigenaren, REDACTIE, readBewerking } from '../../../actions/read-kennisdesk.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { createItem, discardItem, restoreItem, saveItem } from '../../../actions/save-item.ts'
import { screenText } from '../../../actions/screen-text.ts'
import {
  deskitem,
  itemVersie,
  itemvelden,
  kennisbewerking,
  reden,
  weggegooid,
} from '../../contract/kennisdesk.ts'
import { itemId } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { ApiError, refuseUnless } from '../errors.ts'
import { toGegevens } from '../to-gegevens.ts'
import { viewDeskitem } from './kennisdesk.ts'

const what = { id: itemId, versie: itemVersie }

/** A new draft. */
export const postItem = defineRoute({
  method: 'post',
  path: '/kennisdesk',
  name: 'createItem',
  allow: ALLOW.createItem,
  input: z.strictObject({
    soort: itemvelden.shape.soort,
    titel: z.string().trim().min(3).max(140),
  }),
  output: deskitem,
  async handle({ soort, titel }, route) {
    refuseUnless(screenText(route.context, titel))
    const { item } = await createItem(route.context, soort, titel)
    return viewDeskitem(item.id, route)
  },
})

/** What somebody wrote, as a draft. Refused with personal data in any field (X30). */
export const postDeskitem = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id',
  name: 'saveItem',
  allow: ALLOW.saveItem,
  input: kennisbewerking,
  output: deskitem,
  async handle({ id, versie, ...tekst }, route) {
    const { context, controle } = route
    const found = controle.findGegevens({ ...tekst, id, status: 'concept' }, context.gegevens)
    if (found.length > 0) throw new ApiError('personal-data', toGegevens(found))
    await assertEigenaar(route, id, tekst.eigenaar)
    await saveItem(context, id, versie, tekst)
    return viewDeskitem(id, route)
  },
})

/** An earlier version as a new draft. */
export const postHerstel = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/herstel',
  name: 'restoreItem',
  allow: ALLOW.restoreItem,
  input: z.strictObject({ ...what, van: itemVersie }),
  output: deskitem,
  async handle({ id, versie, van }, route) {
    await restoreItem(route.context, id, versie, van)
    return viewDeskitem(id, route)
  },
})

/** A draft that is put away; without a `deskitem` nothing is left of it. */
export const postWeggooien = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/weggooien',
  name: 'discardItem',
  allow: ALLOW.discardItem,
  input: z.strictObject(what),
  output: weggegooid,
  async handle({ id, versie }, route) {
    const left = await discardItem(route.context, id, versie)
    return { deskitem: left && (await viewDeskitem(id, route)) }
  },
})

/** A draft for a colleague to look at. */
export const postTerReview = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/ter-review',
  name: 'sendToReview',
  allow: ALLOW.sendToReview,
  input: z.strictObject(what),
  output: deskitem,
  async handle({ id, versie }, route) {
    await sendToReview(route.context, route.controle, id, versie)
    return viewDeskitem(id, route)
  },
})

/** Back to who wrote it. */
export const postTerug = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/terug',
  name: 'sendBackItem',
  allow: ALLOW.sendBackItem,
  input: z.strictObject({ ...what, reden }),
  output: deskitem,
  async handle(input, route) {
    refuseUnless(screenText(route.context, input.reden))
    await sendBackItem(route.context, input.id, input.versie, input.reden)
    return viewDeskitem(input.id, route)
  },
})

/** What was reviewed is found from now on. */
export const postPubliceer = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/publiceer',
  name: 'publishItem',
  allow: ALLOW.publishItem,
  input: z.strictObject(what),
  output: deskitem,
  async handle({ id, versie }, route) {
    await publishItem(route.context, route.controle, id, versie)
    return viewDeskitem(id, route)
  },
})

/** Found no more, with what takes its place. */
export const postLaatVervallen = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/laat-vervallen',
  name: 'retireItem',
  allow: ALLOW.retireItem,
  input: z.strictObject({ ...what, reden, door: itemId.nullable() }),
  output: deskitem,
  async handle(input, route) {
    refuseUnless(screenText(route.context, input.reden))
    await retireItem(route.context, input.id, input.versie, input)
    return viewDeskitem(input.id, route)
  },
})

/** An item belongs to somebody of the desk, or to whom it belonged already. */
async function assertEigenaar({ context }: RouteContext, id: string, eigenaar: string) {
  const { nieuwste } = await readBewerking(context, id)
  const known = [REDACTIE, nieuwste.item.eigenaar]
  const people = await listEigenaren(context)
  if (known.includes(eigenaar) || people.some((one) => one.id === eigenaar)) return
  throw new ApiError('bad-request', { velden: ['eigenaar'] })
}
