/** What editors see of laws that change (X28), and of items that may contradict each other (X32). */
import { z } from 'zod'
import { AFWIJKINGEN } from '../../domain/kennis/tegenspraak.ts'
import { WETSWIJZIGINGSOORTEN } from '../../domain/kennis/wetswijziging.ts'

const tekst = z.string()
const moment = z.iso.datetime()
const aantal = z.number().int().min(0)
const verwijzing = z.strictObject({ id: tekst, titel: tekst })
const versie = z.number().int().min(1)

export const wijzigingId = z.string().min(1).max(80)
/** As long as a line of an item may be, and its abbreviation. */
export const wet = z.string().min(1).max(4_200)
export const wetuitleg = z.string().trim().min(1).max(600)
export const paarreden = z.string().trim().min(1).max(600)

export const wetswijziging = z.strictObject({
  id: wijzigingId,
  wet: tekst,
  soort: z.enum(WETSWIJZIGINGSOORTEN),
  per: z.iso.date(),
  /** The day on which it takes effect is still to come. */
  komt: z.boolean(),
  uitleg: tekst,
  door: tekst,
  op: moment,
  /** Items that carry the warning. */
  open: z.array(verwijzing),
  nagekeken: z.array(verwijzing.extend({ door: tekst, op: moment })),
})

export const wetswacht = z.strictObject({
  wetten: z.array(z.strictObject({ wet: tekst, items: aantal })),
  wijzigingen: z.array(wetswijziging),
})

/** What one item of a pair tells people to do. */
const raad = z.strictObject({
  id: tekst,
  titel: tekst,
  versie,
  situatie: tekst,
  /** Names; those that the other item does not name. */
  organisaties: z.array(tekst),
  wie: tekst,
  stappen: z.array(tekst),
  wetten: z.array(tekst),
})

export const paar = z.strictObject({
  a: raad,
  b: raad,
  soort: z.enum(['knelpunt', 'route']),
  afwijkingen: z.array(z.enum(AFWIJKINGEN)),
  /** Organisations that both name. */
  samen: z.array(tekst),
  /** One names the other as a neighbour. */
  verwant: z.boolean(),
  /** Why an editor left it as it is. */
  besluit: z.strictObject({ reden: tekst, door: tekst, op: moment }).nullable(),
})
export const tegenspraak = z.strictObject({ paren: z.array(paar) })

export type Wetswijzigingregel = z.infer<typeof wetswijziging>
export type Wetswachtpagina = z.infer<typeof wetswacht>
export type Paar = z.infer<typeof paar>
export type Tegenspraakpagina = z.infer<typeof tegenspraak>
