import type { Kysely } from 'kysely'
import type { BeheerStore } from '../../domain/beheer/beheer-store.ts'
import type { Gemeente } from '../../domain/beheer/gemeente.ts'
import type { Instelling } from '../../domain/beheer/instellingen.ts'
import type { Wijziging } from '../../domain/beheer/wijziging.ts'
import type { OnErase } from './on-erase.ts'
import type { Tables } from './tables.ts'

const STAND = 'beheer'

export class SqlBeheerStore implements BeheerStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async stand(): Promise<number> {
    const row = await this.#db
      .selectFrom('stand')
      .select('nummer')
      .where('naam', '=', STAND)
      .executeTakeFirst()
    return row?.nummer ?? 0
  }

  claim(): Promise<void> {
    return this.#changed()
  }

  async listInstellingen(): Promise<Instelling[]> {
    const rows = await this.#db.selectFrom('instelling').selectAll().orderBy('sleutel').execute()
    return rows.map(({ sleutel, waarde }) => ({ sleutel, waarde }))
  }

  async saveInstelling(sleutel: string, waarde: string | null): Promise<void> {
    if (waarde === null) {
      await this.#db.deleteFrom('instelling').where('sleutel', '=', sleutel).execute()
    } else {
      await this.#db
        .insertInto('instelling')
        .values({ sleutel, waarde })
        .onConflict((conflict) => conflict.column('sleutel').doUpdateSet({ waarde }))
        .execute()
    }
    await this.#changed()
  }

  async listGemeenten(): Promise<Gemeente[]> {
    const rows = await this.#db.selectFrom('gemeente').select('data').orderBy('tenant_id').execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async saveGemeente(gemeente: Gemeente): Promise<void> {
    const data = JSON.stringify(gemeente)
    await this.#db
      .insertInto('gemeente')
      .values({ tenant_id: gemeente.tenantId, data })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ data }))
      .execute()
    await this.#changed()
  }

  async addWijziging(wijziging: Wijziging): Promise<void> {
    const { id, op } = wijziging
    await this.#db
      .insertInto('wijziging')
      .values({ id, op, data: JSON.stringify(wijziging) })
      .execute()
  }

  async listWijzigingen(max: number): Promise<Wijziging[]> {
    const rows = await this.#db
      .selectFrom('wijziging')
      .select('data')
      .orderBy('op', 'desc')
      .orderBy('id', 'desc')
      .limit(max)
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async pruneWijzigingen(before: Date): Promise<number> {
    const result = await this.#db
      .deleteFrom('wijziging')
      .where('op', '<', before.toISOString())
      .executeTakeFirst()
    const count = Number(result.numDeletedRows)
    if (count > 0) await this.#erased()
    return count
  }

  async #changed(): Promise<void> {
    await this.#db
      .insertInto('stand')
      .values({ naam: STAND, nummer: 1 })
      .onConflict((conflict) =>
        conflict.column('naam').doUpdateSet((eb) => ({ nummer: eb('stand.nummer', '+', 1) })),
      )
      .execute()
  }
}
