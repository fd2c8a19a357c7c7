import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Facet, FacetSoort, FacetWaarde, ZoekOpties } from '../domain/zoeken/zoeker.ts'

/** This many candidates are told apart. */
const CANDIDATES = 5
const MAX_VALUES = 5
/**
 * How much a question of each kind must separate better to be preferred. People know the area of life at once; groups
 * of people are worded freely, so that nearly every item has one of its own.
 */
const COSTS: Readonly<Record<FacetSoort, number>> = {
  leefgebied: 1,
  organisatie: 1.2,
  doelgroep: 1.6,
}
const SOORTEN = Object.keys(COSTS) as readonly FacetSoort[]

const VALUES: Readonly<Record<FacetSoort, (item: Kennisitem) => readonly string[]>> = {
  leefgebied: ({ leefgebieden }) => leefgebieden,
  organisatie: ({ organisaties }) => organisaties,
  doelgroep: ({ doelgroepen }) => doelgroepen,
}

/** The facet that leaves the fewest candidates after an answer; null when nothing separates them. */
export function findFacet(items: readonly Kennisitem[]): Facet | null {
  const candidates = items.slice(0, CANDIDATES)
  let best: { facet: Facet; cost: number } | undefined
  for (const soort of SOORTEN) {
    const waarden = listValues(candidates, soort)
    if (waarden.length < 2) continue
    const cost = COSTS[soort] * expectLeft(candidates, waarden)
    if (!best || cost < best.cost) best = { facet: { soort, waarden }, cost }
  }
  return best?.facet ?? null
}

/** Values that some candidates have and some do not, most candidates first; of equal sets only the first. */
function listValues(candidates: readonly Kennisitem[], soort: FacetSoort): FacetWaarde[] {
  const values = new Map<string, string[]>()
  for (const item of candidates)
    for (const value of VALUES[soort](item))
      values.set(value, [...(values.get(value) ?? []), item.id])
  const sets = new Set<string>()
  return [...values]
    .filter(([, hits]) => hits.length < candidates.length)
    .sort(([, a], [, b]) => b.length - a.length)
    .filter(([, hits]) => {
      const isNew = !sets.has(hits.join(' '))
      sets.add(hits.join(' '))
      return isNew
    })
    .slice(0, MAX_VALUES)
    .map(([waarde, hits]) => ({ waarde, hits }))
}

/** For each candidate as the right one: how many are left after its best answer, on average. */
function expectLeft(candidates: readonly Kennisitem[], waarden: readonly FacetWaarde[]): number {
  const left = candidates.map(({ id }) => {
    const sizes = waarden.filter(({ hits }) => hits.includes(id)).map(({ hits }) => hits.length)
    return sizes.length === 0 ? candidates.length : Math.min(...sizes)
  })
  return left.reduce((sum, count) => sum + count, 0) / (candidates.length || 1)
}

/** Does an item have the values that were chosen? */
export function createFilter(opties: ZoekOpties): ((item: Kennisitem) => boolean) | undefined {
  const chosen = SOORTEN.flatMap((soort) => {
    const waarde = opties[soort]
    return waarde === undefined ? [] : [{ soort, waarde }]
  })
  if (chosen.length === 0) return undefined
  return (item) => chosen.every(({ soort, waarde }) => VALUES[soort](item).includes(waarde))
}
