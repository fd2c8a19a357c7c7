import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type {
  Oordeel,
  Zoeker,
  Zoekhit,
  ZoekOpties,
  Zoekresultaat,
} from '../domain/zoeken/zoeker.ts'
import { decide } from './abstain/decide.ts'
import { gatherEvidence } from './abstain/evidence.ts'
import { createScope, listOutside, MAX_EXAMPLES, type Scope } from './abstain/scope.ts'
import { createSubjects } from './abstain/subjects.ts'
import { createDifferences } from './explain/differences.ts'
import { explain } from './explain/explain.ts'
import { createFilter, findFacet } from './facets.ts'
import { createIndex } from './ranking/create-index.ts'
import { isFollowUp } from './ranking/follow-up.ts'
import { createRanker, type Ranked } from './ranking/rank.ts'

const MAX_HITS = 10
/** Only what a person may see is explained. */
const EXPLAINED = 5

/** A keyword of at most this many items points at them. */
const FEW_KEYED = 3

const NOTHING: Zoekresultaat = { oordeel: 'past-niet', hits: [], buitenBereik: null, facet: null }

/** Builds the search over the published items of a base. */
export function createZoeker(bank: Kennisbank): Zoeker {
  const index = createIndex(bank)
  const ranker = createRanker(index)
  // Learned at the first question: a third of the time that an index of 200 items takes.
  let scope: Scope | undefined
  const getScope = () => {
    scope ??= createScope(index.listPhraseWords(MAX_EXAMPLES), listOutside(bank))
    return scope
  }
  const subjects = createSubjects(bank.buitenBereik)
  const differences = createDifferences(index, bank)
  const placeOf = new Map(
    index.items.flatMap(({ id, vervangt }, place) =>
      [...vervangt, id].map((name): [string, number] => [name, place]),
    ),
  )

  function toHits(ranked: Ranked, oordeel: Oordeel): Zoekhit[] {
    const top = ranked.total[ranked.order[0] ?? -1] ?? 1
    return ranked.order.slice(0, MAX_HITS).map((place, at) => {
      const shown = at < EXPLAINED
      const good = at === 0 && oordeel === 'past'
      return {
        id: index.items[place]?.id ?? '',
        score: Math.round(((ranked.total[place] ?? 0) / top) * 1000) / 1000,
        ...(shown ? explain(index, ranked.question, place) : { woorden: [], waar: [] }),
        verschil: shown && !good ? differences.list(ranked.question, place) : [],
      }
    })
  }

  return {
    separate: (ids) => findFacet(ids.flatMap((id) => index.items[placeOf.get(id) ?? -1] ?? [])),
    search(vraag, opties = {}) {
      const previous = findPrevious(vraag, opties, placeOf)
      const ranked = ranker.rank(vraag, { previous, filter: createFilter(opties) })
      if (ranked.order.length === 0) return { ...NOTHING, buitenBereik: subjects.find(vraag) }
      const shownLast = index.items[previous ?? -1]?.vraag
      const judge = shownLast === undefined ? getScope() : inContext(getScope(), shownLast)
      const decided = decide(gatherEvidence(index, judge, vraag, ranked))
      const oordeel = withNames(decided, ranked)
      const hits = toHits(ranked, oordeel)
      return {
        oordeel,
        hits,
        buitenBereik: oordeel === 'past-niet' ? subjects.find(vraag) : subjects.findAboutUs(vraag),
        facet:
          oordeel === 'onzeker'
            ? findFacet(
                ranked.order.slice(0, MAX_HITS).flatMap((place) => index.items[place] ?? []),
              )
            : null,
      }
    },
  }
}

/** A name always fits. A keyword is never foreign; when few items have it, being unsure is enough to fit. */
function withNames(decided: Oordeel, { named, keyed }: Ranked): Oordeel {
  if (named.length > 0) return 'past'
  if (keyed.length === 0 || decided === 'past') return decided
  return decided === 'onzeker' && keyed.length <= FEW_KEYED ? 'past' : 'onzeker'
}

/** The place of the item shown last, when the question builds on it. */
function findPrevious(
  vraag: string,
  { vorigItem }: ZoekOpties,
  placeOf: ReadonlyMap<string, number>,
): number | undefined {
  return vorigItem !== undefined && isFollowUp(vraag) ? placeOf.get(vorigItem) : undefined
}

/** A follow-up is judged by itself and together with what it follows, each for half. */
function inContext(scope: Scope, before: string): Scope {
  return { judge: (text) => (scope.judge(text) + scope.judge(`${before} ${text}`)) / 2 }
}
