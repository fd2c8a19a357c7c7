import { z } from 'zod'
import { exportKennis, importKennis, planInvoer } from '../../../actions/exchange-kennis.ts'
import { findBuren, helpSchrijven } from '../../../actions/help-schrijven.ts'
import { ALLOW } from '../../../actions/roles.ts'
import { screenText } from '../../../actions/screen-text.ts'
import { type Antwoordstand, compareSample, tryQuestion } from '../../../actions/try-item.ts'
import type { Kennis } from '../../../domain/kennis/kennis.ts'
import type { Kennisitem } from '../../../domain/kennis/kennisitem.ts'
import type { Zeg } from '../../../domain/teksten.ts'
import type { Zoekresultaat } from '../../../domain/zoeken/zoeker.ts'
import { type Kennisbewerking, kennisbewerking } from '../../contract/kennisdesk.ts'
import {
  buren,
  ingevoerd,
  invoerplan,
  proefvraag,
  schrijfhulp,
  steekproef,
  uitvoer,
  uitwisselsoort,
} from '../../contract/schrijven.ts'
import { defineRoute } from '../define-route.ts'
import { refuseUnless } from '../errors.ts'

const QUESTION_MAX = 500
const HITS_SHOWN = 5
/** An item with every field as long as it may be. */
const ITEM_BYTES = 600_000
/** Six times the whole base. */
const FILE_BYTES = 20_000_000

/** What a professional gets for a question now, and once this item is published. */
export const postProefvraag = defineRoute({
  method: 'post',
  path: '/proefvraag',
  name: 'tryQuestion',
  allow: ALLOW.tryItem,
  maxBytes: ITEM_BYTES,
  input: z.strictObject({
    item: kennisbewerking,
    vraag: z.string().trim().min(1).max(QUESTION_MAX),
  }),
  output: proefvraag,
  async handle({ item, vraag }, { context, zeg }) {
    refuseUnless(screenText(context, vraag))
    const edited = toItem(item)
    const { nu, straks } = await tryQuestion(context, edited, vraag)
    const titelOf = createTitelOf(context.kennis, edited)
    return {
      nu: toRanglijst(nu, createTitelOf(context.kennis), zeg),
      straks: toRanglijst(straks, titelOf, zeg),
    }
  },
})

/** Which known questions get another answer once this item is published. */
export const postSteekproef = defineRoute({
  method: 'post',
  path: '/proefvraag/steekproef',
  name: 'compareSample',
  allow: ALLOW.tryItem,
  maxBytes: ITEM_BYTES,
  input: z.strictObject({ item: kennisbewerking }),
  output: steekproef,
  async handle({ item }, { context }) {
    const edited = toItem(item)
    const found = await compareSample(context, edited)
    const titelOf = createTitelOf(context.kennis, edited)
    const toLink = (id: string | null) => (id === null ? null : { id, titel: titelOf(id) })
    const toStand = ({ oordeel, eerste }: Antwoordstand) => ({ oordeel, eerste: toLink(eerste) })
    return {
      geprobeerd: found.geprobeerd,
      bekend: found.bekend,
      verschillen: found.verschillen.map(({ vraag, hoortBij, nu, straks }) => ({
        ...{ vraag, hoortBij: toLink(hoortBij) },
        ...{ nu: toStand(nu), straks: toStand(straks) },
      })),
      adviezen: [...found.adviezen],
      uitkomsten: [...found.uitkomsten],
    }
  },
})

/** The items that say most nearly the same. */
export const postBuren = defineRoute({
  method: 'post',
  path: '/buren',
  name: 'findBuren',
  allow: ALLOW.helpSchrijven,
  maxBytes: ITEM_BYTES,
  input: z.strictObject({ item: kennisbewerking }),
  output: buren,
  async handle({ item }, { context }) {
    return {
      buren: findBuren(context, toItem(item)).map(({ item: other, gelijk, teDichtbij }) => ({
        ...{ id: other.id, titel: other.titel, soort: other.soort, teDichtbij },
        gepubliceerd: other.status === 'gepubliceerd',
        gelijk: Math.round(gelijk * 100),
      })),
    }
  },
})

