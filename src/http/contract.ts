/**
 * What the API gives and takes, as schemas: routes answer with these, the OpenAPI document is made from them and the tab
 * imports their types. Words a person reads stand beside the codes, so that nobody keeps a second list of them.
 */
import { z } from 'zod'
import { MAX_BERICHT } from '../actions/relay-bericht.ts'
import { GEBEURTENISSEN } from '../domain/casus/casus.ts'
import { CASUS_STATUSSEN } from '../domain/casus/casus-status.ts'
import { ROLLEN } from '../domain/personen/gebruiker.ts'

const moment = z.iso.datetime()
const dag = z.iso.date()
const tekst = z.string()

/** Text somebody types: whether it may be kept is for the privacy gate. */
export const vrijeTekst = z.string().trim().min(1).max(MAX_BERICHT)
export const casusId = z.string().min(1).max(80)
export const itemId = z.string().min(1).max(200)

const status = z.strictObject({ code: z.enum(CASUS_STATUSSEN), tekst })
const urgentie = z.strictObject({
  soort: z.enum(['acuut', 'spoed', 'binnenkort', 'gewoon']),
  datum: dag.nullable(),
  /** Empty when nothing presses. */
  tekst,
})
const termijn = z.strictObject({
  soort: z.enum(['op-tijd', 'bijna-te-laat', 'te-laat']),
  uiterlijk: dag,
  tekst,
})

export const ik = z.strictObject({
  naam: tekst,
  rollen: z.array(z.enum(ROLLEN)),
  /** Local mode: no login, and the role can be chosen. */
  lokaal: z.boolean(),
})

export const mijnCasus = z.strictObject({
  id: casusId,
  referentie: tekst.nullable(),
  status,
  regievoerder: tekst.nullable(),
  /** What is asked of whoever reads it: the last question; null when nothing is. */
  gevraagd: tekst.nullable(),
  /** The next day something is expected or cannot be undone. */
  datum: z.strictObject({ op: dag, tekst }).nullable(),
  gewijzigd: moment,
})
export const mijnCasussen = z.strictObject({ casussen: z.array(mijnCasus) })

export const werk = z.strictObject({
  id: casusId,
  referentie: tekst.nullable(),
  status,
  urgentie,
  termijn: termijn.nullable(),
  leefgebieden: z.array(tekst),
  regievoerder: tekst.nullable(),
  vanMij: z.boolean(),
  /** Only of whoever has it: their own words. */
  volgende: z.strictObject({ wat: tekst, op: dag }).nullable(),
  vrij: z.boolean(),
})
export const werklijst = z.strictObject({ casussen: z.array(werk) })

const bericht = z.strictObject({
  id: tekst,
  van: z.enum(['indiener', 'regievoerder']),
  naam: tekst,
  tekst,
  op: moment,
})

export const casus = z.strictObject({
  id: casusId,
  referentie: tekst.nullable(),
  status,
  als: z.enum(['indiener', 'regievoerder']),
  indiener: z.strictObject({ naam: tekst, organisatie: tekst.nullable() }),
  regievoerder: tekst.nullable(),
  ingediend: moment.nullable(),
  urgentie,
  rubrieken: z.array(
    z.strictObject({
      rubriek: tekst,
      antwoorden: z.array(z.strictObject({ stap: tekst, onderwerp: tekst, tekst })),
    }),
  ),
  berichten: z.array(bericht),
  magSchrijven: z.boolean(),
  /** What the Loket keeps for itself; null for the indiener. */
  behandeling: z
    .strictObject({
      termijn: termijn.nullable(),
      volgende: z.strictObject({ wat: tekst, op: dag }).nullable(),
      wachtTot: dag.nullable(),
      notities: z.array(z.strictObject({ id: tekst, naam: tekst, op: moment, tekst })),
      bord: z.array(
        z.strictObject({
          id: tekst,
          organisatie: tekst,
          vraag: tekst,
          toegezegdVoor: dag.nullable(),
          antwoord: tekst.nullable(),
        }),
      ),
      advies: z.array(tekst),
    })
    .nullable(),
})

export const tijdlijn = z.strictObject({
  momenten: z.array(
    z.strictObject({ id: tekst, op: moment, soort: z.enum(GEBEURTENISSEN), tekst, wie: tekst }),
  ),
})

export const kennislijst = z.strictObject({
  items: z.array(
    z.strictObject({
      id: itemId,
      soort: z.enum(['knelpunt', 'route']),
      titel: tekst,
      vraag: tekst,
      leefgebieden: z.array(tekst),
      verlopen: z.boolean(),
    }),
  ),
})

const verwijzing = z.strictObject({ id: itemId, titel: tekst })
export const kennisitem = z.strictObject({
  id: itemId,
  soort: z.enum(['knelpunt', 'route']),
  titel: tekst,
  vraag: tekst,
  leefgebieden: z.array(tekst),
  situatie: tekst,
  waarom: tekst,
  stappen: z.array(tekst),
  wie: tekst,
  letOp: tekst,
  wetten: z.array(tekst),
  organisaties: z.array(tekst),
  bronnen: z.array(z.strictObject({ document: tekst, vindplaats: tekst, jaar: z.number().int() })),
  gecontroleerd: dag,
  verlopen: z.boolean(),
  routes: z.array(verwijzing),
  knelpunten: z.array(verwijzing),
})

/** An answer that something went wrong (RFC 9457). */
export const probleem = z.strictObject({
  type: tekst,
  status: z.number().int(),
  title: tekst,
  detail: tekst,
  code: tekst,
  /** Names of fields that are missing or wrong; never what was filled in. */
  velden: z.array(tekst).optional(),
  /** What the privacy gate found, in words. */
  gevonden: z.array(tekst).optional(),
  /** The text in neutral words; left out when it can never pass. */
  voorstel: tekst.optional(),
})

export * from './contract/beheer.ts'

export type Ik = z.infer<typeof ik>
export type MijnCasus = z.infer<typeof mijnCasus>
export type MijnCasussen = z.infer<typeof mijnCasussen>
export type Werk = z.infer<typeof werk>
export type Werklijst = z.infer<typeof werklijst>
export type CasusPagina = z.infer<typeof casus>
export type Tijdlijn = z.infer<typeof tijdlijn>
export type Kennislijst = z.infer<typeof kennislijst>
export type KennisitemPagina = z.infer<typeof kennisitem>
export type Probleem = z.infer<typeof probleem>
