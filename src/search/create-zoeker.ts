import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Zoeker } from '../domain/zoeken/zoeker.ts'
import { createIndex } from './ranking/create-index.ts'
import { createRanker } from './ranking/rank.ts'

const MAX_HITS = 10

/** Builds the search over the published items of a base. */
export function createZoeker(bank: Kennisbank): Zoeker {
  const index = createIndex(bank)
  const ranker = createRanker(index)
  return {
    search(vraag) {
      const { order, total, scores } = ranker.rank(vraag)
      const best = order.slice(0, MAX_HITS)
      const top = total[best[0] ?? -1] ?? 1
      const cos = scores.terms[best[0] ?? -1] ?? 0
      return {
        oordeel: cos > 0.3 ? 'past' : cos > 0.2 ? 'onzeker' : 'past-niet',
        hits: best.map((place) => ({
          id: index.items[place]?.id ?? '',
          score: Math.round(((total[place] ?? 0) / top) * 1000) / 1000,
          woorden: [],
        })),
        buitenBereik: null,
      }
    },
  }
}
