/**
 * In which channel the Loket hears of a Casus (J2): in the one of a leefgebied, or else in the general one.
 *
 * Channels are linked by name: `loket` is the general one, `leefgebied:wonen` the one for wonen. One channel may stand
 * under several names; a name has one channel.
 */
import type { Koppeling } from '../gesprek/conversatie.ts'
import { keuzesOf } from '../triage/antwoord.ts'
import type { Casus } from './casus.ts'

/** The name of the general channel of the Loket. */
export const LOKET = 'loket'
const LEEFGEBIED = 'leefgebied:'

/** The name under which the channel for a leefgebied is linked. */
export function koppelingOf(leefgebied: string): string {
  return LEEFGEBIED + leefgebied
}

/** The id of the leefgebied a channel is linked for; undefined for the general one. */
export function leefgebiedOf(naam: string): string | undefined {
  return naam.startsWith(LEEFGEBIED) ? naam.slice(LEEFGEBIED.length) : undefined
}

/**
 * The channel for news about a Casus, as the links are now: that of the first leefgebied that has one, in the order in
 * which they were answered, otherwise the general one. Either `loket` or the id of a channel, and of one channel always the
 * same.
 */
export function kanaalFor({ antwoorden }: Casus, koppelingen: readonly Koppeling[]): string {
  const linked = new Map(koppelingen.map(({ naam, conversatieId }) => [naam, conversatieId]))
  const [own] = [...keuzesOf(antwoorden.leefgebieden), ...keuzesOf(antwoorden.breder)].flatMap(
    (leefgebied) => linked.get(koppelingOf(leefgebied)) ?? [],
  )
  return own === undefined || own === linked.get(LOKET) ? LOKET : own
}

/** The id of a channel that `kanaalFor` gave; undefined when it is the general one and none is linked. */
export function conversatieOf(
  kanaal: string,
  koppelingen: readonly Koppeling[],
): string | undefined {
  if (kanaal !== LOKET) return kanaal
  return koppelingen.find(({ naam }) => naam === LOKET)?.conversatieId
}
