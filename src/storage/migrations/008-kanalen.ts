import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Levering } from '../../domain/levering/levering.ts'
import type { Tables } from '../sql/tables.ts'

/** The receipt of a card in the channel of the Loket says which channel that was: more than one can be linked from now on. */
export const kanalen: Migration = {
  async up(db: Kysely<unknown>) {
    await fillIn(db as Kysely<Tables>)
  },
}

async function fillIn(db: Kysely<Tables>): Promise<void> {
  const linked = await db
    .selectFrom('koppeling')
    .select('conversatie_id')
    .where('naam', '=', 'loket')
    .executeTakeFirst()
  if (!linked) return
  const rows = await db
    .selectFrom('levering')
    .select(['id', 'data'])
    .where('bestemming', '=', 'kanaal:loket')
    .execute()
  for (const { id, data } of rows) {
    const levering: Levering = JSON.parse(data)
    if (!levering.ontvangst) continue
    const ontvangst = `${linked.conversatie_id};messageid=${levering.ontvangst}`
    await db
      .updateTable('levering')
      .set({ data: JSON.stringify({ ...levering, ontvangst }) })
      .where('id', '=', id)
      .execute()
  }
}
