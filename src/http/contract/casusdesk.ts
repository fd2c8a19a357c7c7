/** What the pages of Casussen give and take: one's own, the work list, one Casus, its handover. */
import { z } from 'zod'
import { GEBEURTENISSEN, VERDER_KUNNEN } from '../../domain/casus/casus.ts'
import { CASUS_STATUSSEN } from '../../domain/casus/casus-status.ts'
import { WERKFILTERS } from '../../domain/casus/werkfilter.ts'
import { casusId, dag, moment, tekst } from '../contract.ts'

const status = z.strictObject({ code: z.enum(CASUS_STATUSSEN), tekst })
export const urgentiesoort = z.enum(['acuut', 'spoed', 'binnenkort', 'gewoon'])
export const termijnsoort = z.enum(['op-tijd', 'bijna-te-laat', 'te-laat'])
const urgentie = z.strictObject({
  soort: urgentiesoort,
  datum: dag.nullable(),
  /** Empty when nothing presses. */
  tekst,
})
const termijn = z.strictObject({ soort: termijnsoort, uiterlijk: dag, tekst })
const volgende = z.strictObject({ wat: tekst, op: dag })

export const mijnCasus = z.strictObject({
  id: casusId,
  referentie: tekst.nullable(),
  status,
  regievoerder: tekst.nullable(),
  /** What is asked of whoever reads it: the last question; null when nothing is. */
  gevraagd: tekst.nullable(),
  /** The next day something is expected or cannot be undone. */
  datum: z.strictObject({ op: dag, tekst }).nullable(),
  /** Messages of the regievoerder since this side wrote last. */
  nieuw: z.number().int(),
  /** Of a draft: how its story begins, what it is about, and how many questions are answered; null once it is filed. */
  concept: z
    .strictObject({ begin: tekst, leefgebieden: z.array(tekst), beantwoord: z.number().int() })
    .nullable(),
  /** They stand in for whoever filed it. */
  waarneming: z.boolean(),
  /** It was closed, and they did not say yet whether it helped. */
  evalueren: z.boolean(),
  gesloten: z.boolean(),
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
  volgende: volgende.nullable(),
  wachtTot: dag.nullable(),
  vrij: z.boolean(),
})
export const werklijst = z.strictObject({
  casussen: z.array(werk),
  /** The filters, with the words and the number of each value that occurs. */
  filters: z.array(
    z.strictObject({
      naam: z.enum(WERKFILTERS),
      waarden: z.array(z.strictObject({ waarde: tekst, tekst, aantal: z.number().int() })),
    }),
  ),
})

export const afgesloten = z.strictObject({
  casussen: z.array(
    z.strictObject({
      id: casusId,
      referentie: tekst.nullable(),
      status,
      sinds: moment,
      leefgebieden: z.array(tekst),
      regievoerder: tekst.nullable(),
      vanMij: z.boolean(),
      magHeropenen: z.boolean(),
    }),
  ),
})

const bericht = z.strictObject({
  id: tekst,
  van: z.enum(['indiener', 'regievoerder']),
  naam: tekst,
  tekst,
  op: moment,
})
const notitie = z.strictObject({
  id: tekst,
  naam: tekst,
  op: moment,
  /** What it was the reason of; null for a note of its own. */
  bij: tekst.nullable(),
  tekst,
})
const uitvraag = z.strictObject({
  id: tekst,
  organisatie: tekst,
  vraag: tekst,
  /** Who asked and when, and how it stands. */
  stand: tekst,
  antwoord: tekst.nullable(),
})
const regel = z.strictObject({ stap: tekst, onderwerp: tekst, tekst })
const inzet = z.strictObject({
  id: tekst,
  soort: tekst,
  op: moment,
  naam: tekst,
  antwoorden: z.array(regel),
  resultaat: z.strictObject({ tekst, op: moment }).nullable(),
})
const itemlink = z.strictObject({ id: tekst, titel: tekst })

