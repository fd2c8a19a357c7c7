/**
 * What is stored and why (X34): every column of every table, and every field of the values kept in `data`, belongs to
 * one Verwerking, which says its purpose, legal basis, term and readers.
 *
 * You may rely on: `findGaps` names everything that is stored and not declared, and everything declared that is no
 * longer stored. A test runs it on the real database.
 */
export interface Register {
  /** Who may read, in words. */
  readonly lezers: Readonly<Record<string, string>>
  readonly grondslagen: Readonly<Record<string, string>>
  readonly verwerkingen: Readonly<Record<string, Verwerking>>
  readonly tabellen: Readonly<Record<string, Tabel>>
}

export interface Verwerking {
  readonly titel: string
  /** About whom. */
  readonly over: string
  readonly doel: string
  /** Name of a grondslag. */
  readonly grondslag: string
  /** With `{concept}` and the like in the places of the days. */
  readonly bewaartermijn: string
  /** Names of lezers. */
  readonly lezers: readonly string[]
}

export interface Tabel {
  readonly wat: string
  readonly kolommen: Readonly<Record<string, Veld>>
  /** The fields of the value in `data`; absent for a table without one. */
  readonly velden?: Readonly<Record<string, Veld>> | undefined
}

export interface Veld {
  /** Name of a Verwerking. */
  readonly verwerking: string
  readonly wat: string
}

/** What a database holds: columns by table, and the fields of the values in `data`, or null without such a column. */
export type Opslag = Readonly<
  Record<
    string,
    { readonly kolommen: readonly string[]; readonly velden: readonly string[] | null }
  >
>

/** What is not declared, declared in vain, or declared with a name nobody knows; one line each, with the name. */
export function findGaps(register: Register, opslag: Opslag): string[] {
  const declared = new Set(namesIn(register))
  const stored = new Set(Object.entries(opslag).flatMap(([table, found]) => namesOf(table, found)))
  return [
    ...[...stored].filter((name) => !declared.has(name)).map((name) => `undeclared: ${name}`),
    ...[...declared].filter((name) => !stored.has(name)).map((name) => `no longer stored: ${name}`),
    ...unknownNames(register),
  ].sort()
}

function namesIn({ tabellen }: Register): string[] {
  return Object.entries(tabellen).flatMap(([table, { kolommen, velden }]) =>
    namesOf(table, {
      kolommen: Object.keys(kolommen),
      velden: velden ? Object.keys(velden) : null,
    }),
  )
}

function namesOf(table: string, { kolommen, velden }: Opslag[string]): string[] {
  return [
    ...kolommen.map((kolom) => `${table}.${kolom}`),
    ...(velden ?? []).map((veld) => `${table}.data.${veld}`),
  ]
}

function unknownNames({ verwerkingen, grondslagen, lezers, tabellen }: Register): string[] {
  const velden = Object.values(tabellen).flatMap(({ kolommen, velden = {} }) => [
    ...Object.values(kolommen),
    ...Object.values(velden),
  ])
  const used = Object.values(verwerkingen)
  return [
    ...unknown(
      'verwerking',
      verwerkingen,
      velden.map(({ verwerking }) => verwerking),
    ),
    ...unknown(
      'grondslag',
      grondslagen,
      used.map(({ grondslag }) => grondslag),
    ),
    ...unknown(
      'lezer',
      lezers,
      used.flatMap((verwerking) => verwerking.lezers),
    ),
  ]
}

/** Names that are used and not declared, and the other way round. */
function unknown(kind: string, declared: object, used: readonly string[]): string[] {
  const missing = [...new Set(used)].filter((name) => !Object.hasOwn(declared, name))
  const spare = Object.keys(declared).filter((name) => !used.includes(name))
  return [
    ...missing.map((name) => `unknown ${kind}: ${name}`),
    ...spare.map((name) => `unused ${kind}: ${name}`),
  ]
}
