import type { Paarbesluit, PaarbesluitStore } from '../../domain/kennis/tegenspraak.ts'
import type { Wetswijziging, WetswijzigingStore } from '../../domain/kennis/wetswijziging.ts'

/** The twin of what editors note of laws. */
export function createWetswijzigingStore(
  state: () => Map<string, Wetswijziging>,
): WetswijzigingStore {
  const change = (id: string, next: (wijziging: Wetswijziging) => Wetswijziging['nagekeken']) => {
    const found = state().get(id)
    if (found) state().set(id, { ...found, nagekeken: next(found) })
  }
  return {
    list: async () =>
      [...state().values()].sort((a, b) => compare(b.op, a.op) || compare(a.id, b.id)),
    add: async (wijziging) => {
      state().set(wijziging.id, { ...wijziging, nagekeken: [] })
    },
    remove: async (id) => state().delete(id),
    addControle: async (id, controle) =>
      change(id, ({ nagekeken }) =>
        nagekeken.some(({ item }) => item === controle.item)
          ? nagekeken
          : [...nagekeken, controle].sort((a, b) => compare(a.item, b.item)),
      ),
    removeControle: async (id, item) =>
      change(id, ({ nagekeken }) => nagekeken.filter((one) => one.item !== item)),
  }
}

/** The twin of what editors decided of pairs. */
export function createPaarbesluitStore(state: () => Map<string, Paarbesluit>): PaarbesluitStore {
  return {
    list: async () => [...state().values()].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b)),
    save: async (besluit) => {
      state().set(`${besluit.a}\n${besluit.b}`, besluit)
    },
    remove: async (a, b) => {
      state().delete(`${a}\n${b}`)
    },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
