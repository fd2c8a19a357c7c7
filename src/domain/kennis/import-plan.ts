import type { OpgeslagenItem } from './kennis-store.ts'
import type { Kennisitem, KennisitemId } from './kennisitem.ts'

/** Marks a version that came from the knowledge folder. */
export const SHIPPED = 'meegeleverd'

export interface ImportPlan {
  /** Versions to save, each with the version it replaces. */
  readonly saves: readonly OpgeslagenItem[]
  /** Items changed by an editor while the shipped text changed too: the editor's text stays. */
  readonly verschil: readonly KennisitemId[]
}

/**
 * What importing the shipped items comes down to; `stored` is the newest version of each. An item that an editor changed is never overwritten; when its
 * shipped text changed as well, that is reported. Items that are not shipped are left alone.
 */
export function planImport(
  shipped: readonly { readonly item: Kennisitem; readonly vingerafdruk: string }[],
  stored: readonly OpgeslagenItem[],
  now: Date,
): ImportPlan {
  const byId = new Map(stored.map((opgeslagen) => [opgeslagen.item.id, opgeslagen]))
  const saves: OpgeslagenItem[] = []
  const verschil: KennisitemId[] = []
  for (const { item, vingerafdruk } of shipped) {
    const current = byId.get(item.id)
    if (current?.vingerafdruk === vingerafdruk) continue
    if (current && current.bron !== SHIPPED) verschil.push(item.id)
    else {
      const versie = current?.versie ?? 0
      saves.push({ item, versie, bron: SHIPPED, vingerafdruk, op: now.toISOString(), reden: null })
    }
  }
  return { saves, verschil }
}
