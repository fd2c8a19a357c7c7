import type { Rol } from '../domain/personen/gebruiker.ts'
import type { Zeg } from '../domain/teksten.ts'

/** The roles somebody has, to stand in a sentence. */
export function roleNames(rollen: readonly Rol[], zeg: Zeg): string {
  return rollen.length > 0 ? rollen.join(', ') : zeg('rol.geen')
}
