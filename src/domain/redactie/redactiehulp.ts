import type { Kennisbank } from '../kennis/kennisbank.ts'
import type { Kennisitem, KennisitemId } from '../kennis/kennisitem.ts'
import type { Situatiepaar } from '../kennis/tegenspraak.ts'
import type { Vraag } from '../zoeken/vraag.ts'
import type { Zoeker } from '../zoeken/zoeker.ts'
import type { Vraaggroep } from './vraaggroep.ts'

/** An item that says much the same. */
export interface Buur {
  readonly id: KennisitemId
  /** Between 0 and 1. */
  readonly gelijk: number
  /** So alike that the two are probably one: the checks of the base refuse it. */
  readonly teDichtbij: boolean
}

/** What can be written better, and by which rule. It stops nobody. */
export interface Schrijfhint {
  readonly veld: keyof Kennisitem
  /** Which line, step or phrasing, from 1; null when it is about the whole field. */
  readonly regel: number | null
  /** Names the rule; sentences go with codes. */
  readonly code: string
  readonly gevonden: string
  readonly verwacht: string
}

/** Formats in which the base leaves and comes in (E10). */
export const UITWISSELSOORTEN = ['json', 'csv'] as const
export type Uitwisselsoort = (typeof UITWISSELSOORTEN)[number]

/** What a file holds, before anything is done with it. */
export interface Ingelezen {
  readonly items: readonly Kennisitem[]
  /** Why an item cannot come in, or a place in the file where none could be read. In words. */
  readonly geweigerd: readonly { readonly waar: string; readonly redenen: readonly string[] }[]
}

/**
 * What editors are helped with: the knowledge of search, of writing and of files. All of it is deterministic and keeps
 * nothing; what takes long is remembered for the same content.
 */
export interface Redactiehulp {
  /** Questions that ask the same, the largest group first. */
  group(vragen: readonly Vraag[]): Vraaggroep[]
  /** The search as it would be with this item published, in place of the one with its id. */
  zoekerWith(bank: Kennisbank, item: Kennisitem): Zoeker
  /** The items that say most nearly the same, the nearest first; at most three. */
  findBuren(bank: Kennisbank, item: Kennisitem): Buur[]
  /** Published items of one kind with nearly the same situation, the most alike first. Others go in between. */
  findParen(bank: Kennisbank): Promise<Situatiepaar[]>
  /** Tips on how it is written, in the order of reading; the rules an item has to keep are those of `Itemcontrole`. */
  checkTekst(item: Kennisitem): Schrijfhint[]
  /** The items as a file. */
  write(soort: Uitwisselsoort, items: readonly Kennisitem[]): string
  /** Reads a file. Items that would break a rule of the base are refused. */
  read(soort: Uitwisselsoort, inhoud: string, bank: Kennisbank): Ingelezen
  /** Lets others go first: to be called in between during long work. */
  pause(): Promise<void>
}
