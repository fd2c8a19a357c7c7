import type { Kysely } from 'kysely'
import type { Bericht, Casus, CasusEvent, CasusId } from '../../domain/casus/casus.ts'
import { type CasusStatus, OPEN } from '../../domain/casus/casus-status.ts'
import type { CasusStore } from '../../domain/casus/casus-store.ts'
import type { OnErase } from './on-erase.ts'
import { saveVersion } from './save-version.ts'
import type { Tables } from './tables.ts'

export class SqlCasusStore implements CasusStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async find(id: CasusId): Promise<Casus | undefined> {
    const row = await this.#db
      .selectFrom('casus')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async findByReferentie(referentie: string): Promise<Casus | undefined> {
    const row = await this.#db
      .selectFrom('casus')
      .select('data')
      .where('referentie', '=', referentie)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async listByIndiener(gebruikerId: string): Promise<Casus[]> {
    const rows = await this.#db
      .selectFrom('casus')
      .select('data')
      .where('indiener_id', '=', gebruikerId)
      .orderBy('gewijzigd', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async listByWaarnemer(gebruikerId: string): Promise<Casus[]> {
    const rows = await this.#db
      .selectFrom('casus')
      .innerJoin('waarnemer', 'waarnemer.casus_id', 'casus.id')
      .select('data')
      .where('waarnemer.gebruiker_id', '=', gebruikerId)
      .orderBy('gewijzigd', 'desc')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async findWaiting(gebruikerId: string): Promise<Casus | undefined> {
    const row = await this.#db
      .selectFrom('casus')
      .leftJoin('waarnemer', (join) =>
        join
          .onRef('waarnemer.casus_id', '=', 'casus.id')
          .on('waarnemer.gebruiker_id', '=', gebruikerId),
      )
      .select('data')
      .where('status', '=', 'wacht-op-indiener')
      .where(({ or, eb }) =>
        or([eb('indiener_id', '=', gebruikerId), eb('waarnemer.casus_id', 'is not', null)]),
      )
      .orderBy(({ eb }) =>
        eb.case().when('waarnemer.casus_id', 'is not', null).then(0).else(1).end(),
      )
      .orderBy('gewijzigd')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async listByStatus(status: CasusStatus): Promise<Casus[]> {
    return this.#listIn([status])
  }

  async listOpen(): Promise<Casus[]> {
    return this.#listIn(OPEN)
  }

  async #listIn(statussen: readonly CasusStatus[]): Promise<Casus[]> {
    const rows = await this.#db
      .selectFrom('casus')
      .select('data')
      .where('status', 'in', statussen)
      .orderBy('ingediend')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async save(casus: Casus, events: readonly CasusEvent[] = []): Promise<Casus> {
    const saved = await saveVersion(this.#db, 'casus', casus, {
      referentie: casus.referentie,
      status: casus.status,
      indiener_id: casus.indiener.gebruikerId,
      ingediend: casus.ingediend,
      gewijzigd: casus.gewijzigd,
      gewist: casus.gewist,
    })
    const waarnemers = casus.waarnemers.map(({ gebruikerId }) => ({
      casus_id: casus.id,
      gebruiker_id: gebruikerId,
    }))
    if (waarnemers.length > 0) {
      await this.#db
        .insertInto('waarnemer')
        .values(waarnemers)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await this.#addEvents(events)
    return saved
  }

  async #addEvents(events: readonly CasusEvent[]): Promise<void> {
    const rows = events.map((event) => ({
      id: event.id,
      casus_id: event.casusId,
      data: JSON.stringify(event),
    }))
    if (rows.length > 0) await this.#db.insertInto('casus_event').values(rows).execute()
  }

  async listEvents(id: CasusId): Promise<CasusEvent[]> {
    const rows = await this.#db
      .selectFrom('casus_event')
      .select('data')
      .where('casus_id', '=', id)
      .orderBy('nummer')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async addBericht(bericht: Bericht): Promise<void> {
    await this.#db
      .insertInto('bericht')
      .values({ id: bericht.id, casus_id: bericht.casusId, data: JSON.stringify(bericht) })
      .execute()
  }

  async findBericht(id: string): Promise<Bericht | undefined> {
    const row = await this.#db
      .selectFrom('bericht')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async listBerichten(id: CasusId): Promise<Bericht[]> {
    const rows = await this.#db
      .selectFrom('bericht')
      .select('data')
      .where('casus_id', '=', id)
      .orderBy('nummer')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async removeConcept(id: CasusId): Promise<void> {
    await this.#db
      .deleteFrom('casus')
      .where('id', '=', id)
      .where('status', '=', 'concept')
      .execute()
    await this.#erased()
  }

  async listUnchangedSince(
    statussen: readonly CasusStatus[],
    before: Date,
    limit: number,
  ): Promise<Casus[]> {
    const rows = await this.#db
      .selectFrom('casus')
      .select('data')
      .where('status', 'in', statussen)
      .where('gewijzigd', '<', before.toISOString())
      .where('gewist', 'is', null)
      .orderBy('gewijzigd')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async removeUnchanged({ id, versie }: Casus): Promise<boolean> {
    const result = await this.#db
      .deleteFrom('casus')
      .where('id', '=', id)
      .where('versie', '=', versie)
      .executeTakeFirst()
    await this.#erased()
    return Number(result.numDeletedRows) === 1
  }

  async reduce(casus: Casus, events: readonly CasusEvent[]): Promise<Casus> {
    const saved = await this.save(casus)
    for (const table of ['waarnemer', 'bericht', 'casus_event'] as const) {
      await this.#db.deleteFrom(table).where('casus_id', '=', casus.id).execute()
    }
    await this.#addEvents(events)
    await this.#erased()
    return saved
  }
}
