import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { BuitenBereik } from '../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Facet, Oordeel, Vindplaats, Zoekhit } from '../domain/zoeken/zoeker.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** How many candidates a person sees at once (B2). */
export const HITS_SHOWN = 3
/** So often the bot asks which of the candidates is meant, before it leaves the choice (A21). */
const MAX_FACET_VRAGEN = 2

export interface Antwoordhit {
  readonly item: Kennisitem
  /** The words of the question that matched, and where; empty after a choice on the card. */
  readonly woorden: readonly string[]
  readonly waar: readonly Vindplaats[]
  /** What the question names and this item is not about (X8). */
  readonly verschil: Zoekhit['verschil']
}

export interface ZoekAntwoord {
  readonly oordeel: Oordeel
  /** At most three; empty when nothing fits. */
  readonly hits: readonly Antwoordhit[]
  /** Where to go instead, when the question is somebody else's; otherwise null. */
  readonly verwijzing: Pick<BuitenBereik, 'titel' | 'verwijzing'> | null
  /** The one question that tells the candidates apart; null when none does or when it was asked twice. */
  readonly facet: Facet | null
}

export interface Gevraagd {
  readonly gesprek: Gesprek
  readonly antwoord: ZoekAntwoord
}

/**
 * Searches the base, remembers what was shown, and keeps the question for the editors (B19), unless that is switched off. `vraag` must have
 * passed the privacy gate. A story told in the dialog is part of a Casus and is not kept as a question: `bewaar` false.
 */
export async function askQuestion(
  context: ActionContext,
  gesprek: Gesprek,
  vraag: string,
  { bewaar }: { readonly bewaar: boolean },
): Promise<Gevraagd> {
  authorize(context, ALLOW.askQuestion)
  const { zoeker, byId, bank } = context.kennis
  const gevonden = zoeker.search(vraag, gesprek.item ? { vorigItem: gesprek.item } : {})
  const buiten = bank.buitenBereik.find(({ id }) => id === gevonden.buitenBereik)
  const fits = gevonden.oordeel !== 'past-niet' && !buiten
  const found = fits ? gevonden.hits : []
  const hits = found.slice(0, HITS_SHOWN).flatMap(({ id, woorden, waar, verschil }) => {
    const item = byId.get(id)
    return item ? [{ item, woorden, waar, verschil }] : []
  })
  const getoond = hits.map(({ item }) => item.id)
  const vraagId = bewaar && context.isAan('zoekvragen') ? context.newId() : null
  if (vraagId !== null) {
    await context.stores.vragen.save({
      id: vraagId,
      tekst: vraag,
      oordeel: gevonden.oordeel,
      getoond,
      afloop: 'onbekend',
      item: null,
      op: context.now.toISOString(),
    })
  }
  return {
    gesprek: {
      ...gesprek,
      hits: getoond,
      kandidaten: found.map(({ id }) => id),
      facetVragen: fits && gevonden.facet ? 1 : 0,
      vraagId,
    },
    antwoord: {
      oordeel: hits.length === 0 ? 'past-niet' : gevonden.oordeel,
      hits,
      verwijzing: buiten ?? null,
      facet: hits.length === 0 ? null : gevonden.facet,
    },
  }
}

/**
 * Keeps of the last candidates only those that the person pointed at, in their order: value number `keuze` (from 0)
 * of the question with this number. Nothing is searched again, so the question itself need not be remembered.
 * Undefined for an old card.
 */
export function narrowQuestion(
  context: ActionContext,
  gesprek: Gesprek,
  ronde: number,
  keuze: number,
): Gevraagd | undefined {
  authorize(context, ALLOW.askQuestion)
  const { zoeker, byId } = context.kennis
  const asked = gesprek.facetVragen === ronde ? zoeker.separate(gesprek.kandidaten) : null
  const waarde = asked?.waarden[keuze]?.waarde
  if (!asked || waarde === undefined) return undefined
  const left = gesprek.kandidaten
    .flatMap((id) => byId.get(id) ?? [])
    .filter((item) => valuesOf(item, asked.soort).includes(waarde))
  const kandidaten = left.map(({ id }) => id)
  const facet = ronde < MAX_FACET_VRAGEN ? zoeker.separate(kandidaten) : null
  const hits = left.slice(0, HITS_SHOWN)
  return {
    gesprek: {
      ...gesprek,
      hits: hits.map(({ id }) => id),
      kandidaten,
      facetVragen: facet ? ronde + 1 : 0,
    },
    antwoord: {
      oordeel: facet ? 'onzeker' : 'past',
      hits: hits.map((item) => ({ item, woorden: [], waar: [], verschil: [] })),
      verwijzing: null,
      facet,
    },
  }
}

function valuesOf(item: Kennisitem, soort: Facet['soort']): readonly string[] {
  switch (soort) {
    case 'leefgebied':
      return item.leefgebieden
    case 'organisatie':
      return item.organisaties
    case 'doelgroep':
      return item.doelgroepen
  }
}
