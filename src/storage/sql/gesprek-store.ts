import type { Kysely } from 'kysely'
import type { Gesprek, GesprekStore } from '../../domain/gesprek/gesprek.ts'
import type { OnErase } from './on-erase.ts'
import { saveVersion } from './save-version.ts'
import type { Tables } from './tables.ts'

export class SqlGesprekStore implements GesprekStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async find(id: string): Promise<Gesprek | undefined> {
    const row = await this.#db
      .selectFrom('gesprek')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async listByGebruiker(gebruikerId: string): Promise<Gesprek[]> {
    const rows = await this.#db
      .selectFrom('gesprek')
      .select('data')
      .where('gebruiker_id', '=', gebruikerId)
      .orderBy('gewijzigd', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async save(gesprek: Gesprek): Promise<Gesprek> {
    return saveVersion(this.#db, 'gesprek', gesprek, {
      gebruiker_id: gesprek.gebruikerId,
      gewijzigd: gesprek.gewijzigd,
    })
  }

  async remove(id: string): Promise<void> {
    await this.#db.deleteFrom('gesprek').where('id', '=', id).execute()
    await this.#erased()
  }

  async prune(before: Date): Promise<number> {
    const result = await this.#db
      .deleteFrom('gesprek')
      .where('gewijzigd', '<', before.toISOString())
      .executeTakeFirst()
    const count = Number(result.numDeletedRows)
    if (count > 0) await this.#erased()
    return count
  }
}
