/**
 * How a Kennisitem moves from draft to published, and who may decide it.
 *
 * Every change of status goes through `moveItem`. Whoever wrote what it says now never publishes it (E5).
 */
import { DomainError } from '../errors.ts'
import type { OpgeslagenItem } from './kennis-store.ts'
import type { Kennisitem, KennisStatus } from './kennisitem.ts'
import { changedFields } from './vergelijking.ts'

export const ITEM_TRANSITIONS: Readonly<Record<KennisStatus, readonly KennisStatus[]>> = {
  concept: ['concept', 'review'],
  review: ['concept', 'gepubliceerd'],
  gepubliceerd: ['concept', 'gearchiveerd'],
  gearchiveerd: ['concept'],
}

/** The same item with this status. Throws `transition` when it cannot get there from where it is. */
export function moveItem(item: Kennisitem, to: KennisStatus): Kennisitem {
  if (!ITEM_TRANSITIONS[item.status].includes(to)) {
    throw new DomainError('transition', { item: item.id, from: item.status, to })
  }
  return { ...item, status: to }
}

/** Published or archived: somebody decided it. A draft and what is in review are still being made. */
export function isVastgesteld({ item }: Pick<OpgeslagenItem, 'item'>): boolean {
  return item.status === 'gepubliceerd' || item.status === 'gearchiveerd'
}

/** Whether a new version leaves the version that counts as it is. */
export function standsBeside(added: OpgeslagenItem, counting: OpgeslagenItem): boolean {
  return !isVastgesteld(added) && isVastgesteld(counting)
}

/** The version that counts, of all versions oldest first; undefined when there is none. */
export function findGeldend(versies: readonly OpgeslagenItem[]): OpgeslagenItem | undefined {
  return versies.findLast(isVastgesteld) ?? versies.at(-1)
}

/**
 * Who wrote what the newest version says: of all versions, oldest first, the newest that says something else than the
 * one before. Sending to review or back writes nothing. Undefined when there is no version.
 */
export function schrijverOf(versies: readonly OpgeslagenItem[]): string | undefined {
  return versies.findLast(
    ({ item }, at) => at === 0 || !isSameText(item, (versies[at - 1] as OpgeslagenItem).item),
  )?.bron
}

/** Do two versions say the same, whatever their status? */
export function isSameText(a: Kennisitem, b: Kennisitem): boolean {
  return changedFields(a, b).every((field) => field === 'status')
}
