import type { Kysely } from 'kysely'
import type { Profiel, ProfielStore } from '../../domain/personen/profiel.ts'
import type { Tables } from './tables.ts'

export class SqlProfielStore implements ProfielStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async find(gebruikerId: string): Promise<Profiel | undefined> {
    const row = await this.#db
      .selectFrom('profiel')
      .select('data')
      .where('gebruiker_id', '=', gebruikerId)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async list(): Promise<Profiel[]> {
    const rows = await this.#db.selectFrom('profiel').select('data').execute()
    const profielen: Profiel[] = rows.map((row) => JSON.parse(row.data))
    // In code, not by the database: two databases order letters differently.
    return profielen.sort(
      (a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.gebruikerId < b.gebruikerId ? -1 : 1),
    )
  }

  async save(profiel: Profiel): Promise<void> {
    const row = { naam: profiel.naam, data: JSON.stringify(profiel) }
    await this.#db
      .insertInto('profiel')
      .values({ gebruiker_id: profiel.gebruikerId, ...row })
      .onConflict((conflict) => conflict.column('gebruiker_id').doUpdateSet(row))
      .execute()
  }
}
