import { z } from 'zod'
import { draftFromVraag } from '../../../actions/draft-from-vraag.ts'
import { listFeedback, workOnFeedback } from '../../../actions/feedback.ts'
import { linkVraag } from '../../../actions/link-vraag.ts'
import { readDekking } from '../../../actions/read-dekking.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { screenText } from '../../../actions/screen-text.ts'
import { listRedacteuren, listVraaggroepen, workOnVraag } from '../../../actions/vraaggroepen.ts'
import { FEEDBACKSTATUSSEN, VRAAGSTATUSSEN } from '../../../domain/redactie/redactiewerk.ts'
import {
  antwoordtekst,
  conceptitem,
  dekking,
  feedbacklijst,
  persoonId,
  vraaggroepen,
  vraagId,
} from '../../contract/redactie.ts'
import { itemId } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { refuseUnless } from '../errors.ts'
import { toDekking, toFeedbackregel, toPersoon, toVraaggroep } from '../redactie-views.ts'

/** Questions the base did not answer, in groups. */
export const getVragen = defineRoute({
  method: 'get',
  path: '/vragen',
  name: 'listVraaggroepen',
  allow: ALLOW.listVraaggroepen,
  input: z.strictObject({}),
  output: vraaggroepen,
  handle: (_input, { context }) => viewVragen(context),
})

/** Where a group of questions stands, and who does it. */
export const postVraagwerk = defineRoute({
  method: 'post',
  path: '/vragen/:id/werk',
  name: 'workOnVraag',
  allow: ALLOW.workOnVraag,
  input: z.strictObject({
    id: vraagId,
    status: z.enum(VRAAGSTATUSSEN),
    redacteur: persoonId.nullable(),
    was: z.strictObject({ status: z.enum(VRAAGSTATUSSEN), redacteur: persoonId.nullable() }),
  }),
  output: vraaggroepen,
  async handle({ id, ...change }, { context }) {
    await workOnVraag(context, id, change)
    return viewVragen(context)
  },
})

/** A draft of an item from a group of questions. */
export const postVraagconcept = defineRoute({
  method: 'post',
  path: '/vragen/:id/concept',
  name: 'draftFromVraag',
  allow: ALLOW.draftFromVraag,
  input: z.strictObject({ id: vraagId }),
  output: conceptitem,
  async handle({ id }, { context }) {
    return { id: await draftFromVraag(context, id) }
  },
})

/** An item that is there already answers a group of questions. */
export const postVraagitem = defineRoute({
  method: 'post',
  path: '/vragen/:id/item',
  name: 'linkVraag',
  allow: ALLOW.linkVraag,
  input: z.strictObject({ id: vraagId, item: itemId }),
  output: vraaggroepen,
  async handle({ id, item }, { context }) {
    await linkVraag(context, id, item)
    return viewVragen(context)
  },
})

/** What people said of answers. */
export const getFeedback = defineRoute({
  method: 'get',
  path: '/feedback',
  name: 'listFeedback',
  allow: ALLOW.listFeedback,
  input: z.strictObject({}),
  output: feedbacklijst,
  handle: (_input, { context }) => viewFeedback(context),
})

/** Where feedback stands, and what goes back to its giver. */
export const postFeedbackwerk = defineRoute({
  method: 'post',
  path: '/feedback/:id/werk',
  name: 'workOnFeedback',
  allow: ALLOW.workOnFeedback,
  input: z.strictObject({
    id: vraagId,
    status: z.enum(FEEDBACKSTATUSSEN),
    was: z.enum(FEEDBACKSTATUSSEN),
    antwoord: antwoordtekst.nullable(),
  }),
  output: feedbacklijst,
  async handle({ id, ...change }, { context }) {
    if (change.antwoord !== null) refuseUnless(screenText(context, change.antwoord))
    await workOnFeedback(context, id, change)
    return viewFeedback(context)
  },
})

/** Where the base is thick and thin, and how it is used. */
export const getDekking = defineRoute({
  method: 'get',
  path: '/dekking',
  name: 'readDekking',
  allow: ALLOW.readDekking,
  input: z.strictObject({}),
  output: dekking,
  async handle(_input, { context }) {
    return toDekking(await readDekking(context), context.kennis)
  },
})

async function viewVragen(context: RouteContext['context']) {
  const groepen = await listVraaggroepen(context)
  const titels = new Map<string, string>()
  for (const { stand } of groepen) {
    const found = stand.item ? await context.stores.kennis.find(stand.item) : undefined
    if (found && found.item.status !== 'gearchiveerd') titels.set(found.item.id, found.item.titel)
  }
  return {
    groepen: groepen.map((groep) => toVraaggroep(groep, context.kennis, titels)),
    redacteuren: (await listRedacteuren(context)).map(toPersoon),
  }
}

async function viewFeedback(context: RouteContext['context']) {
  const all = await listFeedback(context)
  return { feedback: all.map((one) => toFeedbackregel(one, context.kennis)) }
}
