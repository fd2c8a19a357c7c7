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
    const saved = { ...leerpunt, versie: leerpunt.versie + 1 }
    const row = {
      check_op: leerpunt.volgendeCheck,
      versie: saved.versie,
      gewijzigd: leerpunt.gewijzigd,
      data: JSON.stringify(saved),
    }
    await saveVersion(leerpunt, {
      insert: () =>
        this.#db
          .insertInto('leerpunt')
          .values({ id: leerpunt.id, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst(),
      update: () =>
        this.#db
          .updateTable('leerpunt')
          .set(row)
          .where('id', '=', leerpunt.id)
          .where('versie', '=', leerpunt.versie)
          .executeTakeFirst(),
    })
    return saved
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
