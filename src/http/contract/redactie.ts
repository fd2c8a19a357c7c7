/** What editors see of what people asked and said, and of what the base covers. */
import { z } from 'zod'
import { FEEDBACKSTATUSSEN, VRAAGSTATUSSEN } from '../../domain/redactie/redactiewerk.ts'

const tekst = z.string()
const dag = z.iso.date()
const moment = z.iso.datetime()
const aantal = z.number().int().min(0)
const verwijzing = z.strictObject({ id: tekst, titel: tekst, gepubliceerd: z.boolean() })
const persoon = z.strictObject({ id: tekst, naam: tekst })

export const vraagId = z.string().min(1).max(80)
export const persoonId = z.string().min(1).max(120)
/** What goes back to whoever gave feedback. */
export const antwoordtekst = z.string().trim().min(1).max(1_000)

export const vraaggroep = z.strictObject({
  /** Of any of its questions. */
  id: vraagId,
  woorden: z.array(tekst),
  aantal,
  laatst: moment,
  /** The newest ways in which it was asked, each once. */
  vragen: z.array(tekst),
  status: z.enum(VRAAGSTATUSSEN),
  redacteur: persoon.nullable(),
  /** Asked again after it was done with. */
  opnieuw: aantal,
  /** How many people want to hear of an answer. */
  wachtenden: aantal,
  item: verwijzing.nullable(),
})
export const vraaggroepen = z.strictObject({
  groepen: z.array(vraaggroep),
  redacteuren: z.array(persoon),
})
export const conceptitem = z.strictObject({ id: tekst })

export const feedbackregel = z.strictObject({
  id: tekst,
  item: z.strictObject({ id: tekst, titel: tekst }).nullable(),
  oordeel: z.enum(['geholpen', 'deels', 'niet', 'stap', 'tekst']),
  tekst,
  /** The step that failed, in words; null when nobody said. */
  stap: tekst.nullable(),
  op: moment,
  status: z.enum(FEEDBACKSTATUSSEN),
  redacteur: tekst.nullable(),
  antwoord: tekst.nullable(),
  gever: z.enum(['onbekend', 'wil-horen', 'heeft-gehoord']),
})
export const feedbacklijst = z.strictObject({ feedback: z.array(feedbackregel) })

export const dekking = z.strictObject({
  kolommen: z.array(z.strictObject({ leefgebied: tekst, onbeantwoord: aantal })),
  rijen: z.array(
    z.strictObject({
      /** Null for items that name no organisation. */
      organisatie: tekst.nullable(),
      totaal: aantal,
      vakken: z.array(
        z.strictObject({ knelpunten: aantal, routes: aantal, oudste: dag.nullable() }),
      ),
    }),
  ),
  nergens: aantal,
  weken: z.array(z.strictObject({ maandag: dag, beantwoord: aantal, onbeantwoord: aantal })),
  gebruik: z.array(
    z.strictObject({
      id: tekst,
      titel: tekst,
      gecontroleerd: dag,
      verlopen: z.boolean(),
      getoond: aantal,
      geholpen: aantal,
      deels: aantal,
      niet: aantal,
    }),
  ),
})

export type Vraaggroepregel = z.infer<typeof vraaggroep>
export type Vraaggroepen = z.infer<typeof vraaggroepen>
export type Conceptitem = z.infer<typeof conceptitem>
export type Feedbackregel = z.infer<typeof feedbackregel>
export type Feedbacklijst = z.infer<typeof feedbacklijst>
export type Dekkingpagina = z.infer<typeof dekking>
