import type { Kysely } from 'kysely'
import { ROLLEN, type Rol, type RolStore } from '../../domain/personen/gebruiker.ts'
import type { Tables } from './tables.ts'

export class SqlRolStore implements RolStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async list(gebruikerId: string): Promise<Rol[]> {
    const rows = await this.#db
      .selectFrom('rol')
      .select('rol')
      .where('gebruiker_id', '=', gebruikerId)
      .execute()
    return ROLLEN.filter((rol) => rows.some((row) => row.rol === rol))
  }

  async listByRol(rol: Rol): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('rol')
      .select('gebruiker_id')
      .where('rol', '=', rol)
      .orderBy('gebruiker_id')
      .execute()
    return rows.map((row) => row.gebruiker_id)
  }

  async save(gebruikerId: string, rollen: readonly Rol[]): Promise<void> {
    await this.#db.deleteFrom('rol').where('gebruiker_id', '=', gebruikerId).execute()
    const rows = [...new Set(rollen)].map((rol) => ({ gebruiker_id: gebruikerId, rol }))
    if (rows.length > 0) await this.#db.insertInto('rol').values(rows).execute()
  }
}
