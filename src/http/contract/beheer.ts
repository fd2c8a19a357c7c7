/** What the pages of a beheerder show and send. */
import { z } from 'zod'
import { BEWAARNAMEN } from '../../domain/beheer/bewaargrenzen.ts'
import { ONDERDELEN } from '../../domain/beheer/onderdelen.ts'
import { EDITABLE, TEKST_MAX } from '../../domain/beheer/teksten.ts'
import { TERMIJNSTATUSSEN } from '../../domain/beheer/werkdaggrenzen.ts'
import { WIJZIGINGSOORTEN } from '../../domain/beheer/wijziging.ts'
import { SYSTEMEN } from '../../domain/levering/levering.ts'
import { ROLLEN } from '../../domain/personen/gebruiker.ts'

const moment = z.iso.datetime()
const tekst = z.string()
const FIELD_MAX = 120

export const persoonId = z.string().min(1).max(80)
export const tekstId = z.enum(EDITABLE)
export const bewaarId = z.enum(BEWAARNAMEN)
export const statusId = z.enum(TERMIJNSTATUSSEN)
export const onderdeelId = z.enum(ONDERDELEN)
export const kenmerk = z.string().min(1).max(80)
/** The id of a channel in Teams. */
export const kanaalId = z.string().min(1).max(300)
export const tenantId = z.guid()
/** A text as a beheerder types it; null puts back what was shipped. */
export const eigenTekst = z.string().trim().min(1).max(TEKST_MAX).nullable()
export const veld = z.string().trim().max(FIELD_MAX)

export const loket = z.strictObject({
  gekoppeld: z.boolean(),
  /** The id of the channel in Teams. */
  kanaal: tekst.nullable(),
  bereikbaar: z.boolean(),
  /** Null when nobody linked it by hand. */
  sinds: moment.nullable(),
  door: tekst.nullable(),
  /** Channels for the casussen of certain leefgebieden. */
  kanalen: z.array(
    z.strictObject({
      kanaal: kanaalId,
      /** Their names. */
      leefgebieden: z.array(tekst),
      bereikbaar: z.boolean(),
      sinds: moment.nullable(),
      door: tekst.nullable(),
    }),
  ),
})

export const personen = z.strictObject({
  personen: z.array(
    z.strictObject({
      id: persoonId,
      naam: tekst,
      rollen: z.array(z.enum(ROLLEN)),
      entraRollen: z.array(z.enum(ROLLEN)),
      ik: z.boolean(),
    }),
  ),
})

export const gemeenten = z.strictObject({
  gemeenten: z.array(
    z.strictObject({
      tenantId: tekst,
      naam: tekst,
      contactpunt: tekst,
      functie: tekst,
      toegelaten: z.boolean(),
      /** In the list of the settings as well. */
      uitInstelling: z.boolean(),
      /** That of whoever asks: nobody shuts out themselves. */
      eigen: z.boolean(),
    }),
  ),
})

export const teksten = z.strictObject({
  teksten: z.array(
    z.strictObject({
      id: tekstId,
      naam: tekst,
      tekst,
      meegeleverd: tekst,
      gewijzigd: z.boolean(),
    }),
  ),
})

export const tekstcontrole = z.strictObject({
  /** Why it cannot be kept, in words; null when it can. */
  fout: tekst.nullable(),
  hints: z.array(tekst),
})

export const bewaren = z.strictObject({
  termijnen: z.array(
    z.strictObject({
      id: bewaarId,
      naam: tekst,
      uitleg: tekst,
      dagen: z.number().int(),
      kortst: z.number().int(),
      langst: z.number().int(),
      meegeleverd: z.number().int(),
      gewijzigd: z.boolean(),
    }),
  ),
  /** Working days within which something should happen to a Casus, by status. */
  werkdagen: z.array(
    z.strictObject({
      id: statusId,
      naam: tekst,
      uitleg: tekst,
      dagen: z.number().int(),
      kortst: z.number().int(),
      langst: z.number().int(),
      meegeleverd: z.number().int(),
      gewijzigd: z.boolean(),
    }),
  ),
})

export const onderdelen = z.strictObject({
  onderdelen: z.array(
    z.strictObject({ id: onderdeelId, naam: tekst, uitleg: tekst, aan: z.boolean() }),
  ),
})

export const berichten = z.strictObject({
  berichten: z.array(
    z.strictObject({
      id: kenmerk,
      wat: tekst,
      op: moment,
      referentie: tekst.nullable(),
      code: tekst,
    }),
  ),
})

export const systemen = z.strictObject({
  systemen: z.array(
    z.strictObject({
      id: z.enum([...SYSTEMEN, 'e-mail']),
      naam: tekst,
      uitleg: tekst,
      aan: z.boolean(),
    }),
  ),
})

export const wijzigingen = z.strictObject({
  wijzigingen: z.array(
    z.strictObject({
      id: tekst,
      op: moment,
      wie: tekst,
      soort: z.enum(WIJZIGINGSOORTEN),
      wat: tekst,
      van: tekst,
      naar: tekst,
    }),
  ),
})

export const lezers = z.strictObject({
  referentie: tekst,
  lezingen: z.array(z.strictObject({ id: tekst, op: moment, wie: tekst, hoe: tekst })),
})

export type Loketpagina = z.infer<typeof loket>
export type Loketkanaalregel = Loketpagina['kanalen'][number]
export type Personen = z.infer<typeof personen>
export type Persoonregel = Personen['personen'][number]
export type Gemeenten = z.infer<typeof gemeenten>
export type Gemeenteregel = Gemeenten['gemeenten'][number]
export type Teksten = z.infer<typeof teksten>
export type Tekstregel = Teksten['teksten'][number]
export type Tekstcontrole = z.infer<typeof tekstcontrole>
export type Bewaren = z.infer<typeof bewaren>
export type Termijnregel = Bewaren['termijnen'][number] | Bewaren['werkdagen'][number]
export type Onderdelen = z.infer<typeof onderdelen>
export type Onderdeelregel = Onderdelen['onderdelen'][number]
export type Berichten = z.infer<typeof berichten>
export type Systemen = z.infer<typeof systemen>
export type Wijzigingen = z.infer<typeof wijzigingen>
export type Lezers = z.infer<typeof lezers>
