import type { Registratie, RegistratieId } from './registratie.ts'

export interface RegisterPlan {
  readonly nieuw: readonly Registratie[]
  readonly gewijzigd: readonly { readonly registratie: Registratie; readonly velden: string[] }[]
  readonly ongewijzigd: number
}

const FIELDS = [
  'organisatie',
  'functie',
  'regio',
  'themas',
  'contact',
  'bijgewerkt',
  'bron',
] as const

/** What an import comes down to. Entries that are not in it stay as they are: nothing is deleted by omission. */
export function planRegister(
  stored: readonly Registratie[],
  imported: readonly Registratie[],
): RegisterPlan {
  const byId = new Map<RegistratieId, Registratie>(stored.map((entry) => [entry.id, entry]))
  const nieuw: Registratie[] = []
  const gewijzigd: { registratie: Registratie; velden: string[] }[] = []
  let ongewijzigd = 0
  for (const registratie of imported) {
    const before = byId.get(registratie.id)
    if (!before) nieuw.push(registratie)
    else {
      const velden = FIELDS.filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(registratie[field]),
      )
      if (velden.length > 0) gewijzigd.push({ registratie, velden })
      else ongewijzigd += 1
    }
  }
  return { nieuw, gewijzigd, ongewijzigd }
}