/** What can be written better. */
export const postSchrijfhulp = defineRoute({
  method: 'post',
  path: '/schrijfhulp',
  name: 'helpSchrijven',
  allow: ALLOW.helpSchrijven,
  maxBytes: ITEM_BYTES,
  input: z.strictObject({ item: kennisbewerking }),
  output: schrijfhulp,
  async handle({ item }, { context, zeg }) {
    const hints = helpSchrijven(context, toItem(item))
    return {
      hints: hints.map(({ veld, regel, code, gevonden, verwacht }) => ({
        ...{ veld, regel },
        uitleg: zeg(`bevinding.${code}`, { gevonden, verwacht }),
      })),
    }
  },
})

/** The whole base as a file. */
export const getUitvoer = defineRoute({
  method: 'get',
  path: '/kennis-uitvoer',
  name: 'exportKennis',
  allow: ALLOW.exportKennis,
  input: z.strictObject({ soort: uitwisselsoort }),
  output: uitvoer,
  async handle({ soort }, { context }) {
    const dag = context.now.toISOString().slice(0, 10)
    const { items, inhoud } = exportKennis(context, soort)
    return { naam: `kennisbank-${dag}.${soort}`, inhoud, items }
  },
})

/** What bringing in a file would do; nothing is done. */
export const postInvoerproef = defineRoute({
  method: 'post',
  path: '/kennis-invoer/proef',
  name: 'planInvoer',
  allow: ALLOW.importKennis,
  maxBytes: FILE_BYTES,
  input: z.strictObject({ soort: uitwisselsoort, inhoud: z.string().max(FILE_BYTES) }),
  output: invoerplan,
  async handle({ soort, inhoud }, { context, zeg }) {
    const plan = await planInvoer(context, soort, inhoud)
    const toLink = ({ id, titel }: Kennisitem) => ({ id, titel })
    return {
      nieuw: plan.nieuw.map(toLink),
      gewijzigd: plan.gewijzigd.map(({ item, velden }) => ({
        ...toLink(item),
        velden: velden.map((veld) => zeg(`tab-veld.${veld}`)),
      })),
      gelijk: plan.ongewijzigd.length,
      geweigerd: plan.geweigerd.map(({ waar, redenen }) => ({ waar, redenen: [...redenen] })),
      kenmerk: plan.kenmerk,
    }
  },
})

/** Brings in what was shown, as drafts. */
export const postInvoer = defineRoute({
  method: 'post',
  path: '/kennis-invoer',
  name: 'importKennis',
  allow: ALLOW.importKennis,
  maxBytes: FILE_BYTES,
  input: z.strictObject({
    soort: uitwisselsoort,
    inhoud: z.string().max(FILE_BYTES),
    kenmerk: z.string().max(100),
  }),
  output: ingevoerd,
  async handle({ soort, inhoud, kenmerk }, { context }) {
    return { concepten: await importKennis(context, soort, inhoud, kenmerk) }
  },
})

/** The edited text as if it were published. */
function toItem({ versie: _versie, ...velden }: Kennisbewerking): Kennisitem {
  return { ...velden, status: 'gepubliceerd' }
}

function createTitelOf({ byId }: Kennis, edited?: Kennisitem): (id: string) => string {
  return (id) => (id === edited?.id ? edited.titel : (byId.get(id)?.titel ?? id))
}

function toRanglijst({ oordeel, hits }: Zoekresultaat, titelOf: (id: string) => string, zeg: Zeg) {
  return {
    oordeel,
    hits: hits.slice(0, HITS_SHOWN).map(({ id, woorden, waar }) => ({
      ...{ id, titel: titelOf(id), woorden: [...woorden] },
      waar: waar.map((plek) => zeg(`vindplaats.${plek}`)),
    })),
  }
}
