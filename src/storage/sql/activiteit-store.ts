import type { Kysely } from 'kysely'
import type { ActiviteitStore } from '../../domain/storage.ts'
import type { Tables } from './tables.ts'

export class SqlActiviteitStore implements ActiviteitStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async record(id: string, now: Date): Promise<boolean> {
    const result = await this.#db
      .insertInto('activiteit')
      .values({ id, op: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return Number(result.numInsertedOrUpdatedRows) === 1
  }

  async has(id: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('activiteit')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst()
    return row !== undefined
  }

  async prune(before: Date): Promise<number> {
    const result = await this.#db
      .deleteFrom('activiteit')
      .where('op', '<', before.toISOString())
      .executeTakeFirst()
    return Number(result.numDeletedRows)
  }
}
