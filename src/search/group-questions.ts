import type { Vraaggroep } from '../domain/redactie/vraaggroep.ts'
import type { Vraag } from '../domain/zoeken/vraag.ts'
import { stem } from './text/stem.ts'
import { STOP_WORDS } from './text/stop-words.ts'
import { splitWords } from './text/words.ts'

/** Two questions are alike when this share of their telling words points the same way (cosine). */
const ALIKE = 0.3
const WORDS_TOLD = 5
const MAX_WORDS = 200

type Vector = ReadonlyMap<string, number>

/**
 * Groups questions by likeness, for editors (B19, X26). The largest group comes first, of equal ones the newest.
 * Deterministic: the same questions in the same order give the same groups.
 */
export function groupQuestions(vragen: readonly Vraag[]): Vraaggroep[] {
  const bags = vragen.map(({ tekst }) => readBag(tekst))
  const idf = weighStems(bags)
  const groups: { members: number[]; centre: Map<string, number> }[] = []
  for (const [index, bag] of bags.entries()) {
    const vector = toVector(bag, idf)
    let best: { group: (typeof groups)[number]; likeness: number } | undefined
    for (const group of groups) {
      const likeness = cosine(vector, group.centre)
      if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { group, likeness }
    }
    if (best) {
      best.group.members.push(index)
      for (const [name, value] of vector)
        best.group.centre.set(name, (best.group.centre.get(name) ?? 0) + value)
    } else groups.push({ members: [index], centre: new Map(vector) })
  }
  return groups
    .map(({ members, centre }) => ({
      vragen: members.flatMap((index) => vragen[index] ?? []),
      woorden: telling(members, bags, centre),
    }))
    .sort((a, b) => b.vragen.length - a.vragen.length || newest(b).localeCompare(newest(a)))
}

/** The stems of a text, each with a form in which it was typed. */
function readBag(text: string): Map<string, string> {
  const words = splitWords(text, MAX_WORDS).filter(({ form }) => !STOP_WORDS.has(form))
  return new Map(words.map(({ surface, form }) => [stem(form), surface.toLowerCase()]))
}

function weighStems(bags: readonly ReadonlyMap<string, string>[]): Vector {
  const counts = new Map<string, number>()
  for (const bag of bags)
    for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].map(([name, count]) => [name, Math.log(1 + bags.length / count)]))
}

function toVector(bag: ReadonlyMap<string, string>, idf: Vector): Map<string, number> {
  return new Map([...bag.keys()].map((name) => [name, idf.get(name) ?? 0]))
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0
  for (const [name, value] of a) dot += value * (b.get(name) ?? 0)
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}

function length(vector: Vector): number {
  let sum = 0
  for (const value of vector.values()) sum += value * value
  return Math.sqrt(sum)
}

function telling(
  members: readonly number[],
  bags: readonly ReadonlyMap<string, string>[],
  centre: Vector,
): string[] {
  const typed = new Map(members.flatMap((index) => [...(bags[index] ?? [])]))
  return [...centre]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, WORDS_TOLD)
    .flatMap(([name]) => typed.get(name) ?? [])
}

function newest({ vragen }: { readonly vragen: readonly Vraag[] }): string {
  return vragen.at(-1)?.op ?? ''
}
