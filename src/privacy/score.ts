import {
  GEGEVENSSOORTEN,
  type Gegevenssoort,
  type Vondst,
} from '../domain/privacy/persoonsgegeven.ts'

/** A text with what should be found in it; `surface` is the words themselves. */
export interface Proeftekst {
  readonly id: string
  readonly text: string
  readonly findings: readonly (Vondst & { readonly surface: string })[]
}

/** Found of what should be found, and right of what was found. */
export interface Telling {
  readonly gold: number
  readonly found: number
  readonly predicted: number
  readonly correct: number
}

export interface Score {
  readonly total: Telling
  readonly kinds: ReadonlyMap<Gegevenssoort, Telling>
  /** Texts without findings, and how many of those stayed untouched. */
  readonly empty: number
  readonly untouched: number
  /** What went wrong: `gemist` should have been found, `onterecht` should not. */
  readonly misses: readonly Misser[]
}

export interface Misser {
  readonly id: string
  readonly soort: 'gemist' | 'onterecht'
  readonly kind: Gegevenssoort
  readonly surface: string
}

/**
 * Measures a search on marked texts. A finding counts when at least half of its characters are covered by the
 * other side, whatever the kinds: what matters is that it does not get through.
 */
export function scorePrivacy(
  texts: readonly Proeftekst[],
  find: (text: string) => readonly Vondst[],
): Score {
  const kinds = new Map(GEGEVENSSOORTEN.map((kind) => [kind, emptyTelling()]))
  const misses: Misser[] = []
  let untouched = 0
  for (const { id, text, findings } of texts) {
    const predicted = find(text)
    for (const gold of findings) {
      const hit = isCovered(gold, predicted)
      add(kinds, gold.kind, { gold: 1, found: Number(hit) })
      if (!hit) misses.push({ id, soort: 'gemist', kind: gold.kind, surface: gold.surface })
    }
    for (const vondst of predicted) {
      const hit = isCovered(vondst, findings)
      add(kinds, vondst.kind, { predicted: 1, correct: Number(hit) })
      const surface = text.slice(vondst.start, vondst.end)
      if (!hit) misses.push({ id, soort: 'onterecht', kind: vondst.kind, surface })
    }
    if (findings.length === 0 && predicted.length === 0) untouched += 1
  }
  const empty = texts.filter(({ findings }) => findings.length === 0).length
  return { total: sum([...kinds.values()]), kinds, empty, untouched, misses }
}

/** A share between 0 and 1; 1 when there was nothing to find. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function isCovered(span: Vondst, others: readonly Vondst[]): boolean {
  let covered = 0
  for (let at = span.start; at < span.end; at += 1) {
    if (others.some(({ start, end }) => at >= start && at < end)) covered += 1
  }
  return covered * 2 >= span.end - span.start
}

function emptyTelling(): Telling {
  return { gold: 0, found: 0, predicted: 0, correct: 0 }
}

function add(kinds: Map<Gegevenssoort, Telling>, kind: Gegevenssoort, more: Partial<Telling>) {
  kinds.set(kind, sum([kinds.get(kind) ?? emptyTelling(), { ...emptyTelling(), ...more }]))
}

function sum(tellingen: readonly Telling[]): Telling {
  return tellingen.reduce(
    (total, { gold, found, predicted, correct }) => ({
      gold: total.gold + gold,
      found: total.found + found,
      predicted: total.predicted + predicted,
      correct: total.correct + correct,
    }),
    emptyTelling(),
  )
}
