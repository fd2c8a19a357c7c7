import { isOverdue, type Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Stores } from '../domain/storage.ts'
import { addDays } from '../domain/tijd/dag.ts'
import { newLevering } from './events.ts'
import { REDACTIE } from './read-kennisdesk.ts'

const SOORT = 'controleherinnering'
/** A date this many days past was reminded of long ago: less than a Levering is kept, for its id remembers that. */
const REMINDED_DAGEN = 14

/**
 * Reminds whoever owns an item that its review date has passed (E6): one message per person and date, with every item
 * of that date. What belongs to all editors together goes to each of them. It may run again, and in several processes
 * at once: the id of each message is that of its person and date, so the first one counts.
 */
export async function remindEigenaren(stores: Stores, now: Date, vandaag: string): Promise<void> {
  const due = (await listPublished(stores)).filter(
    (item) => isOverdue(item, vandaag) && item.controlerenVoor > addDays(vandaag, -REMINDED_DAGEN),
  )
  for (const item of due) {
    for (const gebruikerId of await listOwners(stores, item)) {
      const id = [SOORT, gebruikerId, item.controlerenVoor].join(':')
      const aan = { soort: 'persoon', gebruikerId } as const
      await stores.leveringen.add(newLevering({ now }, { id, soort: SOORT, aan }))
    }
  }
}

/** The items of one owner with this review date that still have to be checked. */
export async function listToControl(
  stores: Stores,
  gebruikerId: string,
  day: string,
): Promise<Kennisitem[]> {
  const dated = (await listPublished(stores)).filter(
    ({ controlerenVoor }) => controlerenVoor === day,
  )
  const owned = await Promise.all(
    dated.map(async (item) => ((await listOwners(stores, item)).includes(gebruikerId) ? item : [])),
  )
  return owned.flat()
}

async function listPublished({ kennis }: Stores): Promise<Kennisitem[]> {
  return (await kennis.list())
    .map(({ item }) => item)
    .filter(({ status }) => status === 'gepubliceerd')
}

/** Who owns it; all editors when nobody is known by that name. */
async function listOwners(
  { rollen, profielen }: Stores,
  { eigenaar }: Kennisitem,
): Promise<string[]> {
  const known = eigenaar !== REDACTIE && (await profielen.find(eigenaar))
  return known ? [eigenaar] : rollen.listByRol('redacteur')
}
