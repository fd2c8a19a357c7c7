import type { Kysely } from 'kysely'
import { OPEN } from '../../domain/casus/casus-status.ts'
import {
  bestemmingName,
  type Levering,
  type LeveringStore,
  PAUZE_MS,
  queueNameOf,
} from '../../domain/levering/levering.ts'
import {
  afterClaim,
  afterDelivery,
  afterFailure,
  afterPostpone,
  afterRetry,
  WACHTEND,
} from '../../domain/levering/levering-status.ts'
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
        bestemming: bestemmingName(levering.aan),
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
      .select(['l.data', 'l.pogingen', 'l.bestemming'])
      .where('l.status', 'in', WACHTEND)
      .where('l.niet_voor', '<=', now.toISOString())
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('levering as eerder')
              .select('eerder.nummer')
              .whereRef('eerder.ontvanger', '=', 'l.ontvanger')
              .whereRef('eerder.nummer', '<', 'l.nummer')
              .where('eerder.status', 'in', WACHTEND),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('bezorgritme as ritme')
              .select('ritme.bestemming')
              .whereRef('ritme.bestemming', '=', 'l.bestemming')
              .where('ritme.vrij_vanaf', '>', now.toISOString()),
          ),
        ),
      )
      .orderBy('l.nummer')
      .limit(limit)
      .execute()
    const claimed: Levering[] = []
    for (const row of due) {
      if (!(await this.#occupy(row.bestemming, now, leaseUntil))) continue
      const levering = afterClaim(JSON.parse(row.data), leaseUntil)
      // Whoever changes the count of tries first has the row; a second worker changes nothing.
      const result = await this.#db
        .updateTable('levering')
        .set(columnsOf(levering))
        .where('id', '=', levering.id)
        .where('pogingen', '=', row.pogingen)
        .where('status', 'in', WACHTEND)
        .executeTakeFirst()
      if (Number(result.numUpdatedRows) === 1) claimed.push(levering)
      else await this.#release(row.bestemming, now)
    }
    return claimed
  }

  /** Takes the Bestemming for one row, in one statement; false when another row has it, or had it just now. */
  async #occupy(bestemming: string, now: Date, until: Date): Promise<boolean> {
    const taken = await this.#db
      .insertInto('bezorgritme')
      .values({ bestemming, vrij_vanaf: until.toISOString() })
      .onConflict((conflict) =>
        conflict
          .column('bestemming')
          .doUpdateSet({ vrij_vanaf: until.toISOString() })
          .where('bezorgritme.vrij_vanaf', '<=', now.toISOString()),
      )
      .returning('bestemming')
      .executeTakeFirst()
    return taken !== undefined
  }

  async #release(bestemming: string, from: Date): Promise<void> {
    await this.#db
      .updateTable('bezorgritme')
      .set({ vrij_vanaf: from.toISOString() })
      .where('bestemming', '=', bestemming)
      .execute()
  }

  async markDelivered(id: string, ontvangst: string, now: Date): Promise<void> {
    await this.#finish(id, now, (levering) => afterDelivery(levering, ontvangst))
  }

  async markFailed(id: string, fout: string, nietVoor: Date | null, now: Date): Promise<void> {
    await this.#finish(id, now, (levering) => afterFailure(levering, fout, nietVoor))
  }

  async postpone(id: string, fout: string, nietVoor: Date, now: Date): Promise<void> {
    await this.#finish(id, now, (levering) => afterPostpone(levering, fout, nietVoor))
  }

  async listFailed(): Promise<Levering[]> {
    const rows = await this.#db
      .selectFrom('levering')
      .select('data')
      .where('status', '=', 'mislukt')
      .orderBy('nummer')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async retry(id: string, now: Date): Promise<boolean> {
    const found = await this.find(id)
    if (found?.status !== 'mislukt') return false
    const result = await this.#db
      .updateTable('levering')
      .set(columnsOf(afterRetry(found, now)))
      .where('id', '=', id)
      .where('status', '=', 'mislukt')
      .executeTakeFirst()
    return Number(result.numUpdatedRows) === 1
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
    await this.#db.deleteFrom('bezorgritme').where('vrij_vanaf', '<', until).execute()
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

  /** The try is over: the row changes unless it was delivered, and its Bestemming is free again after the pause. */
  async #finish(id: string, now: Date, to: (levering: Levering) => Levering): Promise<void> {
    const found = await this.find(id)
    if (!found) return
    await this.#db
      .updateTable('levering')
      .set(columnsOf(to(found)))
      .where('id', '=', id)
      .where('status', 'in', WACHTEND)
      .execute()
    await this.#release(bestemmingName(found.aan), new Date(now.getTime() + PAUZE_MS))
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
