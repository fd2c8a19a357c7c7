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
  /** Words that are about it, for who looks for somebody. */
  readonly ook?: readonly string[]
}

/** A question that is not ours, how people put it, and where they can go instead. */
export interface BuitenBereik {
  readonly id: string
  readonly onderwerp: string
  /** Stands above the answer in place of "not ours": for what can be answered, such as questions about the bot. */
  readonly titel: string | null
  readonly vragen: readonly string[]
  /** Where to go instead, or the answer. Subjects with the same one count as one. */
  readonly verwijzing: string
}

/** Knows the names of what items name by an id; any other text stays as it is. */
export function createNamer(bank: Kennisbank): (veld: keyof Kennisitem, id: string) => string {
  const lists: Partial<Record<keyof Kennisitem, readonly Lijstwaarde[]>> = {
    leefgebieden: bank.leefgebieden,
    categorie: bank.categorieen,
    niveau: bank.niveaus,
    beleidsterreinen: bank.beleidsterreinen,
    organisaties: bank.organisaties,
    bronnen: bank.documenten,
    verwante: bank.items.map(({ id, titel }) => ({ id, naam: titel })),
  }
  return (veld, id) => lists[veld]?.find((one) => one.id === id)?.naam ?? id
}

/** Is it about the bot or the Loket? Then it says nothing about which cases are ours. */
export function isAboutUs({ id }: BuitenBereik): boolean {
  return id.startsWith('over-')
}

/** What an item can rest on. */
export interface Document extends Lijstwaarde {
  /** No report with lines to name: a law, an organisation, a closed Casus. */
  readonly zonderRegels?: boolean
}

/** The documents that are reports, whose lines an item names. */
export function listRapporten(documenten: readonly Document[]): Document[] {
  return documenten.filter(({ zonderRegels }) => zonderRegels !== true)
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
  readonly documenten: readonly Document[]
}

/**
 * The routes and neighbours to offer after `item`: first the ones it names, in the author's order, then the ones
 * that name it, by id. A link written on one side counts on both, so nobody keeps two lists equal by hand.
 * You may rely on: published items only, none twice, never the item itself.
 */
export function listRelated(
  item: Kennisitem,
  byId: ReadonlyMap<KennisitemId, Kennisitem>,
): { routes: Kennisitem[]; knelpunten: Kennisitem[] } {
  const named = item.verwante.flatMap((id) => byId.get(id) ?? [])
  const naming = [...new Set(byId.values())]
    .filter((other) => other.verwante.some((id) => byId.get(id)?.id === item.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const related = [...new Set([...named, ...naming])].filter(
    (other) => other.status === 'gepubliceerd' && other.id !== item.id,
  )
  return {
    routes: related.filter((other) => other.soort === 'route'),
    knelpunten: related.filter((other) => other.soort === 'knelpunt'),
  }
}