/** What the Loket keeps for itself. */
const behandeling = z.strictObject({
  termijn: termijn.nullable(),
  volgende: volgende.nullable(),
  wachtTot: dag.nullable(),
  notities: z.array(notitie),
  bord: z.array(uitvraag),
  interventies: z.array(inzet),
  verwijzingen: z.array(z.strictObject({ soort: tekst, nummer: tekst })),
  advies: z.array(tekst),
  /** How much of what is needed is known, and what can be asked for with one click (X17). */
  volledig: z.strictObject({
    bekend: z.number().int(),
    nodig: z.number().int(),
    ontbreekt: z.array(z.strictObject({ stap: tekst, onderwerp: tekst })),
  }),
  /** What became of earlier ones like it (X18), in words; null below five. */
  patroon: z.strictObject({ tekst, route: itemlink.nullable() }).nullable(),
  /** Forms that can be begun now. */
  formulieren: z.array(z.strictObject({ naam: tekst, tekst, groep: tekst })),
  /** Forms about this Casus that were left half filled in. */
  begonnen: z.array(
    z.strictObject({ naam: tekst, onderwerp: tekst.nullable(), tekst, gewijzigd: moment }),
  ),
  /** Texts that can be sent as they are. */
  sjablonen: z.array(z.strictObject({ id: tekst, titel: tekst, tekst })),
})

export const casus = z.strictObject({
  id: casusId,
  referentie: tekst.nullable(),
  status,
  als: z.enum(['indiener', 'regievoerder']),
  /** What is asked of the indiener who reads it, and by when, in words; null when nothing is. */
  gevraagd: z.strictObject({ tekst, uiterlijk: tekst.nullable() }).nullable(),
  indiener: z.strictObject({ naam: tekst, organisatie: tekst.nullable() }),
  /** Names of who stands in for the indiener. */
  waarnemers: z.array(tekst),
  regievoerder: tekst.nullable(),
  ingediend: moment.nullable(),
  urgentie,
  rubrieken: z.array(z.strictObject({ rubriek: tekst, antwoorden: z.array(regel) })),
  berichten: z.array(bericht),
  /** What was concluded; null while it runs. */
  afronding: z
    .strictObject({
      verder: tekst,
      toelichting: tekst,
      op: moment,
      route: itemlink.nullable(),
      /** All that was said at closing; empty for the indiener. */
      antwoorden: z.array(regel),
      /** What the indiener said of it: the code of whether they could go on. */
      evaluatie: z.enum(VERDER_KUNNEN).nullable(),
    })
    .nullable(),
  gesloten: z.boolean(),
  magSchrijven: z.boolean(),
  magIntrekken: z.boolean(),
  magEvalueren: z.boolean(),
  behandeling: behandeling.nullable(),
})

export const tijdlijn = z.strictObject({
  momenten: z.array(
    z.strictObject({ id: tekst, op: moment, soort: z.enum(GEBEURTENISSEN), tekst, wie: tekst }),
  ),
})

export const overdracht = z.strictObject({
  referentie: tekst.nullable(),
  status,
  sinds: moment,
  urgentie,
  volgende: volgende.nullable(),
  wachtTot: dag.nullable(),
  openVragen: z.array(uitvraag),
  wachtOpIndiener: z.boolean(),
  laatsteContact: tekst.nullable(),
  lopend: z.array(tekst),
  notities: z.array(notitie),
})

/** Links that work once. */
export const casusformulier = z.strictObject({
  leesbaar: tekst,
  json: tekst,
  minuten: z.number().int(),
})

export type MijnCasus = z.infer<typeof mijnCasus>
export type MijnCasussen = z.infer<typeof mijnCasussen>
export type Werk = z.infer<typeof werk>
export type Werklijst = z.infer<typeof werklijst>
export type Afgesloten = z.infer<typeof afgesloten>
export type CasusPagina = z.infer<typeof casus>
export type Tijdlijn = z.infer<typeof tijdlijn>
export type OverdrachtPagina = z.infer<typeof overdracht>
export type FormulierLinks = z.infer<typeof casusformulier>
