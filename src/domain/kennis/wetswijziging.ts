/**
 * An editor notes that a law changes or lapses; every published item that names it is then flagged, until a person says
 * that the item still holds (X28). Nobody fetches laws: what stands here is what an editor wrote.
 */
import { day } from '../opmaak.ts'
import type { Zeg } from '../teksten.ts'
import type { Kennisitem, KennisitemId } from './kennisitem.ts'
import { concerns } from './wet.ts'

export const WETSWIJZIGINGSOORTEN = ['gewijzigd', 'vervallen'] as const
export type Wetswijzigingsoort = (typeof WETSWIJZIGINGSOORTEN)[number]

/** The editor who did something. */
export interface Door {
  readonly gebruikerId: string
  readonly naam: string
}

/** Somebody looked whether an item still holds after the change. */
export interface Wetscontrole {
  readonly item: KennisitemId
  readonly door: Door
  readonly op: string
}

export interface Wetswijziging {
  readonly id: string
  /** A law, an article or a lid, with a name that items go by: see `concerns`. */
  readonly wet: string
  readonly soort: Wetswijzigingsoort
  /** ISO day on which it takes effect; may be still to come. */
  readonly per: string
  /** What changes, for whoever reads the answer. */
  readonly uitleg: string
  readonly door: Door
  readonly op: string
  /** Items that were looked at since, by id; never the same one twice. */
  readonly nagekeken: readonly Wetscontrole[]
}

/** What stands with an item that was not looked at since a law it names changed. */
export interface Wetsmelding extends Pick<Wetswijziging, 'wet' | 'soort' | 'per' | 'uitleg'> {
  /** True when the day on which it takes effect is still to come. */
  readonly komt: boolean
}

/** Keeps what editors note of laws. Every implementation passes test/contract. */
export interface WetswijzigingStore {
  /** All of them, the newest first. */
  list(): Promise<Wetswijziging[]>
  /** Adds it, as yet without items that were looked at. */
  add(wijziging: Wetswijziging): Promise<void>
  /** Takes it away with everything about it; false when it was gone already. */
  remove(id: string): Promise<boolean>
  /** Does nothing when this item was looked at before. */
  addControle(id: string, controle: Wetscontrole): Promise<void>
  removeControle(id: string, item: KennisitemId): Promise<void>
}

type Noemend = Pick<Kennisitem, 'id' | 'wetten'>

/** Does this change concern this item? Whether somebody looked at it makes no difference. */
export function isGeraakt({ wet }: Pick<Wetswijziging, 'wet'>, { wetten }: Noemend): boolean {
  return wetten.some((one) => concerns(wet, one))
}

/** The changes that concern an item and were not looked at yet, the earliest first. */
export function findMeldingen(
  item: Noemend,
  wijzigingen: readonly Wetswijziging[],
  vandaag: string,
): Wetsmelding[] {
  return wijzigingen
    .filter(({ nagekeken }) => nagekeken.every((controle) => controle.item !== item.id))
    .filter((wijziging) => isGeraakt(wijziging, item))
    .sort((a, b) => (a.per < b.per ? -1 : Number(a.per > b.per)))
    .map(({ wet, soort, per, uitleg }) => ({ wet, soort, per, uitleg, komt: per > vandaag }))
}

/** A warning in words: what changes, from which day, and that the answer was not checked for it. */
export function tellMelding({ wet, soort, per, komt }: Wetsmelding, zeg: Zeg): string {
  return zeg(`wetswijziging.${soort}${komt ? '-straks' : ''}`, { wet, datum: day(per) })
}
