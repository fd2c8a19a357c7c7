import type { Kysely } from 'kysely'
import { OPEN } from '../../domain/casus/casus-status.ts'
import { type Levering, type LeveringStore, queueNameOf } from '../../domain/levering/levering.ts'
import type { Tables } from './tables.ts'

export class SqlLeveringStore implements LeveringStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async add(levering: Levering): Promise<void> {
    await this.#db
      .insertInto('levering')
      .values({
        id: levering.id,
        casus_id: levering.casusId,
        ontvanger: queueNameOf(levering),
        ...columnsOf(levering),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  async find(id: string): Promise<Levering | undefined> {
    const row = await this.#db
      .selectFrom('levering')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async claim(now: Date, leaseUntil: Date, limit: number): Promise<Levering[]> {
    const due = await this.#db
      .selectFrom('levering as l')
      .select(['l.data', 'l.pogingen'])
      .where('l.status', 'in', ['klaar', 'bezig'])
      .where('l.niet_voor', '<=', now.toISOString())
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('levering as eerder')
              .select('eerder.nummer')
              .whereRef('eerder.ontvanger', '=', 'l.ontvanger')
              .whereRef('eerder.nummer', '<', 'l.nummer')
              .where('eerder.status', 'in', ['klaar', 'bezig']),
          ),
        ),
      )
      .orderBy('l.nummer')
      .limit(limit)
      .execute()
    const claimed: Levering[] = []
    for (const row of due) {
      const levering: Levering = {
        ...(JSON.parse(row.data) as Levering),
        status: 'bezig',
        pogingen: row.pogingen + 1,
        nietVoor: leaseUntil.toISOString(),
      }
      // Whoever changes the count of tries first has the row; a second worker changes nothing.
      const result = await this.#db
        .updateTable('levering')
        .set(columnsOf(levering))
        .where('id', '=', levering.id)
        .where('pogingen', '=', row.pogingen)
        .where('status', 'in', ['klaar', 'bezig'])
        .executeTakeFirst()
      if (Number(result.numUpdatedRows) === 1) claimed.push(levering)
    }
    return claimed
  }

  async markDelivered(id: string, ontvangst: string): Promise<void> {
    await this.#change(id, (levering) => ({
      ...levering,
      status: 'bezorgd',
      ontvangst,
      fout: null,
    }))
  }

  async markFailed(id: string, fout: string, nietVoor: Date | null): Promise<void> {
    await this.#change(id, (levering) => ({
      ...levering,
      status: nietVoor ? 'klaar' : 'mislukt',
      fout,
      nietVoor: nietVoor?.toISOString() ?? levering.nietVoor,
    }))
  }

  async listByCasus(casusId: string): Promise<Levering[]> {
    const rows = await this.#db
      .selectFrom('levering')
      .select('data')
      .where('casus_id', '=', casusId)
      .orderBy('nummer')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async prune(before: Date): Promise<number> {
    const until = before.toISOString()
    const result = await this.#db
      .deleteFrom('levering')
      .where('status', 'in', ['bezorgd', 'mislukt'])
      // Taking a row moves this moment up, so of a row that is done it tells when that was.
      .where('niet_voor', '<', until)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('casus')
              .select('casus.id')
              .whereRef('casus.id', '=', 'levering.casus_id')
              .where(({ or, eb }) =>
                or([eb('casus.gewijzigd', '>=', until), eb('casus.status', 'in', OPEN)]),
              ),
          ),
        ),
      )
      .executeTakeFirst()
    return Number(result.numDeletedRows)
  }

  async removeByCasus(casusId: string): Promise<void> {
    await this.#db.deleteFrom('levering').where('casus_id', '=', casusId).execute()
  }

  async #change(id: string, to: (levering: Levering) => Levering): Promise<void> {
    const found = await this.find(id)
    if (!found) return
    await this.#db
      .updateTable('levering')
      .set(columnsOf(to(found)))
      .where('id', '=', id)
      .execute()
  }
}

function columnsOf(levering: Levering) {
  return {
    status: levering.status,
    pogingen: levering.pogingen,
    niet_voor: levering.nietVoor,
    data: JSON.stringify(levering),
  }
}
