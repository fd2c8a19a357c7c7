import { indexItems } from './kennis.ts'
import { type Kennisbank, listRelated } from './kennisbank.ts'
import { isOverdue, type Kennisitem, type KennisitemId } from './kennisitem.ts'

/** How many items have a value; in the order of the closed list, or of the value itself. */
export type Telling = readonly { readonly waarde: string; readonly aantal: number }[]

/** The base in numbers, for editors. */
export interface KennisOverzicht {
  readonly items: number
  readonly vragen: number
  readonly perSoort: Telling
  readonly perStatus: Telling
  readonly perLeefgebied: Telling
  readonly perCategorie: Telling
  readonly perNiveau: Telling
  /** An item with sources of several years counts in each. */
  readonly perBronjaar: Telling
  /** Published Knelpunten that no published route is linked with, from either side. */
  readonly zonderRoute: readonly KennisitemId[]
  readonly verlopen: readonly KennisitemId[]
}

/** Where the base is thick and where it is thin: items per organisation and leefgebied (X25). */
export interface Dekking {
  readonly leefgebieden: readonly string[]
  /** Most items first; organisations without any come last. */
  readonly rijen: readonly {
    readonly organisatie: string
    readonly totaal: number
    /** In the order of `leefgebieden`. */
    readonly aantallen: readonly number[]
  }[]
}

/** Counts the base. `vandaag` is an ISO day. */
export function summarizeBank(bank: Kennisbank, vandaag: string): KennisOverzicht {
  const { items } = bank
  const byId = indexItems(items)
  return {
    items: items.length,
    vragen: items.reduce((sum, { vragen }) => sum + vragen.length, 0),
    perSoort: count(items, (item) => [item.soort]),
    perStatus: count(items, (item) => [item.status]),
    perLeefgebied: count(items, (item) => item.leefgebieden, idsOf(bank.leefgebieden)),
    perCategorie: count(items, (item) => [item.categorie ?? ''], idsOf(bank.categorieen)),
    perNiveau: count(items, (item) => [item.niveau ?? ''], idsOf(bank.niveaus)),
    perBronjaar: count(items, (item) => item.bronnen.map(({ jaar }) => String(jaar))),
    zonderRoute: items
      .filter((item) => item.soort === 'knelpunt' && item.status === 'gepubliceerd')
      .filter((item) => listRelated(item, byId).routes.length === 0)
      .map(({ id }) => id),
    verlopen: items.filter((item) => isOverdue(item, vandaag)).map(({ id }) => id),
  }
}

/** Counts published items for every organisation and leefgebied together. */
export function coverageOf(bank: Kennisbank): Dekking {
  const leefgebieden = idsOf(bank.leefgebieden)
  const published = bank.items.filter(({ status }) => status === 'gepubliceerd')
  const rijen = bank.organisaties.map(({ id }) => {
    const own = published.filter(({ organisaties }) => organisaties.includes(id))
    const aantallen = leefgebieden.map(
      (gebied) => own.filter((item) => item.leefgebieden.includes(gebied)).length,
    )
    return { organisatie: id, totaal: own.length, aantallen }
  })
  return { leefgebieden, rijen: rijen.sort((a, b) => b.totaal - a.totaal) }
}

function count(
  items: readonly Kennisitem[],
  valuesOf: (item: Kennisitem) => readonly string[],
  order: readonly string[] = [],
): Telling {
  const counts = new Map(order.map((waarde) => [waarde, 0]))
  for (const item of items) {
    for (const waarde of new Set(valuesOf(item))) counts.set(waarde, (counts.get(waarde) ?? 0) + 1)
  }
  const waarden = order.length > 0 ? [...counts.keys()] : [...counts.keys()].sort()
  return waarden.map((waarde) => ({ waarde, aantal: counts.get(waarde) ?? 0 }))
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id)
}
