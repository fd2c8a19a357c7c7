/** What the knowledge desk gives and takes: a Kennisitem while somebody writes it, its versions and what is said of it. */
import { z } from 'zod'

const SHORT_MAX = 300
const LINE_MAX = 1_000
const TEXT_MAX = 6_000
const LIST_MAX = 60

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
  wetten: lijst,
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
  stappen: z.array(regel).max(LIST_MAX),
  wie: tekst,
  letOp: tekst,
  intern: tekst,
  vragen: z.array(regel).max(200),
})

/** The item as it stands in the editor, saved or not. `versie` is the version that was read: 0 for one that is new. */
export const kennisbewerking = z.strictObject({
  id: slug,
  versie: z.number().int().min(0),
  ...itemvelden.shape,
})
export type Kennisbewerking = z.infer<typeof kennisbewerking>
