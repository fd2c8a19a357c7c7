import { type Kysely, type RawBuilder, sql } from 'kysely'
import {
  type GenoemdeOrganisatie,
  type RegisterVraag,
  zoektekstOf,
} from '../../domain/register/register-vraag.ts'
import {
  isLandelijk,
  type Registratie,
  type RegistratieId,
} from '../../domain/register/registratie.ts'
import type {
  GevondenRegistratie,
  RegistratieStore,
} from '../../domain/register/registratie-store.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement: well under the number of parameters a database takes. */
const CHUNK = 1000

export class SqlRegistratieStore implements RegistratieStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  async find(id: RegistratieId): Promise<Registratie | undefined> {
    const row = await this.#db
      .selectFrom('registratie')
      .select('data')
      .where('id', '=', id)
      .executeTakeFirst()
    return row && JSON.parse(row.data)
  }

  async list(): Promise<Registratie[]> {
    const rows = await this.#db.selectFrom('registratie').select('data').execute()
    const registraties: Registratie[] = rows.map((row) => JSON.parse(row.data))
    return registraties.sort((a, b) => (a.id < b.id ? -1 : 1)) // databases differ in where a dash comes
  }

  async count(): Promise<number> {
    const { aantal } = await this.#db
      .selectFrom('registratie')
      .select(({ fn }) => fn.countAll().as('aantal'))
      .executeTakeFirstOrThrow()
    return Number(aantal)
  }

  async saveAll(registraties: readonly Registratie[]): Promise<void> {
    for (let from = 0; from < registraties.length; from += CHUNK) {
      await this.#db
        .insertInto('registratie')
        .values(registraties.slice(from, from + CHUNK).map(toRow))
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((eb) => ({
            organisatie_id: eb.ref('excluded.organisatie_id'),
            landelijk: eb.ref('excluded.landelijk'),
            bijgewerkt: eb.ref('excluded.bijgewerkt'),
            zoektekst: eb.ref('excluded.zoektekst'),
            data: eb.ref('excluded.data'),
          })),
        )
        .execute()
    }
  }

  async search(vraag: RegisterVraag, limit: number): Promise<GevondenRegistratie[]> {
    const { organisaties, woorden } = vraag
    const named =
      organisaties.length === 0 ? sql`1 = 0` : sql.join(organisaties.map(isOf), sql` or `)
    const treffers = woorden.length === 0 ? sql`0` : sql.join(woorden.map(countWord), sql` + `)
    const { rows } = await sql<{ data: string; treffers: number }>`
      select data, treffers from (
        select id, data, landelijk, bijgewerkt,
          case when ${named} then 1 else 0 end as genoemd,
          ${treffers} as treffers
        from registratie
      ) as kandidaat
      where (${organisaties.length} = 0 or genoemd = 1)
        and (treffers > 0 or (genoemd = 1 and (landelijk = 1 or ${woorden.length} = 0)))
      order by treffers desc, landelijk desc, bijgewerkt desc, id
      limit ${limit}`.execute(this.#db)
    return rows.map(({ data, treffers: found }) => ({
      registratie: JSON.parse(data),
      treffers: Number(found),
    }))
  }
}

function toRow(registratie: Registratie): Tables['registratie'] {
  return {
    id: registratie.id,
    organisatie_id: registratie.organisatie.id,
    landelijk: isLandelijk(registratie) ? 1 : 0,
    bijgewerkt: registratie.bijgewerkt,
    zoektekst: zoektekstOf(registratie),
    data: JSON.stringify(registratie),
  }
}

function isOf({ id, woorden }: GenoemdeOrganisatie): RawBuilder<unknown> {
  const words = sql.join(
    woorden.map((form) => sql`zoektekst like ${`% ${form} %`}`),
    sql` and `,
  )
  return id === null ? sql`(${words})` : sql`(organisatie_id = ${id} or (${words}))`
}

/** One when a word of the entry begins with one of these. Forms are letters and digits only: no wildcards. */
function countWord(forms: readonly string[]): RawBuilder<unknown> {
  const any = sql.join(
    forms.map((form) => sql`zoektekst like ${`% ${form}%`}`),
    sql` or `,
  )
  return sql`case when ${any} then 1 else 0 end`
}
