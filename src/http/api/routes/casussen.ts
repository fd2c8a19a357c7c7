import { z } from 'zod'
import { peilOf } from '../../../actions/context.ts'
import { listAfgesloten, listMijnCasussen, listWerkdesk } from '../../../actions/list-casussen.ts'
import { readCasus, readOverdracht, readTijdlijn } from '../../../actions/read-casus.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { OPEN } from '../../../domain/casus/casus-status.ts'
import { hasRole } from '../../../domain/personen/gebruiker.ts'
import {
  afgesloten,
  casus,
  mijnCasussen,
  overdracht,
  termijnsoort,
  tijdlijn,
  urgentiesoort,
  werklijst,
} from '../../contract/casusdesk.ts'
import { casusId } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { toCasus, toOverdracht, toTijdlijn } from '../views/casus.ts'
import { toAfgesloten, toFilters, toMijnCasus, toWerk } from '../views/lijsten.ts'

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
    const facts = { ...peilOf(context), zeg, kennis: context.kennis }
    const { casussen } = context.stores
    const mine = await listMijnCasussen(context)
    const lines = mine.map(async (one) => {
      const berichten = one.regievoerder ? await casussen.listBerichten(one.id) : []
      const own = berichten.findLastIndex(({ van }) => van === 'indiener')
      return toMijnCasus(one, berichten.slice(own + 1), context.gebruiker.id, facts)
    })
    return { casussen: await Promise.all(lines) }
  },
})

/** The open Casussen of the Loket, or a part of them, with the filters and how many each would show. */
export const getWerklijst = defineRoute({
  method: 'get',
  path: '/werklijst',
  name: 'listWerk',
  allow: ALLOW.listWerk,
  input: z.strictObject({
    van: z.enum(['mijn', 'vrij']).optional(),
    status: z.enum(OPEN).optional(),
    urgentie: urgentiesoort.optional(),
    termijn: termijnsoort.optional(),
    leefgebied: z.string().max(WORD_MAX).optional(),
    woord: z.string().trim().max(WORD_MAX).optional(),
    volgorde: z.enum(['urgentie', 'termijn', 'nieuwste', 'oudste']).default('urgentie'),
  }),
  output: werklijst,
  async handle({ volgorde, ...input }, { context, zeg }) {
    const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== '')
    const filter = Object.fromEntries(given)
    const facts = { ...peilOf(context), zeg }
    const { casussen, aantallen } = await listWerkdesk(context, filter)
    const { kennis, gebruiker } = context
    const lines = casussen.map((one) => ({ one, werk: toWerk(one, kennis, gebruiker.id, facts) }))
    const sorted = volgorde === 'urgentie' ? lines : lines.toSorted(ORDERS[volgorde])
    return {
      casussen: sorted.map(({ werk }) => werk),
      filters: toFilters(aantallen, filter, kennis, facts),
    }
  },
})

type Line = {
  readonly one: { readonly ingediend: string | null }
  readonly werk: { readonly termijn: { readonly uiterlijk: string } | null }
}
const filed = ({ one }: Line) => one.ingediend ?? ''
/** What has no term comes last. */
const term = ({ werk }: Line) => werk.termijn?.uiterlijk ?? '9999'
const ORDERS = {
  termijn: (a: Line, b: Line) => term(a).localeCompare(term(b)),
  nieuwste: (a: Line, b: Line) => filed(b).localeCompare(filed(a)),
  oudste: (a: Line, b: Line) => filed(a).localeCompare(filed(b)),
}

/** What has ended: of a regievoerder what they had; for a beheerder all of it, to open one again. */
export const getAfgesloten = defineRoute({
  method: 'get',
  path: '/afgesloten-casussen',
  name: 'listAfgesloten',
  allow: ALLOW.listAfgesloten,
  input: z.strictObject({}),
  output: afgesloten,
  async handle(_input, { context, zeg }) {
    const { kennis, gebruiker } = context
    const magHeropenen = hasRole(gebruiker, ALLOW.reopenCasus)
    const facts = { ...peilOf(context), zeg, magHeropenen }
    const found = await listAfgesloten(context)
    return { casussen: found.map((one) => toAfgesloten(one, kennis, gebruiker.id, facts)) }
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

/** All that whoever takes over must know (X22). The reading is recorded (K7). */
export const getOverdracht = defineRoute({
  method: 'get',
  path: '/casussen/:id/overdracht',
  name: 'readOverdracht',
  allow: ALLOW.readCasus,
  input: z.strictObject({ id: casusId }),
  output: overdracht,
  async handle({ id }, { context, zeg }) {
    return toOverdracht(await readOverdracht(context, id), { ...peilOf(context), zeg })
  },
})

/** Reads it as it is now: also what a route gives that has just changed it. */
export async function viewCasus(id: string, { context, zeg, sjablonen }: RouteContext) {
  const { gebruiker, stores, kennis, dialogen } = context
  const mine = await stores.invullingen.listByGebruiker(gebruiker.id)
  return toCasus(await readCasus(context, id), {
    ...{ ...peilOf(context), zeg, sjablonen, kennis, dialogen },
    gebruikerId: gebruiker.id,
    begonnen: mine.filter((one) => one.casusId === id),
  })
}
