import { type Kysely, sql } from 'kysely'
import type { Leerpunt, LeerpuntStore } from '../../domain/leerpunt/leerpunt.ts'
import { saveVersion } from './save-version.ts'
import type { Tables } from './tables.ts'

export class SqlLeerpuntStore implements LeerpuntStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async find(id: string): Promise<Leerpunt | undefined> {
    const row = await this.#db
      .selectFrom('leerpunt')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async save(leerpunt: Leerpunt): Promise<Leerpunt> {
    return saveVersion(this.#db, 'leerpunt', leerpunt, {
      check_op: leerpunt.volgendeCheck,
      gewijzigd: leerpunt.gewijzigd,
    })
  }

  async list(): Promise<Leerpunt[]> {
    const rows = await this.#db
      .selectFrom('leerpunt')
      .select('data')
      .orderBy(sql`check_op is null`)
      .orderBy('check_op')
      .orderBy('gewijzigd', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }
}
