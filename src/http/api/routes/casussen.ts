import { z } from 'zod'
import { today } from '../../../actions/context.ts'
import { listMijnCasussen, listWerk } from '../../../actions/list-casussen.ts'
import { readCasus, readTijdlijn } from '../../../actions/read-casus.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { casus, casusId, mijnCasussen, tijdlijn, werklijst } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { toCasus, toMijnCasus, toTijdlijn, toWerk } from '../views.ts'

const WORD_MAX = 100

/** What this professional drafted and filed, and where they stand in. */
export const getMijnCasussen = defineRoute({
  method: 'get',
  path: '/mijn-casussen',
  name: 'listMijnCasussen',
  allow: ALLOW.listMijnCasussen,
  input: z.strictObject({}),
  output: mijnCasussen,
  async handle(_input, { context, zeg }) {
    const facts = { vandaag: today(context), zeg }
    const { casussen } = context.stores
    const mine = await listMijnCasussen(context)
    const lines = mine.map(async (one) => {
      const waits = one.status === 'wacht-op-indiener'
      const berichten = waits ? await casussen.listBerichten(one.id) : []
      const vraag = berichten.findLast(({ van }) => van === 'regievoerder')?.tekst ?? null
      return toMijnCasus(one, vraag, facts)
    })
    return { casussen: await Promise.all(lines) }
  },
})

/** The open Casussen of the Loket, or a part of them. */
export const getWerklijst = defineRoute({
  method: 'get',
  path: '/werklijst',
  name: 'listWerk',
  allow: ALLOW.listWerk,
  input: z.strictObject({
    van: z.enum(['mijn', 'vrij']).optional(),
    woord: z.string().trim().max(WORD_MAX).optional(),
  }),
  output: werklijst,
  async handle({ van, woord }, { context, zeg }) {
    const facts = { vandaag: today(context), zeg }
    const found = await listWerk(context, { ...(van ? { van } : {}), ...(woord ? { woord } : {}) })
    const { kennis, gebruiker } = context
    return { casussen: found.map((one) => toWerk(one, kennis, gebruiker.id, facts)) }
  },
})

/** A Casus as this person may see it. The reading of a regievoerder is recorded (K7). */
export const getCasus = defineRoute({
  method: 'get',
  path: '/casussen/:id',
  name: 'readCasus',
  allow: ALLOW.openFormulier,
  input: z.strictObject({ id: casusId }),
  output: casus,
  handle: ({ id }, route) => viewCasus(id, route),
})

/** What happened to a Casus, for the regievoerder who has it. */
export const getTijdlijn = defineRoute({
  method: 'get',
  path: '/casussen/:id/tijdlijn',
  name: 'readTijdlijn',
  allow: ALLOW.readCasus,
  input: z.strictObject({ id: casusId }),
  output: tijdlijn,
  async handle({ id }, { context, zeg }) {
    return toTijdlijn(await readTijdlijn(context, id), zeg)
  },
})

/** Reads it as it is now: also what a route gives that has just changed it. */
export async function viewCasus(id: string, { context, zeg }: RouteContext) {
  return toCasus(await readCasus(context, id), { vandaag: today(context), zeg })
}
