import type { BeheerStore } from '../../domain/beheer/beheer-store.ts'
import type { Gemeente } from '../../domain/beheer/gemeente.ts'
import type { Wijziging } from '../../domain/beheer/wijziging.ts'

/** What a beheerder keeps; replaced whole at every change. */
export interface BeheerState {
  readonly stand: number
  readonly instellingen: ReadonlyMap<string, string>
  readonly gemeenten: ReadonlyMap<string, Gemeente>
  readonly wijzigingen: readonly Wijziging[]
}

export const NO_BEHEER: BeheerState = {
  stand: 0,
  instellingen: new Map(),
  gemeenten: new Map(),
  wijzigingen: [],
}

/** The twin of what beheerders set and changed. */
export function createBeheerStore(
  read: () => BeheerState,
  write: (state: BeheerState) => void,
): BeheerStore {
  const change = (fields: Partial<BeheerState>) => write({ ...read(), ...fields })
  return {
    stand: async () => read().stand,
    claim: async () => change({ stand: read().stand + 1 }),
    listInstellingen: async () =>
      [...read().instellingen]
        .map(([sleutel, waarde]) => ({ sleutel, waarde }))
        .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1)),
    saveInstelling: async (sleutel, waarde) => {
      const { stand, instellingen } = read()
      const others = [...instellingen].filter(([name]) => name !== sleutel)
      const now = waarde === null ? others : [...others, [sleutel, waarde] as const]
      change({ stand: stand + 1, instellingen: new Map(now) })
    },
    listGemeenten: async () =>
      [...read().gemeenten.values()].sort((a, b) => (a.tenantId < b.tenantId ? -1 : 1)),
    saveGemeente: async (gemeente) => {
      const { stand, gemeenten } = read()
      const now = new Map([...gemeenten, [gemeente.tenantId, gemeente]])
      change({ stand: stand + 1, gemeenten: now })
    },
    addWijziging: async (wijziging) => {
      change({ wijzigingen: [...read().wijzigingen, wijziging] })
    },
    listWijzigingen: async (max) =>
      read()
        .wijzigingen.toSorted((a, b) => b.op.localeCompare(a.op) || (a.id < b.id ? 1 : -1))
        .slice(0, max),
    pruneWijzigingen: async (before) => {
      const { wijzigingen } = read()
      const kept = wijzigingen.filter(({ op }) => op >= before.toISOString())
      change({ wijzigingen: kept })
      return wijzigingen.length - kept.length
    },
  }
}
