import type { Kysely } from 'kysely'
import type { Inzage, InzageStore } from '../../domain/inzage/inzage.ts'
import type { Tables } from './tables.ts'

export class SqlInzageStore implements InzageStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async add({ kenmerk, casusId, gebruikerId, tot }: Inzage): Promise<void> {
    await this.#db
      .insertInto('inzage')
      .values({ kenmerk, casus_id: casusId, gebruiker_id: gebruikerId, tot })
      .execute()
  }

  async take(kenmerk: string, now: Date): Promise<Inzage | undefined> {
    const row = await this.#db
      .deleteFrom('inzage')
      .where('kenmerk', '=', kenmerk)
      .where('tot', '>', now.toISOString())
      .returningAll()
      .executeTakeFirst()
    return row && { kenmerk, casusId: row.casus_id, gebruikerId: row.gebruiker_id, tot: row.tot }
  }

  async prune(now: Date): Promise<number> {
    const result = await this.#db
      .deleteFrom('inzage')
      .where('tot', '<=', now.toISOString())
      .executeTakeFirst()
    return Number(result.numDeletedRows)
  }
}
