import { z } from 'zod'
import {
  changeBewaren,
  changeOnderdeel,
  changeTekst,
  changeWerkdagen,
  readInstellingen,
} from '../../../actions/change-instellingen.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { BEWAARNAMEN, shortest, termijnenOf } from '../../../domain/beheer/bewaargrenzen.ts'
import { ONDERDELEN } from '../../../domain/beheer/onderdelen.ts'
import { EDITABLE, findTaalhints, findTekstfout } from '../../../domain/beheer/teksten.ts'
import {
  TERMIJNSTATUSSEN,
  WERKDAGEN_MAX,
  WERKDAGEN_MIN,
  werkdagenOf,
} from '../../../domain/beheer/werkdaggrenzen.ts'
import { WERKDAGEN_PER_STATUS } from '../../../domain/casus/termijn.ts'
import {
  bewaarId,
  bewaren,
  eigenTekst,
  onderdeelId,
  onderdelen,
  statusId,
  tekstcontrole,
  teksten,
  tekstId,
} from '../../contract/beheer.ts'
import { defineRoute, type RouteContext } from '../define-route.ts'
import { refusePersonal } from '../refuse-personal.ts'

const NOTHING = z.strictObject({})
const DAYS_MAX = 36_500

/** The sentences a beheerder may change. */
export const getTeksten = defineRoute({
  method: 'get',
  path: '/beheer/teksten',
  name: 'listTeksten',
  allow: ALLOW.readInstellingen,
  input: NOTHING,
  output: teksten,
  handle: (_input, route) => viewTeksten(route),
})

/** Says it differently, or with null as it was shipped. */
export const postTekst = defineRoute({
  method: 'post',
  path: '/beheer/teksten/:id',
  name: 'changeTekst',
  allow: ALLOW.changeTekst,
  input: z.strictObject({ id: tekstId, tekst: eigenTekst }),
  output: teksten,
  async handle({ id, tekst }, route) {
    refusePersonal(route.context, [tekst ?? ''])
    await changeTekst(route.context, id, tekst, route.vast.shipped(id))
    return viewTeksten(route)
  },
})

/** Looks at a text while it is written; keeps nothing. */
export const postTekstcontrole = defineRoute({
  method: 'post',
  path: '/beheer/teksten/:id/controles',
  name: 'checkTekst',
  allow: ALLOW.changeTekst,
  input: z.strictObject({ id: tekstId, tekst: z.string().max(10_000) }),
  output: tekstcontrole,
  async handle({ id, tekst }, { zeg, vast }) {
    const fout = findTekstfout(tekst, vast.shipped(id))
    return {
      fout: fout ? zeg(`foutuitleg.${fout}`) : null,
      hints: findTaalhints(tekst, vast.moeilijkeWoorden()).map(({ soort, wat, beter }) =>
        zeg(`beheer-hint.${soort}`, { wat, beter }),
      ),
    }
  },
})

/** How long what is kept, and within how many working days something should happen. */
export const getBewaren = defineRoute({
  method: 'get',
  path: '/beheer/termijnen',
  name: 'listTermijnen',
  allow: ALLOW.readInstellingen,
  input: NOTHING,
  output: bewaren,
  handle: (_input, route) => viewBewaren(route),
})

/** Keeps it shorter, or with null as long as was shipped. */
export const postBewaren = defineRoute({
  method: 'post',
  path: '/beheer/termijnen/:id',
  name: 'changeBewaren',
  allow: ALLOW.changeBewaren,
  input: z.strictObject({ id: bewaarId, dagen: z.number().int().min(1).max(DAYS_MAX).nullable() }),
  output: bewaren,
  async handle({ id, dagen }, route) {
    await changeBewaren(route.context, id, dagen, route.vast.langste)
    return viewBewaren(route)
  },
})

/** Something should happen sooner or later, or with null as it was shipped. */
export const postWerkdagen = defineRoute({
  method: 'post',
  path: '/beheer/werkdagen/:id',
  name: 'changeWerkdagen',
  allow: ALLOW.changeWerkdagen,
  input: z.strictObject({ id: statusId, dagen: z.number().int().min(1).max(DAYS_MAX).nullable() }),
  output: bewaren,
  async handle({ id, dagen }, route) {
    await changeWerkdagen(route.context, id, dagen)
    return viewBewaren(route)
  },
})

/** What can be switched off. */
export const getOnderdelen = defineRoute({
  method: 'get',
  path: '/beheer/onderdelen',
  name: 'listOnderdelen',
  allow: ALLOW.readInstellingen,
  input: NOTHING,
  output: onderdelen,
  handle: (_input, route) => viewOnderdelen(route),
})

/** Switches one of them on or off. */
export const postOnderdeel = defineRoute({
  method: 'post',
  path: '/beheer/onderdelen/:id',
  name: 'changeOnderdeel',
  allow: ALLOW.changeOnderdeel,
  input: z.strictObject({ id: onderdeelId, aan: z.boolean() }),
  output: onderdelen,
  async handle({ id, aan }, route) {
    await changeOnderdeel(route.context, id, aan)
    return viewOnderdelen(route)
  },
})

async function viewOnderdelen({ context, zeg }: RouteContext) {
  const { uit } = await readInstellingen(context)
  return {
    onderdelen: ONDERDELEN.map((id) => ({
      ...{ id, aan: !uit.includes(id) },
      naam: zeg(`beheer-onderdeel.${id}`),
      uitleg: zeg(`beheer-onderdeel-uitleg.${id}`),
    })),
  }
}

async function viewTeksten({ context, vast, zeg }: RouteContext) {
  const { teksten: changed } = await readInstellingen(context)
  return {
    teksten: EDITABLE.map((id) => ({
      id,
      naam: zeg(`beheer-tekst.${id.replace('.', '-')}`),
      tekst: changed.get(id) ?? vast.shipped(id),
      meegeleverd: vast.shipped(id),
      gewijzigd: changed.has(id),
    })),
  }
}

async function viewBewaren({ context, vast: { langste }, zeg }: RouteContext) {
  const { bewaren: chosen, werkdagen } = await readInstellingen(context)
  const now = termijnenOf(langste, chosen)
  const holds = werkdagenOf(werkdagen)
  return {
    termijnen: BEWAARNAMEN.map((id) => ({
      id,
      naam: zeg(`beheer-termijn.${id}`),
      uitleg: zeg(`beheer-termijn-uitleg.${id}`),
      dagen: now[id],
      kortst: shortest(id, langste),
      ...{ langst: langste[id], meegeleverd: langste[id] },
      gewijzigd: now[id] !== langste[id],
    })),
    werkdagen: TERMIJNSTATUSSEN.map((id) => ({
      id,
      naam: zeg(`status.${id}`),
      uitleg: zeg(`beheer-werkdagen.${id}`),
      dagen: holds[id] ?? WERKDAGEN_PER_STATUS[id],
      ...{ kortst: WERKDAGEN_MIN, langst: WERKDAGEN_MAX },
      meegeleverd: WERKDAGEN_PER_STATUS[id],
      gewijzigd: holds[id] !== WERKDAGEN_PER_STATUS[id],
    })),
  }
}
