/** What a beheerder has changed while the product runs: an overlay on what it was shipped with. */
import type { Termijnen } from '../bewaren/termijnen.ts'
import type { Werkdagen } from '../casus/termijn.ts'
import { isBewaarnaam } from './bewaargrenzen.ts'
import type { Gemeente } from './gemeente.ts'
import { isOnderdeel, type Onderdeel } from './onderdelen.ts'
import { isEditable } from './teksten.ts'
import { isTermijnstatus } from './werkdaggrenzen.ts'

/** One change that stands, by its key: `tekst:welkom.titel`, `bewaren:concept`. */
export interface Instelling {
  readonly sleutel: string
  readonly waarde: string
}

export const TEKST = 'tekst:'
export const BEWAREN = 'bewaren:'
export const WERKDAGEN = 'werkdagen:'
export const ONDERDEEL = 'onderdeel:'
/** The value of a part that is switched off; a part without a value is on. */
export const UIT = 'uit'

export interface Instellingen {
  /** Sentences that take the place of those in `dialogs/_phrases.yaml`, by key. */
  readonly teksten: ReadonlyMap<string, string>
  /** Days that take the place of the shipped ones. */
  readonly bewaren: Partial<Termijnen>
  /** Working days that take the place of the shipped ones. */
  readonly werkdagen: Werkdagen
  /** Parts that are switched off. */
  readonly uit: readonly Onderdeel[]
  readonly gemeenten: readonly Gemeente[]
}

/** What the rows say. A key that nobody knows any more counts for nothing. */
export function toInstellingen(
  rows: readonly Instelling[],
  gemeenten: readonly Gemeente[],
): Instellingen {
  const valuesOf = <N extends string>(prefix: string, isKnown: (name: string) => name is N) =>
    rows.flatMap(({ sleutel, waarde }) => {
      const name = sleutel.slice(prefix.length)
      return sleutel.startsWith(prefix) && isKnown(name) ? [[name, waarde] as const] : []
    })
  const daysOf = <N extends string>(values: readonly (readonly [N, string])[]) =>
    Object.fromEntries(values.map(([name, waarde]) => [name, Number(waarde)]))
  return {
    teksten: new Map(valuesOf(TEKST, isEditable)),
    bewaren: daysOf(valuesOf(BEWAREN, isBewaarnaam)),
    werkdagen: daysOf(valuesOf(WERKDAGEN, isTermijnstatus)),
    uit: valuesOf(ONDERDEEL, isOnderdeel).flatMap(([name, waarde]) =>
      waarde === UIT ? [name] : [],
    ),
    gemeenten,
  }
}
