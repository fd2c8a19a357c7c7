import type { Kysely } from 'kysely'
import { DomainError } from '../../domain/errors.ts'
import { standsBeside } from '../../domain/kennis/item-status.ts'
import type {
  KennisStore,
  Oordeel,
  OordeelStore,
  OpgeslagenItem,
} from '../../domain/kennis/kennis-store.ts'
import type { KennisitemId } from '../../domain/kennis/kennisitem.ts'
import type { OnErase } from './on-erase.ts'
import { saveRow } from './save-version.ts'
import type { Tables } from './tables.ts'

const STAND = 'kennis'

export class SqlKennisStore implements KennisStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async find(id: KennisitemId): Promise<OpgeslagenItem | undefined> {
    const row = await this.#findRow(id)
    return row && JSON.parse(row.data)
  }

  async list(): Promise<OpgeslagenItem[]> {
    const rows = await this.#db.selectFrom('kennisitem').select('data').orderBy('id').execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async findNieuwste(id: KennisitemId): Promise<OpgeslagenItem | undefined> {
    const row = await this.#findRow(id)
    return row && JSON.parse(row.werk ?? row.data)
  }

  async listNieuwste(): Promise<OpgeslagenItem[]> {
    const rows = await this.#db
      .selectFrom('kennisitem')
      .select(['data', 'werk'])
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.werk ?? row.data))
  }

  async listVersies(id: KennisitemId): Promise<OpgeslagenItem[]> {
    const rows = await this.#db
      .selectFrom('kennisitem_versie')
      .select('data')
      .where('id', '=', id)
      .orderBy('versie')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async save(opgeslagen: OpgeslagenItem): Promise<OpgeslagenItem> {
    const { id } = opgeslagen.item
    const saved = { ...opgeslagen, versie: opgeslagen.versie + 1 }
    const row = { versie: saved.versie, data: JSON.stringify(saved) }
    const current = await this.find(id)
    const beside = current !== undefined && standsBeside(saved, current)
    // Nothing may come between reading and writing: the version that was read says so.
    const kept = { id, ...row, ...(beside ? besides(current, row.data) : { werk: null }) }
    await saveRow(this.#db, 'kennisitem', kept)
    await this.#db
      .insertInto('kennisitem_versie')
      .values({ id, ...row })
      .execute()
    if (!beside) await this.#raiseStand()
    return saved
  }

  async remove(id: KennisitemId, versie: number): Promise<void> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('kennisitem')
      .where('id', '=', id)
      .where('versie', '=', versie)
      .executeTakeFirst()
    if (Number(numDeletedRows) !== 1) throw new DomainError('stale', { id })
    await this.#db.deleteFrom('kennisitem_versie').where('id', '=', id).execute()
    await this.#raiseStand()
    await this.#erased()
  }

  async #raiseStand(): Promise<void> {
    await this.#db
      .insertInto('stand')
      .values({ naam: STAND, nummer: 1 })
      .onConflict((conflict) =>
        conflict.column('naam').doUpdateSet((eb) => ({ nummer: eb('stand.nummer', '+', 1) })),
      )
      .execute()
  }

  #findRow(id: KennisitemId) {
    return this.#db
      .selectFrom('kennisitem')
      .select(['data', 'werk'])
      .where('id', '=', id)
      .executeTakeFirst()
  }

  async stand(): Promise<number> {
    const row = await this.#db
      .selectFrom('stand')
      .select('nummer')
      .where('naam', '=', STAND)
      .executeTakeFirst()
    return row?.nummer ?? 0
  }
}

function besides(current: OpgeslagenItem, werk: string) {
  return { data: JSON.stringify(current), werk }
}

export class SqlOordeelStore implements OordeelStore {
  readonly #db: Kysely<Tables>
  readonly #erased: OnErase

  constructor(db: Kysely<Tables>, erased: OnErase) {
    this.#db = db
    this.#erased = erased
  }

  async add(oordeel: Oordeel): Promise<void> {
    await this.#db
      .insertInto('oordeel')
      .values({ id: oordeel.id, item: oordeel.item, ...columnsOf(oordeel) })
      .execute()
  }

  async find(id: string): Promise<Oordeel | undefined> {
    const row = await this.#db
      .selectFrom('oordeel')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async list(): Promise<Oordeel[]> {
    const rows = await this.#db
      .selectFrom('oordeel')
      .select('data')
      .orderBy('op')
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async listByItem(item: KennisitemId): Promise<Oordeel[]> {
    const rows = await this.#db
      .selectFrom('oordeel')
      .select('data')
      .where('item', '=', item)
      .orderBy('id')
      .execute()
    return rows.map((row) => JSON.parse(row.data))
  }

  async eraseTexts(before: Date): Promise<number> {
    const rows = await this.#db
      .selectFrom('oordeel')
      .select(['id', 'data'])
      .where('op', '<', before.toISOString())
      .execute()
    let count = 0
    for (const { id, data } of rows) {
      const oordeel: Oordeel = JSON.parse(data)
      if (oordeel.tekst === '') continue
      // Of two processes at the same moment one finds the text; the other changes nothing.
      const result = await this.#db
        .updateTable('oordeel')
        .set(columnsOf({ ...oordeel, tekst: '' }))
        .where('id', '=', id)
        .where('data', '=', data)
        .executeTakeFirst()
      count += Number(result.numUpdatedRows)
    }
    if (count > 0) await this.#erased()
    return count
  }
}

function columnsOf(oordeel: Oordeel) {
  return { op: oordeel.op, data: JSON.stringify(oordeel) }
}
