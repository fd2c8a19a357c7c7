import type { Kysely } from 'kysely'
import type { Vraag, VraagStore } from '../../domain/zoeken/vraag.ts'
import type { OnErase } from './on-erase.ts'
import type { Tables } from './tables.ts'

export class SqlVraagStore implements VraagStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async find(id: string): Promise<Vraag | undefined> {
    const row = await this.#db
      .selectFrom('vraag')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async save(vraag: Vraag): Promise<void> {
    const row = { op: vraag.op, data: JSON.stringify(vraag) }
    await this.#db
      .insertInto('vraag')
      .values({ id: vraag.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }

  async listSince(since: Date): Promise<Vraag[]> {
    const rows = await this.#db
      .selectFrom('vraag')
      .select('data')
      .where('op', '>=', since.toISOString())
      .orderBy('op')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async removeBefore(before: Date): Promise<number> {
    const result = await this.#db
      .deleteFrom('vraag')
      .where('op', '<', before.toISOString())
      .executeTakeFirst()
    const count = Number(result.numDeletedRows)
    if (count > 0) await this.#erased()
    return count
  }
}
