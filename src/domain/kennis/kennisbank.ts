import type { Kennisitem, KennisitemId } from './kennisitem.ts'

/** An organisation professionals deal with. `id` is stable; `naam` is what people read. */
export interface Organisatie {
  readonly id: string
  readonly naam: string
  readonly afkorting: string
  readonly soort: string
  readonly omschrijving: string
  /** Takes part in PMM; null when the source does not say. */
  readonly aangesloten: boolean | null
  readonly ookBekendAls: readonly string[]
}

/** A term with its explanation in plain words. */
export interface Begrip {
  readonly term: string
  readonly afkorting: string
  readonly uitleg: string
}

/** One entry of a closed list: the value stored and the word people read. */
export interface Lijstwaarde {
  readonly id: string
  readonly naam: string
}

/** A question that is not ours, how people put it, and where they can go instead. */
export interface BuitenBereik {
  readonly id: string
  readonly onderwerp: string
  readonly vragen: readonly string[]
  /** One sentence: where to go instead. */
  readonly verwijzing: string
}

/** Everything the knowledge folder holds, checked. */
export interface Kennisbank {
  readonly items: readonly Kennisitem[]
  readonly organisaties: readonly Organisatie[]
  readonly begrippen: readonly Begrip[]
  /** Groups of words for the same thing. */
  readonly synoniemen: readonly (readonly string[])[]
  readonly buitenBereik: readonly BuitenBereik[]
  readonly leefgebieden: readonly Lijstwaarde[]
  readonly categorieen: readonly Lijstwaarde[]
  readonly niveaus: readonly Lijstwaarde[]
  readonly beleidsterreinen: readonly Lijstwaarde[]
  readonly documenten: readonly Lijstwaarde[]
}

/** The routes and neighbours to offer after `item`, in the author's order; routes first for a Knelpunt. */
export function listRelated(
  item: Kennisitem,
  byId: ReadonlyMap<KennisitemId, Kennisitem>,
): { routes: Kennisitem[]; knelpunten: Kennisitem[] } {
  const related = item.verwante.flatMap((id) => byId.get(id) ?? [])
  const published = related.filter((other) => other.status === 'gepubliceerd')
  return {
    routes: published.filter((other) => other.soort === 'route'),
    knelpunten: published.filter((other) => other.soort === 'knelpunt'),
  }
}
