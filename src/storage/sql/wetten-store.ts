import type { Kysely } from 'kysely'
import type { KennisitemId } from '../../domain/kennis/kennisitem.ts'
import type { Paarbesluit, PaarbesluitStore } from '../../domain/kennis/tegenspraak.ts'
import type {
  Wetscontrole,
  Wetswijziging,
  WetswijzigingStore,
} from '../../domain/kennis/wetswijziging.ts'
import type { OnErase } from './on-erase.ts'
import type { Tables } from './tables.ts'

export class SqlWetswijzigingStore implements WetswijzigingStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async list(): Promise<Wetswijziging[]> {
    const rows = await this.#db
      .selectFrom('wetswijziging')
      .select(['id', 'data'])
      .orderBy('op', 'desc')
      .orderBy('id')
      .execute()
    if (rows.length === 0) return []
    const looked = await this.#db
      .selectFrom('wetscontrole')
      .select(['wijziging_id', 'data'])
      .orderBy('item_id')
      .execute()
    return rows.map(({ id, data }) => ({
      ...JSON.parse(data),
      nagekeken: looked
        .filter(({ wijziging_id }) => wijziging_id === id)
        .map((row) => JSON.parse(row.data)),
    }))
  }

  async add({ nagekeken: _, ...wijziging }: Wetswijziging): Promise<void> {
    const { id, op } = wijziging
    await this.#db
      .insertInto('wetswijziging')
      .values({ id, op, data: JSON.stringify(wijziging) })
      .execute()
  }

  async remove(id: string): Promise<boolean> {
    await this.#db.deleteFrom('wetscontrole').where('wijziging_id', '=', id).execute()
    const { numDeletedRows } = await this.#db
      .deleteFrom('wetswijziging')
      .where('id', '=', id)
      .executeTakeFirst()
    const gone = Number(numDeletedRows) > 0
    if (gone) await this.#erased()
    return gone
  }

  async addControle(id: string, controle: Wetscontrole): Promise<void> {
    await this.#db
      .insertInto('wetscontrole')
      .values({ wijziging_id: id, item_id: controle.item, data: JSON.stringify(controle) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async removeControle(id: string, item: KennisitemId): Promise<void> {
    await this.#db
      .deleteFrom('wetscontrole')
      .where('wijziging_id', '=', id)
      .where('item_id', '=', item)
      .execute()
    await this.#erased()
  }
}

export class SqlPaarbesluitStore implements PaarbesluitStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async list(): Promise<Paarbesluit[]> {
    const rows = await this.#db
      .selectFrom('paarbesluit')
      .select('data')
      .orderBy('a')
      .orderBy('b')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async save(besluit: Paarbesluit): Promise<void> {
    const { a, b } = besluit
    const data = JSON.stringify(besluit)
    await this.#db
      .insertInto('paarbesluit')
      .values({ a, b, data })
      .onConflict((conflict) => conflict.columns(['a', 'b']).doUpdateSet({ data }))
      .execute()
  }

  async remove(a: KennisitemId, b: KennisitemId): Promise<void> {
    await this.#db.deleteFrom('paarbesluit').where('a', '=', a).where('b', '=', b).execute()
    await this.#erased()
  }
}
