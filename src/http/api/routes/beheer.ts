import { z } from 'zod'
import { readLoket, unlinkLoket } from '../../../actions/link-loket.ts'
import { listLezers } from '../../../actions/list-lezers.ts'
import { listMislukt } from '../../../actions/list-mislukt.ts'
import { listWijzigingen } from '../../../actions/list-wijzigingen.ts'
import { listGemeenten, saveGemeente } from '../../../actions/manage-gemeenten.ts'
import { listPersonen, setRollen } from '../../../actions/manage-personen.ts'
import { resendLevering } from '../../../actions/resend-levering.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { parseReferentie } from '../../../domain/casus/referentie.ts'
import { DomainError } from '../../../domain/errors.ts'
import { ROLLEN } from '../../../domain/personen/gebruiker.ts'
import {
  berichten,
  gemeenten,
  kanaalId,
  kenmerk,
  lezers,
  loket,
  personen,
  persoonId,
  systemen,
  tenantId,
  veld,
  wijzigingen,
} from '../../contract/beheer.ts'
import {
  toBerichten,
  toGemeenten,
  toLezers,
  toLoket,
  toPersonen,
  toSystemen,
  toWijzigingen,
} from '../beheer-views.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { refusePersonal } from '../refuse-personal.ts'

const NOTHING = z.strictObject({})

/** The channels of the Loket. */
export const getLoket = defineRoute({
  method: 'get',
  path: '/beheer/loket',
  name: 'readLoket',
  allow: ALLOW.readLoket,
  input: NOTHING,
  output: loket,
  handle: (_input, route) => viewLoket(route),
})

/** The Loket has no general channel any more, or this channel no leefgebieden. */
export const postOntkoppeling = defineRoute({
  method: 'post',
  path: '/beheer/loket/ontkoppelingen',
  name: 'unlinkLoket',
  allow: ALLOW.unlinkLoket,
  input: z.strictObject({ kanaal: kanaalId.optional() }),
  output: loket,
  async handle({ kanaal }, route) {
    await unlinkLoket(route.context, kanaal)
    return viewLoket(route)
  },
})

/** Everybody who is known, with their roles. */
export const getPersonen = defineRoute({
  method: 'get',
  path: '/beheer/personen',
  name: 'listPersonen',
  allow: ALLOW.listPersonen,
  input: NOTHING,
  output: personen,
  handle: (_input, route) => viewPersonen(route),
})

/** Gives somebody exactly these roles. */
export const postRollen = defineRoute({
  method: 'post',
  path: '/beheer/personen/:id/rollen',
  name: 'setRollen',
  allow: ALLOW.setRollen,
  input: z.strictObject({ id: persoonId, rollen: z.array(z.enum(ROLLEN)).max(ROLLEN.length) }),
  output: personen,
  async handle({ id, rollen }, route) {
    await setRollen(route.context, id, rollen)
    return viewPersonen(route)
  },
})

/** Every tenant of the settings and every municipality with a record. */
export const getGemeenten = defineRoute({
  method: 'get',
  path: '/beheer/gemeenten',
  name: 'listGemeenten',
  allow: ALLOW.listGemeenten,
  input: NOTHING,
  output: gemeenten,
  handle: (_input, route) => viewGemeenten(route),
})

/** Adds a municipality, changes it, lets it in or suspends it. */
export const postGemeente = defineRoute({
  method: 'post',
  path: '/beheer/gemeenten',
  name: 'saveGemeente',
  allow: ALLOW.saveGemeente,
  input: z.strictObject({
    tenantId,
    naam: veld.min(1),
    contactpunt: veld,
    functie: veld,
    toegelaten: z.boolean(),
  }),
  output: gemeenten,
  async handle(gemeente, route) {
    const { naam, functie, contactpunt } = gemeente
    refusePersonal(route.context, [naam, functie, contactpunt])
    await saveGemeente(route.context, gemeente)
    return viewGemeenten(route)
  },
})

/** Messages that did not arrive. */
export const getBerichten = defineRoute({
  method: 'get',
  path: '/beheer/berichten',
  name: 'listMislukt',
  allow: ALLOW.listMislukt,
  input: NOTHING,
  output: berichten,
  handle: (_input, route) => viewBerichten(route),
})

/** Sends one of them once more. */
export const postHerkansing = defineRoute({
  method: 'post',
  path: '/beheer/berichten/:id/herkansingen',
  name: 'resendLevering',
  allow: ALLOW.resendLevering,
  input: z.strictObject({ id: kenmerk }),
  output: berichten,
  async handle({ id }, route) {
    const sent = await resendLevering(route.context, { kenmerk: id })
    if (sent === 0) throw new DomainError('not-found', { levering: id })
    return viewBerichten(route)
  },
})

/** The systems of others: on or off is for the settings. */
export const getSystemen = defineRoute({
  method: 'get',
  path: '/beheer/systemen',
  name: 'listSystemen',
  allow: ALLOW.readInstellingen,
  input: NOTHING,
  output: systemen,
  async handle(_input, { zeg, vast }) {
    return toSystemen(vast, zeg)
  },
})

/** What beheerders changed, the newest first. */
export const getWijzigingen = defineRoute({
  method: 'get',
  path: '/beheer/wijzigingen',
  name: 'listWijzigingen',
  allow: ALLOW.listWijzigingen,
  input: NOTHING,
  output: wijzigingen,
  async handle(_input, { context, zeg }) {
    return toWijzigingen(await listWijzigingen(context), context.kennis.bank.leefgebieden, zeg)
  },
})

/** Who read a Casus, by its reference (K7). */
export const getLezers = defineRoute({
  method: 'get',
  path: '/beheer/lezers',
  name: 'listLezers',
  allow: ALLOW.listLezers,
  input: z.strictObject({ referentie: z.string().trim().min(1).max(40) }),
  output: lezers,
  async handle({ referentie: typed }, { context, zeg }) {
    const referentie = parseReferentie(typed)
    if (!referentie) throw new DomainError('not-found')
    return toLezers(referentie, await listLezers(context, referentie), zeg)
  },
})

async function viewLoket({ context, zeg }: RouteContext) {
  const found = await readLoket(context)
  const { namen } = await listWijzigingen(context)
  return toLoket(found, namen, context.kennis.bank.leefgebieden, zeg)
}

async function viewPersonen({ context }: RouteContext) {
  return toPersonen(await listPersonen(context), context.gebruiker.id)
}

async function viewGemeenten({ context, vast }: RouteContext) {
  return toGemeenten(await listGemeenten(context), vast.tenants, context.gebruiker.tenantId)
}

async function viewBerichten({ context, zeg }: RouteContext) {
  return toBerichten(await listMislukt(context), zeg)
}
