/** What the knowledge desk gives and takes: a Kennisitem while somebody writes it, its versions and what is said of it. */
import { z } from 'zod'
import { KENNIS_STATUSSEN } from '../../domain/kennis/kennisitem.ts'
import { kennisitem, wetsmelding } from '../contract.ts'

const SHORT_MAX = 300
/** A draft from a closed Casus holds what people wrote there, in full. */
const LINE_MAX = 4_000
const TEXT_MAX = 24_000
const LIST_MAX = 60
const LINES_MAX = 200

const kort = z.string().trim().max(SHORT_MAX)
const regel = z.string().trim().max(LINE_MAX)
const tekst = z.string().trim().max(TEXT_MAX)
const lijst = z.array(kort.min(1)).max(LIST_MAX)
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)

/**
 * Everything of a Kennisitem that an editor can change. A draft may still be incomplete; what it lacks is said as a
 * `bevinding`, and keeps it from being published.
 */
export const itemvelden = z.strictObject({
  soort: z.enum(['knelpunt', 'route']),
  titel: kort,
  vraag: kort,
  leefgebieden: lijst,
  categorie: kort.nullable(),
  niveau: kort.nullable(),
  beleidsterreinen: lijst,
  doelgroepen: lijst,
  organisaties: lijst,
  wetten: z.array(regel.min(1)).max(LIST_MAX),
  trefwoorden: lijst,
  verwante: z.array(slug).max(LIST_MAX),
  vervangt: z.array(slug).max(LIST_MAX),
  opvolging: z
    .array(z.strictObject({ partij: kort, status: regel, jaar: z.string().trim().max(20) }))
    .max(LIST_MAX),
  bronnen: z
    .array(
      z.strictObject({
        document: kort,
        regels: z.string().trim().max(20),
        vindplaats: kort,
        jaar: z.number().int().min(1900).max(2200),
      }),
    )
    .max(LIST_MAX),
  gecontroleerd: z.iso.date(),
  controlerenVoor: z.iso.date(),
  eigenaar: kort,
  situatie: tekst,
  waarom: tekst,
  stappen: z.array(regel).max(LINES_MAX),
  wie: tekst,
  letOp: tekst,
  intern: tekst,
  vragen: z.array(regel).max(LINES_MAX),
})

/** The item as it stands in the editor, saved or not. `versie` is the version that was read: 0 for one that is new. */
export const kennisbewerking = z.strictObject({
  id: slug,
  versie: z.number().int().min(0),
  ...itemvelden.shape,
})

const versie = z.number().int().min(1)
const itemveld = z.enum(['id', 'status', ...Object.keys(itemvelden.shape)])
const status = z.strictObject({ code: z.enum(KENNIS_STATUSSEN), tekst: z.string() })

/** A reason that somebody gives; whether it may be kept is for the privacy gate. */
export const reden = z.string().trim().min(1).max(1_000)
export const itemVersie = versie

/** Something to mend, in words, at its field. */
export const bevinding = z.strictObject({
  veld: itemveld,
  /** The step, line or entry, from 0; null when it is about the whole field. */
  plek: z.number().int().nullable(),
  niveau: z.enum(['fout', 'waarschuwing']),
  tekst: z.string(),
})

export const kennisdesk = z.strictObject({
  items: z.array(
    z.strictObject({
      id: slug,
      soort: z.enum(['knelpunt', 'route']),
      titel: z.string(),
      status,
      leefgebieden: z.array(z.strictObject({ id: z.string(), naam: z.string() })),
      eigenaar: z.string(),
      /** Days since somebody checked it. */
      dagen: z.number().int(),
      controlerenVoor: z.iso.date(),
      verlopen: z.boolean(),
      /** A draft beside a version that people still find. */
      naast: z.boolean(),
      gewijzigd: z.iso.datetime(),
    }),
  ),
})

const keuze = z.strictObject({ id: z.string(), naam: z.string() })
const keuzes = z.array(keuze)
/** What can be chosen in the lists of an item. */
export const kenniskeuzes = z.strictObject({
  leefgebieden: keuzes,
  categorieen: keuzes,
  niveaus: keuzes,
  beleidsterreinen: keuzes,
  organisaties: keuzes,
  documenten: keuzes,
  eigenaren: keuzes,
  items: z.array(keuze.extend({ soort: z.enum(['knelpunt', 'route']) })),
})

export const deskitem = z.strictObject({
  item: kennisbewerking,
  status,
  /** Do people find a version of it now? */
  vindbaar: z.boolean(),
  /** A draft beside the version that people find. */
  naast: z.boolean(),
  /** Was it ever published? */
  ooit: z.boolean(),
  gewijzigd: z.iso.datetime(),
  door: z.string(),
  schrijver: z.string(),
  /** Why it was sent back or retired. */
  reden: z.string().nullable(),
  /** False for whoever wrote it. */
  magPubliceren: z.boolean(),
  /** Laws it names that changed, and that nobody checked it for. */
  wetsmeldingen: z.array(wetsmelding),
  bevindingen: z.array(bevinding),
})

/** What is left of an item whose draft was thrown away; null for one that was nothing but a draft. */
export const weggegooid = z.strictObject({ deskitem: deskitem.nullable() })

/** An item as people will see it, saved or not. */
export const voorbeeld = z.strictObject({
  /** The Adaptive Card of the bot. */
  kaart: z.record(z.string(), z.unknown()),
  pagina: kennisitem,
  bevindingen: z.array(bevinding),
})

export const itemversies = z.strictObject({
  titel: z.string(),
  versies: z.array(
    z.strictObject({
      versie,
      status,
      door: z.string(),
      op: z.iso.datetime(),
      reden: z.string().nullable(),
      /** This is what people find now. */
      vindbaar: z.boolean(),
    }),
  ),
})

export const itemverschil = z.strictObject({
  velden: z.array(
    z.strictObject({
      veld: itemveld,
      stukken: z.array(
        z.strictObject({ soort: z.enum(['gelijk', 'weg', 'nieuw']), tekst: z.string() }),
      ),
    }),
  ),
})

export type Kennisbewerking = z.infer<typeof kennisbewerking>
export type ItemBevinding = z.infer<typeof bevinding>
export type Kennisdesk = z.infer<typeof kennisdesk>
export type Kenniskeuzes = z.infer<typeof kenniskeuzes>
export type Deskitem = z.infer<typeof deskitem>
export type Weggegooid = z.infer<typeof weggegooid>
export type Voorbeeld = z.infer<typeof voorbeeld>
export type Itemversies = z.infer<typeof itemversies>
export type Itemverschil = z.infer<typeof itemverschil>
