/**
 * What the messages say that nobody asked for: the overview of a day, the reminder in the channel, and the reminder of
 * Leerpunten. Read when they are queued and again when they leave, so that what was done in between is not named.
 */
import type { Casus } from '../domain/casus/casus.ts'
import { kanaalFor } from '../domain/casus/kanaal.ts'
import type { Peil } from '../domain/casus/termijn.ts'
import {
  type Aandachtspunt,
  aandachtOf,
  isLeftLying,
  lacksVolgendeStap,
  sortWerk,
} from '../domain/casus/werk.ts'
import { isSettled, type Leerpunt } from '../domain/leerpunt/leerpunt.ts'
import type { Stores } from '../domain/storage.ts'
import { addDays } from '../domain/tijd/dag.ts'
import { isFirstWerkdagOfWeek } from '../domain/tijd/werkdagen.ts'

/** What a regievoerder has to look at on one day (D10). */
export interface Dagoverzicht {
  readonly aandacht: readonly { readonly casus: Casus; readonly punten: readonly Aandachtspunt[] }[]
  /** Of which nobody said what happens next: filled on the first working day of a week only (X19). */
  readonly zonderStap: readonly Casus[]
}

/** The overview of these open Casussen on a day; undefined when they ask for nothing. */
export function toDagoverzicht(casussen: readonly Casus[], peil: Peil): Dagoverzicht | undefined {
  const { vandaag } = peil
  const sorted = sortWerk(casussen, peil)
  const aandacht = sorted
    .map((casus) => ({ casus, punten: aandachtOf(casus, peil) }))
    .filter(({ punten }) => punten.length > 0)
  const zonderStap = isFirstWerkdagOfWeek(vandaag)
    ? sorted.filter((casus) => lacksVolgendeStap(casus, vandaag))
    : []
  return aandacht.length + zonderStap.length > 0 ? { aandacht, zonderStap } : undefined
}

/** The overview of one regievoerder as it is now. */
export async function readDagoverzicht(
  { casussen }: Stores,
  gebruikerId: string,
  peil: Peil,
): Promise<Dagoverzicht | undefined> {
  const open = await casussen.listOpen()
  const own = open.filter(({ regievoerder }) => regievoerder?.gebruikerId === gebruikerId)
  return toDagoverzicht(own, peil)
}

/** The Casussen that nobody took in time, the longest waiting first (D11). */
export async function listLeftLying({ casussen }: Stores, peil: Peil): Promise<Casus[]> {
  return (await casussen.listOpen()).filter((casus) => isLeftLying(casus, peil))
}

/** Those of them that are for this channel, as `kanaalFor` names it (J2). */
export async function listLeftLyingIn(
  stores: Stores,
  kanaal: string,
  peil: Peil,
): Promise<Casus[]> {
  const koppelingen = await stores.conversaties.listKoppelingen()
  const casussen = await listLeftLying(stores, peil)
  return casussen.filter((casus) => kanaalFor(casus, koppelingen) === kanaal)
}

/** A check this many days past was reminded of long ago: less than a Levering is kept, for its id remembers that. */
const REMINDED_DAGEN = 14

/** The ISO days on which a check was due that somebody may still have to be reminded of (S13). */
export async function listCheckDays({ leerpunten }: Stores, vandaag: string): Promise<string[]> {
  const days = (await leerpunten.list())
    .filter((leerpunt) => !isSettled(leerpunt))
    .flatMap(({ volgendeCheck }) => volgendeCheck ?? [])
    .filter((day) => day <= vandaag && day > addDays(vandaag, -REMINDED_DAGEN))
  return [...new Set(days)]
}

/** A Leerpunt to check, with the references of the Casussen it came from. */
export interface TeChecken {
  readonly leerpunt: Leerpunt
  readonly referenties: readonly string[]
}

/** The Leerpunten whose check is due on this ISO day, as they are now. */
export async function listToCheck(
  { leerpunten, casussen }: Stores,
  day: string,
): Promise<TeChecken[]> {
  const due = (await leerpunten.list()).filter(
    (leerpunt) => leerpunt.volgendeCheck === day && !isSettled(leerpunt),
  )
  return Promise.all(
    due.map(async (leerpunt) => {
      const found = await Promise.all(leerpunt.casusIds.map((id) => casussen.find(id)))
      return { leerpunt, referenties: found.flatMap((casus) => casus?.referentie ?? []) }
    }),
  )
}
