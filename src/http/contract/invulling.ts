/** A form of the Loket as a page: everything asked so far with its answer, and the question it stands at. */
import { z } from 'zod'
import { VRAAGSOORTEN } from '../../domain/triage/dialoog.ts'
import { casusId, dag, tekst } from '../contract.ts'

const vraag = z.strictObject({
  stap: tekst,
  soort: z.enum(VRAAGSOORTEN),
  vraag: tekst,
  onderwerp: tekst,
  hulp: tekst,
  waarom: tekst,
  opties: z.array(z.strictObject({ waarde: tekst, tekst })),
  optioneel: z.boolean(),
  magOnbekend: z.boolean(),
  /** Characters that are taken. */
  hoogstens: z.number().int(),
  /** First day that can be chosen; null for any. */
  vanaf: dag.nullable(),
})

/** An answer as a person reads it, and as it would be typed. */
const antwoord = z.strictObject({ tekst, invoer: tekst })

export const invulling = z.strictObject({
  id: tekst,
  /** To send along with an answer: so nothing that was answered elsewhere is overwritten. */
  versie: z.number().int(),
  formulier: tekst,
  titel: tekst,
  casus: z.strictObject({ id: casusId, referentie: tekst.nullable() }).nullable(),
  /** The question to an organisation, or the intervention, that it is about. */
  over: z.strictObject({ titel: tekst, tekst }).nullable(),
  meldingen: z.array(tekst),
  gegeven: z.array(z.strictObject({ ...vraag.shape, antwoord })),
  vraag,
  /** What is known already for the question, and may be taken over. */
  voorstel: antwoord.nullable(),
  nummer: z.number().int(),
  ongeveer: z.number().int(),
})

export const invulresultaat = z.strictObject({
  soort: z.enum(['stap', 'anders', 'klaar']),
  /** Null when it is done. */
  invulling: invulling.nullable(),
  klaar: z
    .strictObject({
      titel: tekst,
      tekst,
      meldingen: z.array(tekst),
      /** Null when whoever filled it in may not read the Casus any more. */
      casus: casusId.nullable(),
    })
    .nullable(),
})

export type Vraag = z.infer<typeof vraag>
export type InvulPagina = z.infer<typeof invulling>
export type Invulresultaat = z.infer<typeof invulresultaat>
