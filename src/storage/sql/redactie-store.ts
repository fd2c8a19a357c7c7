import type { Kysely } from 'kysely'
import type {
  Meldverzoek,
  RedactieStore,
  Redactiesoort,
  Redactiewerk,
} from '../../domain/redactie/redactiewerk.ts'
import type { OnErase } from './on-erase.ts'
import type { Tables } from './tables.ts'

export class SqlRedactieStore implements RedactieStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async find(soort: Redactiesoort, over: string): Promise<Redactiewerk | undefined> {
    const row = await this.#db
      .selectFrom('redactiewerk')
      .select('data')
      .where('soort', '=', soort)
      .where('over', '=', over)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async list(soort: Redactiesoort): Promise<Redactiewerk[]> {
    const rows = await this.#db
      .selectFrom('redactiewerk')
      .select('data')
      .where('soort', '=', soort)
      .orderBy('over')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async save(werk: Redactiewerk): Promise<void> {
    const { soort, over, begonnen } = werk
    const row = { begonnen, data: JSON.stringify(werk) }
    await this.#db
      .insertInto('redactiewerk')
      .values({ soort, over, ...row })
      .onConflict((conflict) => conflict.columns(['soort', 'over']).doUpdateSet(row))
      .execute()
  }

  async addVerzoek({ soort, over, gebruikerId, begonnen }: Meldverzoek): Promise<void> {
    await this.#db
      .insertInto('meldverzoek')
      .values({ soort, over, gebruiker_id: gebruikerId, begonnen })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async listVerzoeken(soort: Redactiesoort): Promise<Meldverzoek[]> {
    const rows = await this.#db
      .selectFrom('meldverzoek')
      .selectAll()
      .where('soort', '=', soort)
      .orderBy('over')
      .orderBy('gebruiker_id')
      .execute()
    return rows.map(({ over, gebruiker_id, begonnen }) => ({
      ...{ soort, over, begonnen },
      gebruikerId: gebruiker_id,
    }))
  }

  async removeVerzoek(soort: Redactiesoort, over: string, gebruikerId: string): Promise<void> {
    const result = await this.#db
      .deleteFrom('meldverzoek')
      .where('soort', '=', soort)
      .where('over', '=', over)
      .where('gebruiker_id', '=', gebruikerId)
      .executeTakeFirst()
    await this.#counted(result.numDeletedRows)
  }

  async removeVerzoekenOf(gebruikerId: string): Promise<number> {
    const result = await this.#db
      .deleteFrom('meldverzoek')
      .where('gebruiker_id', '=', gebruikerId)
      .executeTakeFirst()
    return this.#counted(result.numDeletedRows)
  }

  async prune(soort: Redactiesoort, before: Date): Promise<number> {
    let count = 0
    for (const table of ['redactiewerk', 'meldverzoek'] as const) {
      const result = await this.#db
        .deleteFrom(table)
        .where('soort', '=', soort)
        .where('begonnen', '<', before.toISOString())
        .executeTakeFirst()
      count += Number(result.numDeletedRows)
    }
    return this.#counted(count)
  }

  async #counted(rows: number | bigint): Promise<number> {
    const count = Number(rows)
    if (count > 0) await this.#erased()
    return count
  }
}
