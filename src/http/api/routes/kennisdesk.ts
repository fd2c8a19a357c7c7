import { z } from 'zod'
import { today } from '../../../actions/context.ts'
import { viewItem } from '../../../actions/open-item.ts'
import {
  diffVersies,
  listAnderen,
  listEigenaren,
  listItemversies,
  listKennisdesk,
  REDACTIE,
  readBewerking,
} from '../../../actions/read-kennisdesk.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { newProfiel } from '../../../domain/personen/profiel.ts'
import {
  deskitem,
  itemVersie,
  itemverschil,
  itemversies,
  kennisbewerking,
  kennisdesk,
  kenniskeuzes,
  voorbeeld,
} from '../../contract/kennisdesk.ts'
import { itemId } from '../../contract.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { toKennisitem } from '../views.ts'
import {
  type Namen,
  toBevindingen,
  toDeskitem,
  toDeskregel,
  toItemversies,
} from '../views-kennisdesk.ts'

const CASUS = 'casus'

/** Every item, for the desk. */
export const getKennisdesk = defineRoute({
  method: 'get',
  path: '/kennisdesk',
  name: 'listKennisdesk',
  allow: ALLOW.readKennisdesk,
  input: z.strictObject({}),
  output: kennisdesk,
  async handle(_input, route) {
    const { context, zeg } = route
    const facts = { vandaag: today(context), namen: await readNamen(route), zeg }
    const lines = await listKennisdesk(context)
    return { items: lines.map((line) => toDeskregel(line, context.kennis, facts)) }
  },
})

/** What can be chosen in the lists of an item. */
export const getKenniskeuzes = defineRoute({
  method: 'get',
  path: '/kenniskeuzes',
  name: 'listKenniskeuzes',
  allow: ALLOW.readKennisdesk,
  input: z.strictObject({}),
  output: kenniskeuzes,
  async handle(_input, { context, zeg }) {
    const { bank } = context.kennis
    const toKeuze = ({ id, naam }: { readonly id: string; readonly naam: string }) => ({ id, naam })
    const published = listAnderen(context, '')
    return {
      leefgebieden: bank.leefgebieden.map(toKeuze),
      categorieen: bank.categorieen.map(toKeuze),
      niveaus: bank.niveaus.map(toKeuze),
      beleidsterreinen: bank.beleidsterreinen.map(toKeuze),
      organisaties: bank.organisaties.map(toKeuze),
      documenten: [
        ...bank.documenten.map(toKeuze),
        { id: CASUS, naam: zeg('kennisstatus.bron-casus') },
      ],
      eigenaren: [
        { id: REDACTIE, naam: zeg('kennisstatus.redactie') },
        ...(await listEigenaren(context)).map(toKeuze),
      ],
      items: published.map(({ id, titel, soort }) => ({ id, naam: titel, soort })),
    }
  },
})

/** An item in the editor. */
export const getDeskitem = defineRoute({
  method: 'get',
  path: '/kennisdesk/:id',
  name: 'readDeskitem',
  allow: ALLOW.readKennisdesk,
  input: z.strictObject({ id: itemId }),
  output: deskitem,
  handle: ({ id }, route) => viewDeskitem(id, route),
})

/** How people will see what somebody is writing, and what there is to mend. Nothing is kept. */
export const postVoorbeeld = defineRoute({
  method: 'post',
  path: '/kennisdesk/:id/voorbeeld',
  name: 'previewItem',
  allow: ALLOW.readKennisdesk,
  input: kennisbewerking,
  output: voorbeeld,
  async handle({ versie: _, ...tekst }, { context, zeg, controle, kaartVan }) {
    const item = { ...tekst, status: 'gepubliceerd' as const }
    const view = await viewItem(context, item)
    const bevindingen = [
      ...controle.findGegevens(item, context.gegevens),
      ...controle.check(item, listAnderen(context, item.id), today(context)),
    ]
    return {
      kaart: { ...kaartVan(view) },
      pagina: toKennisitem(view, context.kennis, zeg),
      bevindingen: toBevindingen(bevindingen, zeg),
    }
  },
})

/** Every version of an item. */
export const getItemversies = defineRoute({
  method: 'get',
  path: '/kennisdesk/:id/versies',
  name: 'listItemversies',
  allow: ALLOW.readKennisdesk,
  input: z.strictObject({ id: itemId }),
  output: itemversies,
  async handle({ id }, route) {
    const versies = await listItemversies(route.context, id)
    return toItemversies(versies, { namen: await readNamen(route), zeg: route.zeg })
  },
})

/** What one version says otherwise than another. */
export const getItemverschil = defineRoute({
  method: 'get',
  path: '/kennisdesk/:id/verschil',
  name: 'diffVersies',
  allow: ALLOW.readKennisdesk,
  input: z.strictObject({
    id: itemId,
    van: z.coerce.number().pipe(itemVersie),
    naar: z.coerce.number().pipe(itemVersie),
  }),
  output: itemverschil,
  async handle({ id, van, naar }, { context }) {
    const velden = await diffVersies(context, id, van, naar)
    return { velden: velden.map(({ veld, stukken }) => ({ veld, stukken: [...stukken] })) }
  },
})

/** The item as it is now: also what a route gives that has just changed it. */
export async function viewDeskitem(id: string, route: RouteContext) {
  const { context, controle, zeg } = route
  const bewerking = await readBewerking(context, id)
  const { item } = bewerking.nieuwste
  const bevindingen = controle.check(item, listAnderen(context, id), today(context))
  return toDeskitem(bewerking, bevindingen, { namen: await readNamen(route), zeg })
}

async function readNamen({ context }: RouteContext): Promise<Namen> {
  const { id, naam } = context.gebruiker
  const known = [newProfiel(id, naam), ...(await context.stores.profielen.list())]
  return new Map(known.filter((one) => one.naam !== '').map((one) => [one.gebruikerId, one.naam]))
}
