/** How a Casus is found in the work list (D14): by how it stands, never by what was told. */
import { type Urgentie, urgentieOf } from '../triage/urgentie.ts'
import type { Casus } from './casus.ts'
import type { CasusStatus } from './casus-status.ts'
import { type Termijn, termOf } from './termijn.ts'

/** Which part of the work list somebody wants to see; everything when it is empty. */
export interface Werkfilter {
  readonly van?: 'mijn' | 'vrij'
  readonly status?: CasusStatus
  readonly urgentie?: Urgentie['soort']
  readonly termijn?: Termijn['soort']
  /** Id of a leefgebied. */
  readonly leefgebied?: string
  /** Part of a reference, of a status, of how its term stands, of the name of a leefgebied, or of one's own next action. */
  readonly woord?: string
}

export const WERKFILTERS = ['van', 'status', 'urgentie', 'termijn', 'leefgebied'] as const
export type Filternaam = (typeof WERKFILTERS)[number]

/** How many there would be for each value of each filter, with the other filters as they are. */
export type Aantallen = Readonly<Record<Filternaam, Readonly<Record<string, number>>>>

/** An open Casus with what it can be found by. */
export interface Vindbaar {
  readonly casus: Casus
  /** Ids of the leefgebieden it is about. */
  readonly leefgebieden: readonly string[]
  /** Their names, and the words that go for them. */
  readonly namen: readonly string[]
}

export interface Lezer {
  readonly gebruikerId: string
  /** ISO day. */
  readonly vandaag: string
}

/** Is this Casus in that part of the list? */
export function matchesFilter(one: Vindbaar, filter: Werkfilter, lezer: Lezer): boolean {
  const values = valuesOf(one, lezer)
  const chosen = WERKFILTERS.every((naam) => {
    const wanted = filter[naam]
    return wanted === undefined || values[naam].includes(wanted)
  })
  return chosen && matchesWord(one, filter.woord, lezer)
}

/** The numbers that stand beside the filters. */
export function countWerk(all: readonly Vindbaar[], filter: Werkfilter, lezer: Lezer): Aantallen {
  const counts = WERKFILTERS.map((naam) => {
    const { [naam]: _, ...others } = filter
    const count: Record<string, number> = {}
    for (const one of all.filter((vindbaar) => matchesFilter(vindbaar, others, lezer))) {
      for (const value of valuesOf(one, lezer)[naam]) count[value] = (count[value] ?? 0) + 1
    }
    return [naam, count] as const
  })
  return Object.fromEntries(counts) as unknown as Aantallen
}

function valuesOf(
  { casus, leefgebieden }: Vindbaar,
  { gebruikerId, vandaag }: Lezer,
): Readonly<Record<Filternaam, readonly string[]>> {
  const handler = casus.regievoerder?.gebruikerId
  const termijn = termOf(casus, vandaag)
  return {
    van: [...(handler === gebruikerId ? ['mijn'] : []), ...(handler === undefined ? ['vrij'] : [])],
    status: [casus.status],
    urgentie: [urgentieOf(casus.antwoorden, { vandaag }).soort],
    termijn: termijn ? [termijn.soort] : [],
    leefgebied: leefgebieden,
  }
}

function matchesWord(
  { casus, namen }: Vindbaar,
  woord: string | undefined,
  { gebruikerId, vandaag }: Lezer,
): boolean {
  if (woord === undefined) return true
  const wanted = plain(woord)
  const { referentie, status, regievoerder, behandeling } = casus
  const own = regievoerder?.gebruikerId === gebruikerId ? (behandeling.volgende?.wat ?? '') : ''
  const texts = [referentie ?? '', status, termOf(casus, vandaag)?.soort ?? '', own, ...namen]
  return texts.some((text) => plain(text).includes(wanted))
}

/** Spaces, hyphens, accents and capitals make no difference: "in behandeling", "MW 26 7K3F". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
