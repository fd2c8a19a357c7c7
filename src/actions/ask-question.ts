import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Oordeel } from '../domain/zoeken/zoeker.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** How many candidates a person sees at once (B2). */
export const HITS_SHOWN = 3

export interface Antwoordhit {
  readonly item: Kennisitem
  readonly woorden: readonly string[]
}

export interface ZoekAntwoord {
  readonly oordeel: Oordeel
  /** At most three; empty when nothing fits. */
  readonly hits: readonly Antwoordhit[]
  /** Where to go instead, when the question is somebody else's; otherwise null. */
  readonly verwijzing: string | null
}

/** Searches the base and remembers what was shown. `vraag` must have passed the privacy gate. */
export function askQuestion(
  context: ActionContext,
  gesprek: Gesprek,
  vraag: string,
): { gesprek: Gesprek; antwoord: ZoekAntwoord } {
  authorize(context, ALLOW.askQuestion)
  const { zoeker, byId, bank } = context.kennis
  const gevonden = zoeker.search(vraag, gesprek.item ? { vorigItem: gesprek.item } : {})
  const hits =
    gevonden.oordeel === 'past-niet'
      ? []
      : gevonden.hits.slice(0, HITS_SHOWN).flatMap((hit) => {
          const item = byId.get(hit.id)
          return item ? [{ item, woorden: hit.woorden }] : []
        })
  const buiten = bank.buitenBereik.find((onderwerp) => onderwerp.id === gevonden.buitenBereik)
  return {
    gesprek: { ...gesprek, hits: hits.map((hit) => hit.item.id) },
    antwoord: {
      oordeel: hits.length === 0 ? 'past-niet' : gevonden.oordeel,
      hits,
      verwijzing: buiten?.verwijzing ?? null,
    },
  }
}
