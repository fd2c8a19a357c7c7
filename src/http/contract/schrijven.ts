/** What an editor is helped with while writing, and the base as a file. */
import { z } from 'zod'
import { UITWISSELSOORTEN } from '../../domain/redactie/redactiehulp.ts'

const tekst = z.string()
const aantal = z.number().int().min(0)
const oordeel = z.enum(['past', 'onzeker', 'past-niet'])
const verwijzing = z.strictObject({ id: tekst, titel: tekst })

const ranglijst = z.strictObject({
  oordeel,
  hits: z.array(
    z.strictObject({
      ...verwijzing.shape,
      woorden: z.array(tekst),
      /** Where these words stand, in words. */
      waar: z.array(tekst),
    }),
  ),
})
export const proefvraag = z.strictObject({ nu: ranglijst, straks: ranglijst })

const antwoord = z.strictObject({ oordeel, eerste: verwijzing.nullable() })
export const steekproef = z.strictObject({
  geprobeerd: aantal,
  bekend: aantal,
  verschillen: z.array(
    z.strictObject({
      vraag: tekst,
      /** Null for a question that people asked. */
      hoortBij: verwijzing.nullable(),
      nu: antwoord,
      straks: antwoord,
    }),
  ),
  adviezen: z.array(tekst),
  uitkomsten: z.array(tekst),
})

export const buren = z.strictObject({
  buren: z.array(
    z.strictObject({
      ...verwijzing.shape,
      soort: z.enum(['knelpunt', 'route']),
      gepubliceerd: z.boolean(),
      /** In whole percents. */
      gelijk: z.number().int().min(0).max(100),
      teDichtbij: z.boolean(),
    }),
  ),
})

export const schrijfhulp = z.strictObject({
  hints: z.array(
    z.strictObject({
      veld: tekst,
      regel: z.number().int().min(1).nullable(),
      uitleg: tekst,
    }),
  ),
})

export const uitwisselsoort = z.enum(UITWISSELSOORTEN)
export const uitvoer = z.strictObject({ naam: tekst, inhoud: tekst, items: aantal })

export const invoerplan = z.strictObject({
  nieuw: z.array(verwijzing),
  gewijzigd: z.array(z.strictObject({ ...verwijzing.shape, velden: z.array(tekst) })),
  gelijk: aantal,
  geweigerd: z.array(z.strictObject({ waar: tekst, redenen: z.array(tekst) })),
  /** To be given when it is brought in: what was seen is what is done. */
  kenmerk: tekst,
})
export const ingevoerd = z.strictObject({ concepten: aantal })

export type Proefvraagantwoord = z.infer<typeof proefvraag>
export type Ranglijst = z.infer<typeof ranglijst>
export type Steekproefantwoord = z.infer<typeof steekproef>
export type Burenlijst = z.infer<typeof buren>
export type Schrijfhints = z.infer<typeof schrijfhulp>
export type Uitvoer = z.infer<typeof uitvoer>
export type Invoerplanpagina = z.infer<typeof invoerplan>
export type Ingevoerd = z.infer<typeof ingevoerd>
