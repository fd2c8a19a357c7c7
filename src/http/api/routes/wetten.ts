import { z } from 'zod'
import { ALLOW } from '../../../actions/roles.ts'
import { screenText } from '../../../actions/screen-text.ts'
import {
  acceptTegenspraak,
  listTegenspraak,
  reopenTegenspraak,
} from '../../../actions/tegenspraak.ts'
import {
  checkWetswijziging,
  listWetswacht,
  noteWetswijziging,
  retractWetswijziging,
} from '../../../actions/wetten.ts'
import { WETSWIJZIGINGSOORTEN } from '../../../domain/kennis/wetswijziging.ts'
import {
  paarreden,
  tegenspraak,
  wet,
  wetswacht,
  wetuitleg,
  wijzigingId,
} from '../../contract/wetten.ts'
import { itemId } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { refuseUnless } from '../errors.ts'
import { toPaar, toWetswacht } from '../views/wetten.ts'

/** The laws that the base names, and their changes. */
export const getWetten = defineRoute({
  method: 'get',
  path: '/wetten',
  name: 'listWetswacht',
  allow: ALLOW.listWetswacht,
  input: z.strictObject({}),
  output: wetswacht,
  handle: (_input, { context }) => viewWetten(context),
})

/** A law changes or lapses. */
export const postWetswijziging = defineRoute({
  method: 'post',
  path: '/wetswijzigingen',
  name: 'noteWetswijziging',
  allow: ALLOW.noteWetswijziging,
  input: z.strictObject({
    wet,
    soort: z.enum(WETSWIJZIGINGSOORTEN),
    per: z.iso.date(),
    uitleg: wetuitleg,
  }),
  output: wetswacht,
  async handle(wijziging, { context }) {
    refuseUnless(screenText(context, wijziging.uitleg))
    await noteWetswijziging(context, wijziging)
    return viewWetten(context)
  },
})

/** Somebody looked whether an item still holds, or takes that back. */
export const postWetscontrole = defineRoute({
  method: 'post',
  path: '/wetswijzigingen/:id/nagekeken',
  name: 'checkWetswijziging',
  allow: ALLOW.checkWetswijziging,
  input: z.strictObject({ id: wijzigingId, item: itemId, nagekeken: z.boolean() }),
  output: wetswacht,
  async handle({ id, item, nagekeken }, { context }) {
    await checkWetswijziging(context, id, item, nagekeken)
    return viewWetten(context)
  },
})

/** A change that was noted by mistake. */
export const postWetTerug = defineRoute({
  method: 'post',
  path: '/wetswijzigingen/:id/terug',
  name: 'retractWetswijziging',
  allow: ALLOW.retractWetswijziging,
  input: z.strictObject({ id: wijzigingId }),
  output: wetswacht,
  async handle({ id }, { context }) {
    await retractWetswijziging(context, id)
    return viewWetten(context)
  },
})

/** Pairs of items that may contradict each other. */
export const getTegenspraak = defineRoute({
  method: 'get',
  path: '/tegenspraak',
  name: 'listTegenspraak',
  allow: ALLOW.listTegenspraak,
  input: z.strictObject({}),
  output: tegenspraak,
  handle: (_input, { context }) => viewTegenspraak(context),
})

/** A pair is right as it is. */
export const postTegenspraak = defineRoute({
  method: 'post',
  path: '/tegenspraak/akkoord',
  name: 'acceptTegenspraak',
  allow: ALLOW.acceptTegenspraak,
  input: z.strictObject({
    a: itemId,
    b: itemId,
    versieA: z.number().int().min(1),
    versieB: z.number().int().min(1),
    reden: paarreden,
  }),
  output: tegenspraak,
  async handle(besluit, { context }) {
    refuseUnless(screenText(context, besluit.reden))
    await acceptTegenspraak(context, besluit)
    return viewTegenspraak(context)
  },
})

/** A pair is shown again. */
export const postTegenspraakTerug = defineRoute({
  method: 'post',
  path: '/tegenspraak/terug',
  name: 'reopenTegenspraak',
  allow: ALLOW.reopenTegenspraak,
  input: z.strictObject({ a: itemId, b: itemId }),
  output: tegenspraak,
  async handle({ a, b }, { context }) {
    await reopenTegenspraak(context, a, b)
    return viewTegenspraak(context)
  },
})

async function viewWetten(context: RouteContext['context']) {
  return toWetswacht(await listWetswacht(context))
}

async function viewTegenspraak(context: RouteContext['context']) {
  const pairs = await listTegenspraak(context)
  return { paren: pairs.map((pair) => toPaar(pair, context.kennis)) }
}
