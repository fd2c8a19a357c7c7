import type { Casus } from '../domain/casus/casus.ts'
import { kanaalFor, LOKET } from '../domain/casus/kanaal.ts'
import type { Peil, Werkdagen } from '../domain/casus/termijn.ts'
import type { Levering, Leveringsoort } from '../domain/levering/levering.ts'
import type { Stores } from '../domain/storage.ts'
import { dagOf, minuutOf } from '../domain/tijd/dag.ts'
import { isWerkdag } from '../domain/tijd/werkdagen.ts'
import type { ActionContext } from './context.ts'
import { newLevering } from './events.ts'
import { listCheckDays, listLeftLying, toDagoverzicht } from './read-overviews.ts'
import { remindEigenaren } from './remind-eigenaren.ts'

/** From half past eight in the Netherlands, in minutes since midnight. */
export const OVERVIEW_MINUUT = 8 * 60 + 30

/**
 * Queues what the clock has to say (D10, D11, S13, X19): each regievoerder their overview, each channel of the Loket that
 * something for it was left lying, which Leerpunten to check, and which items (E6). On working days only, from half past eight on, and only
 * where there is something to say.
 *
 * Nobody asks for it: the clock does. It may run at any time, again, and in several processes at once: the id of each
 * message is that of its day, so the first one counts.
 */
export async function sendOverviews(
  { stores }: Pick<ActionContext, 'stores'>,
  now: Date,
  werkdagen: Werkdagen,
): Promise<void> {
  const vandaag = dagOf(now)
  if (!isWerkdag(vandaag) || minuutOf(now) < OVERVIEW_MINUUT) return
  await queueDagoverzichten(stores, now, { vandaag, werkdagen })
  for (const kanaal of await listKanalenLeftLying(stores, { vandaag, werkdagen })) {
    await queueForKanaal(stores, now, 'kanaalherinnering', vandaag, kanaal)
  }
  for (const day of await listCheckDays(stores, vandaag)) {
    await queueForKanaal(stores, now, 'leerpuntherinnering', day, LOKET)
  }
  await remindEigenaren(stores, now, vandaag)
}

async function queueDagoverzichten(stores: Stores, now: Date, peil: Peil): Promise<void> {
  const { vandaag } = peil
  const open = await stores.casussen.listOpen()
  // Whoever works on a Casus after the hour need not be told of it.
  const asOfTheHour = open.filter((casus) => !isChangedSinceTheHour(casus, vandaag))
  const perPerson = Map.groupBy(asOfTheHour, ({ regievoerder }) => regievoerder?.gebruikerId)
  for (const [gebruikerId, casussen] of perPerson) {
    if (gebruikerId === undefined || !toDagoverzicht(casussen, peil)) continue
    if ((await stores.profielen.find(gebruikerId))?.meldingen === false) continue
    const soort = 'dagoverzicht'
    const id = [soort, gebruikerId, vandaag].join(':')
    const aan = { soort: 'persoon', gebruikerId } as const
    await stores.leveringen.add(newLevering({ now }, { id, soort, aan }))
  }
}

function isChangedSinceTheHour({ gewijzigd }: Casus, vandaag: string): boolean {
  const changed = new Date(gewijzigd)
  return dagOf(changed) === vandaag && minuutOf(changed) >= OVERVIEW_MINUUT
}

/** The channels, as `kanaalFor` names them, whose Casussen were left lying. */
async function listKanalenLeftLying(stores: Stores, peil: Peil): Promise<Set<string>> {
  const koppelingen = await stores.conversaties.listKoppelingen()
  const casussen = await listLeftLying(stores, peil)
  return new Set(casussen.map((casus) => kanaalFor(casus, koppelingen)))
}

async function queueForKanaal(
  stores: Stores,
  now: Date,
  soort: Leveringsoort,
  day: string,
  kanaal: string,
): Promise<void> {
  const aan = { soort: 'kanaal', naam: kanaal } as const
  // The day stands last: `dayOfOverview` reads it there.
  const id = [soort, ...(kanaal === LOKET ? [] : [kanaal]), day].join(':')
  await stores.leveringen.add(newLevering({ now }, { id, soort, aan }))
}

/** The ISO day that a message of `sendOverviews` is about, as its id has it. */
export function dayOfOverview({ id }: Levering): string {
  return id.slice(id.lastIndexOf(':') + 1)
}
