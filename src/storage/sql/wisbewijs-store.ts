import type { Kysely } from 'kysely'
import type { Wisbewijs, WisbewijsStore } from '../../domain/bewaren/wisbewijs.ts'
import type { Tables } from './tables.ts'

export class SqlWisbewijsStore implements WisbewijsStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async add(wisbewijs: Wisbewijs): Promise<void> {
    await this.#db.insertInto('wisbewijs').values(wisbewijs).execute()
  }

  async list(): Promise<Wisbewijs[]> {
    const rows = await this.#db
      .selectFrom('wisbewijs')
      .selectAll()
      .orderBy('op')
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ ...row }) as Wisbewijs)
  }
}
