/**
 * Two items of the same kind that describe nearly the same situation and send people elsewhere (X32). Whether that is
 * wrong, a person decides: nothing here does.
 */
import type { Kennisitem, KennisitemId } from './kennisitem.ts'
import { concerns } from './wet.ts'
import type { Door } from './wetswijziging.ts'

/** Two items with much the same situation; `a` comes before `b` by id. */
export interface Situatiepaar {
  readonly a: KennisitemId
  readonly b: KennisitemId
  /** How alike the situations are, from 0 to 1. */
  readonly gelijk: number
  /** How alike the steps are and whom to ask, from 0 to 1. */
  readonly stappenGelijk: number
}

export const AFWIJKINGEN = ['organisaties', 'stappen', 'wetten'] as const
export type Afwijking = (typeof AFWIJKINGEN)[number]

/** An editor said that a pair is right as it is. It holds for these versions and no later ones. */
export interface Paarbesluit {
  readonly a: KennisitemId
  readonly b: KennisitemId
  readonly versieA: number
  readonly versieB: number
  readonly reden: string
  readonly door: Door
  readonly op: string
}

/** Keeps what editors decided of pairs. Every implementation passes test/contract. */
export interface PaarbesluitStore {
  /** All of them, by `a` and then by `b`. */
  list(): Promise<Paarbesluit[]>
  /** Adds it, or replaces what was decided of this pair before. */
  save(besluit: Paarbesluit): Promise<void>
  remove(a: KennisitemId, b: KennisitemId): Promise<void>
}

/** Less alike than this, and the steps say something else. Measured: steps that say the same have 0.2 and up. */
const STEPS_ALIKE = 0.15
/** An organisation that this share of the items names says nothing of who decides: the Loket, the municipality. */
const EVERYWHERE = 0.4
/** In fewer items than this, no organisation stands everywhere. */
const ENOUGH_ITEMS = 20

/** Organisations that so many items name that sharing one means nothing. */
export function listOveral(items: readonly Kennisitem[]): ReadonlySet<string> {
  if (items.length < ENOUGH_ITEMS) return new Set()
  const counts = new Map<string, number>()
  for (const { organisaties } of items) {
    for (const id of new Set(organisaties)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const most = items.length * EVERYWHERE
  return new Set([...counts].filter(([, count]) => count >= most).map(([id]) => id))
}

/**
 * In what two items send people elsewhere: no organisation in common while one of them names any, laws of which none is
 * the same, or steps with hardly a word in common. `overal` is of `listOveral`.
 */
export function findAfwijkingen(
  a: Kennisitem,
  b: Kennisitem,
  stappenGelijk: number,
  overal: ReadonlySet<string>,
): Afwijking[] {
  const [forA, forB] = [a, b].map((item) => item.organisaties.filter((id) => !overal.has(id)))
  const differs: Readonly<Record<Afwijking, boolean>> = {
    organisaties: !isShared(forA, forB) && Boolean(forA?.length || forB?.length),
    stappen: stappenGelijk < STEPS_ALIKE,
    wetten: a.wetten.length > 0 && b.wetten.length > 0 && !isSameLaw(a.wetten, b.wetten),
  }
  return AFWIJKINGEN.filter((one) => differs[one])
}

/** Does what was decided of a pair still hold? */
export function isGeldig(
  besluit: Paarbesluit,
  versies: ReadonlyMap<KennisitemId, number>,
): boolean {
  return versies.get(besluit.a) === besluit.versieA && versies.get(besluit.b) === besluit.versieB
}

function isShared(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.some((one) => b.includes(one))
}

function isSameLaw(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => concerns(one, other) || concerns(other, one)))
}
