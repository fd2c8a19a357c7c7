import type { Kysely } from 'kysely'
import type { Conversatie, ConversatieStore, Koppeling } from '../../domain/gesprek/conversatie.ts'
import type { Tables } from './tables.ts'

export class SqlConversatieStore implements ConversatieStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async find(id: string): Promise<Conversatie | undefined> {
    const row = await this.#db
      .selectFrom('conversatie')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async findByGebruiker(gebruikerId: string): Promise<Conversatie | undefined> {
    const row = await this.#db
      .selectFrom('conversatie')
      .select('data')
      .where('gebruiker_id', '=', gebruikerId)
      .orderBy('gewijzigd', 'desc')
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async save(conversatie: Conversatie): Promise<void> {
    const row = {
      gebruiker_id: conversatie.gebruikerId,
      gewijzigd: conversatie.gewijzigd,
      data: JSON.stringify(conversatie),
    }
    await this.#db
      .insertInto('conversatie')
      .values({ id: conversatie.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }

  async mark(id: string, onbereikbaar: string | null): Promise<void> {
    const found = await this.find(id)
    if (!found || found.onbereikbaar === onbereikbaar) return
    await this.#db
      .updateTable('conversatie')
      .set({ data: JSON.stringify({ ...found, onbereikbaar }) })
      .where('id', '=', id)
      .execute()
  }

  async remove(id: string): Promise<void> {
    await this.#db.deleteFrom('conversatie').where('id', '=', id).execute()
  }

  async findKoppeling(naam: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('koppeling')
      .select('conversatie_id')
      .where('naam', '=', naam)
      .executeTakeFirst()
    return row?.conversatie_id
  }

  async listKoppelingen(): Promise<Koppeling[]> {
    const rows = await this.#db.selectFrom('koppeling').select(['naam', 'conversatie_id']).execute()
    return rows
      .map(({ naam, conversatie_id }) => ({ naam, conversatieId: conversatie_id }))
      .sort((a, b) => (a.naam < b.naam ? -1 : 1))
  }

  async saveKoppeling(naam: string, conversatieId: string): Promise<void> {
    await this.#db
      .insertInto('koppeling')
      .values({ naam, conversatie_id: conversatieId })
      .onConflict((conflict) =>
        conflict.column('naam').doUpdateSet({ conversatie_id: conversatieId }),
      )
      .execute()
  }

  async removeKoppeling(naam: string): Promise<boolean> {
    const result = await this.#db
      .deleteFrom('koppeling')
      .where('naam', '=', naam)
      .executeTakeFirst()
    return Number(result.numDeletedRows) > 0
  }
}
