import type {
  Meldverzoek,
  RedactieStore,
  Redactiewerk,
} from '../../domain/redactie/redactiewerk.ts'

interface RedactieState {
  readonly redactiewerk: Map<string, Redactiewerk>
  readonly meldverzoeken: Map<string, Meldverzoek>
}

/** The in-memory twin of what editors do. */
export function createRedactieStore(state: () => RedactieState): RedactieStore {
  return {
    find: async (soort, over) => state().redactiewerk.get(keyOf(soort, over)),
    list: async (soort) =>
      [...state().redactiewerk.values()]
        .filter((werk) => werk.soort === soort)
        .sort((a, b) => compare(a.over, b.over)),
    save: async (werk) => {
      state().redactiewerk.set(keyOf(werk.soort, werk.over), werk)
    },
    addVerzoek: async (verzoek) => {
      const key = keyOf(verzoek.soort, verzoek.over, verzoek.gebruikerId)
      if (!state().meldverzoeken.has(key)) state().meldverzoeken.set(key, verzoek)
    },
    listVerzoeken: async (soort) =>
      [...state().meldverzoeken.values()]
        .filter((verzoek) => verzoek.soort === soort)
        .sort((a, b) => compare(a.over, b.over) || compare(a.gebruikerId, b.gebruikerId)),
    removeVerzoek: async (soort, over, gebruikerId) => {
      state().meldverzoeken.delete(keyOf(soort, over, gebruikerId))
    },
    removeVerzoekenOf: async (gebruikerId) =>
      removeWhere(state().meldverzoeken, (verzoek) => verzoek.gebruikerId === gebruikerId),
    prune: async (soort, before) => {
      const isOld = (one: Redactiewerk | Meldverzoek) =>
        one.soort === soort && one.begonnen < before.toISOString()
      return removeWhere(state().redactiewerk, isOld) + removeWhere(state().meldverzoeken, isOld)
    },
  }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function removeWhere<T>(map: Map<string, T>, matches: (value: T) => boolean): number {
  const keys = [...map].filter(([, value]) => matches(value)).map(([key]) => key)
  for (const key of keys) map.delete(key)
  return keys.length
}
