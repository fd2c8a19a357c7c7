import type { Invulling, InvullingStore } from '../../domain/casus/invulling.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Leerpunt, LeerpuntStore } from '../../domain/leerpunt/leerpunt.ts'
import type { Profiel, ProfielStore } from '../../domain/personen/profiel.ts'

/** The twins of what the Loket keeps beside its Casussen. */
export function createInvullingStore(all: () => Map<string, Invulling>): InvullingStore {
  const removeWhere = (matches: (invulling: Invulling) => boolean): number => {
    const gone = [...all().values()].filter(matches)
    for (const { id } of gone) all().delete(id)
    return gone.length
  }
  return {
    find: async (id) => all().get(id),
    listByGebruiker: async (gebruikerId) =>
      [...all().values()]
        .filter((invulling) => invulling.gebruikerId === gebruikerId)
        .sort((a, b) => b.gewijzigd.localeCompare(a.gewijzigd) || (a.id < b.id ? -1 : 1)),
    save: async (invulling) => saveVersion(all(), invulling),
    remove: async (id) => all().delete(id),
    removeByCasus: async (casusId) => {
      removeWhere((invulling) => invulling.casusId === casusId)
    },
    prune: async (before) => removeWhere(({ gewijzigd }) => gewijzigd < before.toISOString()),
  }
}

export function createLeerpuntStore(all: () => Map<string, Leerpunt>): LeerpuntStore {
  return {
    find: async (id) => all().get(id),
    save: async (leerpunt) => saveVersion(all(), leerpunt),
    list: async () =>
      [...all().values()].sort(
        (a, b) =>
          Number(a.volgendeCheck === null) - Number(b.volgendeCheck === null) ||
          (a.volgendeCheck ?? '').localeCompare(b.volgendeCheck ?? '') ||
          b.gewijzigd.localeCompare(a.gewijzigd) ||
          (a.id < b.id ? -1 : 1),
      ),
  }
}

export function createProfielStore(all: () => Map<string, Profiel>): ProfielStore {
  return {
    find: async (gebruikerId) => all().get(gebruikerId),
    list: async () =>
      [...all().values()].sort(
        (a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.gebruikerId < b.gebruikerId ? -1 : 1),
      ),
    save: async (profiel) => {
      all().set(profiel.gebruikerId, profiel)
    },
  }
}

function saveVersion<T extends { readonly id: string; readonly versie: number }>(
  all: Map<string, T>,
  value: T,
): T {
  if (value.versie !== (all.get(value.id)?.versie ?? 0)) {
    throw new DomainError('stale', { id: value.id })
  }
  const saved = { ...value, versie: value.versie + 1 }
  all.set(value.id, saved)
  return saved
}
