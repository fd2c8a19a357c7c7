import type { Kysely } from 'kysely'
import type { Bericht, Casus, CasusEvent, CasusId } from '../../domain/casus/casus.ts'
import { CASUS_STATUSSEN, type CasusStatus, TRANSITIONS } from '../../domain/casus/casus-status.ts'
import type { CasusStore } from '../../domain/casus/casus-store.ts'
import { saveVersion } from './save-version.ts'
import type { Tables } from './tables.ts'

const OPEN = CASUS_STATUSSEN.filter(
  (status) => status !== 'concept' && TRANSITIONS[status].length > 0,
)

export class SqlCasusStore implements CasusStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
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
    const saved = { ...casus, versie: casus.versie + 1 }
    const row = {
      referentie: casus.referentie,
      status: casus.status,
      indiener_id: casus.indiener.gebruikerId,
      ingediend: casus.ingediend,
      gewijzigd: casus.gewijzigd,
      versie: saved.versie,
      data: JSON.stringify(saved),
    }
    await saveVersion(casus, {
      insert: () =>
        this.#db
          .insertInto('casus')
          .values({ id: casus.id, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst(),
      update: () =>
        this.#db
          .updateTable('casus')
          .set(row)
          .where('id', '=', casus.id)
          .where('versie', '=', casus.versie)
          .executeTakeFirst(),
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
    const rows = events.map((event) => ({
      id: event.id,
      casus_id: event.casusId,
      data: JSON.stringify(event),
    }))
    if (rows.length > 0) await this.#db.insertInto('casus_event').values(rows).execute()
    return saved
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
  }
}
