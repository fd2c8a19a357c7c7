import { countTreffers, isKandidaat, zoektekstOf } from '../../domain/register/register-vraag.ts'
import { isLandelijk, type Registratie } from '../../domain/register/registratie.ts'
import type {
  GevondenRegistratie,
  RegistratieStore,
} from '../../domain/register/registratie-store.ts'

export function createRegistratieStore(register: () => Map<string, Registratie>): RegistratieStore {
  return {
    find: async (id) => register().get(id),
    list: async () => [...register().values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    count: async () => register().size,
    saveAll: async (registraties) => {
      for (const registratie of registraties) register().set(registratie.id, registratie)
    },
    search: async (vraag, limit) =>
      [...register().values()]
        .filter((registratie) => isKandidaat(vraag, registratie))
        .map((registratie) => ({
          registratie,
          treffers: countTreffers(vraag, zoektekstOf(registratie)),
        }))
        .sort(bestFirst)
        .slice(0, limit),
  }
}

function bestFirst(a: GevondenRegistratie, b: GevondenRegistratie): number {
  return (
    b.treffers - a.treffers ||
    Number(isLandelijk(b.registratie)) - Number(isLandelijk(a.registratie)) ||
    b.registratie.bijgewerkt.localeCompare(a.registratie.bijgewerkt) ||
    (a.registratie.id < b.registratie.id ? -1 : 1)
  )
}
