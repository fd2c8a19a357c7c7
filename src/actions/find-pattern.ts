import type { Casus } from '../domain/casus/casus.ts'
import { isEnded } from '../domain/casus/casus-status.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import { keuzesOf } from '../domain/triage/antwoord.ts'
import type { ActionContext } from './context.ts'

/** Fewer than this is never told: a small number may point at somebody (X36). */
export const LEAST_TOLD = 5

export interface Patroon {
  /** Ended Casussen with the same knelpunten and at least one leefgebied in common. */
  readonly aantal: number
  /** Of those, in how many the professional could go on, wholly or in part. */
  readonly verder: number
  /** The item that made the difference most often; null when none did. */
  readonly route: KennisitemId | null
}

/** What became of earlier Casussen of the same pattern (B20): structure only, never their text. Null below five. */
export async function findPattern(context: ActionContext, casus: Casus): Promise<Patroon | null> {
  const ended = await context.stores.casussen.listByStatus('afgerond')
  const alike = ended.filter((other) => other.id !== casus.id && isAlike(casus, other))
  if (alike.length < LEAST_TOLD) return null
  const verder = alike.filter(({ afronding }) => ['ja', 'deels'].includes(afronding?.verder ?? ''))
  return { aantal: alike.length, verder: verder.length, route: mostUsed(alike) }
}

/** The route named most often at closing (X18). */
function mostUsed(casussen: readonly Casus[]): KennisitemId | null {
  const counts = new Map<KennisitemId, number>()
  for (const { afronding } of casussen) {
    const route = afronding?.route
    if (route) counts.set(route, (counts.get(route) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? null
}

/** A filed Casus of this person that still runs and has the same pattern (C14); undefined when there is none. */
export async function findDuplicate(
  context: ActionContext,
  casus: Casus,
): Promise<Casus | undefined> {
  const mine = await context.stores.casussen.listByIndiener(context.gebruiker.id)
  return mine.find(
    (other) =>
      other.id !== casus.id &&
      other.status !== 'concept' &&
      !isEnded(other) &&
      isAlike(casus, other),
  )
}

function isAlike(a: Casus, b: Casus): boolean {
  const knelpunten = (casus: Casus) => keuzesOf(casus.antwoorden.knelpunt).toSorted().join()
  const leefgebieden = keuzesOf(b.antwoorden.leefgebieden)
  return (
    knelpunten(a) !== '' &&
    knelpunten(a) === knelpunten(b) &&
    keuzesOf(a.antwoorden.leefgebieden).some((gebied) => leefgebieden.includes(gebied))
  )
}
