/**
 * What the API gives and takes, as schemas: routes answer with these, the OpenAPI document is made from them and the tab
 * imports their types. Words a person reads stand beside the codes, so that nobody keeps a second list of them.
 */
import { z } from 'zod'
import { MAX_BERICHT } from '../actions/relay-bericht.ts'
import { ONDERDELEN } from '../domain/beheer/onderdelen.ts'
import { ROLLEN } from '../domain/personen/gebruiker.ts'

export const moment = z.iso.datetime()
export const dag = z.iso.date()
export const tekst = z.string()

/** Text somebody types: whether it may be kept is for the privacy gate. */
export const vrijeTekst = z.string().trim().min(1).max(MAX_BERICHT)
export const casusId = z.string().min(1).max(80)
export const itemId = z.string().min(1).max(200)

export const ik = z.strictObject({
  naam: tekst,
  rollen: z.array(z.enum(ROLLEN)),
  /** Local mode: no login, and the role can be chosen. */
  lokaal: z.boolean(),
  /** Where the chat with the bot opens; null when it can only be found by hand. */
  chat: tekst.nullable(),
  /** Parts that are switched off. */
  uit: z.array(z.enum(ONDERDELEN)),
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
  /** False when there is no sure answer: these come nearest. */
  zeker: z.boolean(),
  filters: z.array(
    z.strictObject({
      naam: z.enum(['leefgebied', 'organisatie', 'soort']),
      /** How many items have it; null beside a question. */
      waarden: z.array(
        z.strictObject({ waarde: tekst, tekst, aantal: z.number().int().nullable() }),
      ),
    }),
  ),
})

/** A law the item names changed, and nobody checked it for that. */
export const wetsmelding = z.strictObject({ tekst, uitleg: tekst })

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
  wetsmeldingen: z.array(wetsmelding),
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
export type Kennislijst = z.infer<typeof kennislijst>
export type KennisitemPagina = z.infer<typeof kennisitem>
export type Probleem = z.infer<typeof probleem>
