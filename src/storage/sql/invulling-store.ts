import type { Kysely } from 'kysely'
import type { CasusId } from '../../domain/casus/casus.ts'
import type { Invulling, InvullingStore } from '../../domain/casus/invulling.ts'
import type { OnErase } from './on-erase.ts'
import { saveVersion } from './save-version.ts'
import type { Tables } from './tables.ts'

export class SqlInvullingStore implements InvullingStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async find(id: string): Promise<Invulling | undefined> {
    const row = await this.#db
      .selectFrom('invulling')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async listByGebruiker(gebruikerId: string): Promise<Invulling[]> {
    const rows = await this.#db
      .selectFrom('invulling')
      .select('data')
      .where('gebruiker_id', '=', gebruikerId)
      .orderBy('gewijzigd', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async save(invulling: Invulling): Promise<Invulling> {
    return saveVersion(this.#db, 'invulling', invulling, {
      gebruiker_id: invulling.gebruikerId,
      casus_id: invulling.casusId,
      gewijzigd: invulling.gewijzigd,
    })
  }

  async remove(id: string): Promise<boolean> {
    const result = await this.#db.deleteFrom('invulling').where('id', '=', id).executeTakeFirst()
    await this.#erased()
    return Number(result.numDeletedRows) === 1
  }

  async removeByCasus(casusId: CasusId): Promise<void> {
    await this.#db.deleteFrom('invulling').where('casus_id', '=', casusId).execute()
    await this.#erased()
  }

  async prune(before: Date): Promise<number> {
    const result = await this.#db
      .deleteFrom('invulling')
      .where('gewijzigd', '<', before.toISOString())
      .executeTakeFirst()
    await this.#erased()
    return Number(result.numDeletedRows)
  }
}
