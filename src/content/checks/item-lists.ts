import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { type Check, type Content, problem } from './check.ts'

/** Every value that we filter on stands in its closed list. */
export const itemLists: Check = {
  name: 'lijst-onbekend',
  run: (content) =>
    content.items.flatMap(({ item, placeOf }) =>
      fields(item, content).flatMap(({ field, values, allowed, expected }) =>
        values.flatMap((value, index) =>
          value === null || allowed.has(value)
            ? []
            : [
                problem(
                  'lijst-onbekend',
                  placeOf(field, Array.isArray(item[field]) ? index : undefined),
                  value,
                  expected ?? [...allowed].join(', '),
                ),
              ],
        ),
      ),
    ),
}

interface ListField {
  readonly field: keyof Kennisitem
  readonly values: readonly (string | null)[]
  readonly allowed: ReadonlySet<string>
  /** Said instead of the whole list, when that is long. */
  readonly expected?: string
}

function fields(item: Kennisitem, { bank }: Content): ListField[] {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  return [
    { field: 'leefgebieden', values: item.leefgebieden, allowed: ids(bank.leefgebieden) },
    { field: 'categorie', values: [item.categorie], allowed: ids(bank.categorieen) },
    { field: 'niveau', values: [item.niveau], allowed: ids(bank.niveaus) },
    {
      field: 'beleidsterreinen',
      values: item.beleidsterreinen,
      allowed: ids(bank.beleidsterreinen),
    },
    {
      field: 'organisaties',
      values: item.organisaties,
      allowed: ids(bank.organisaties),
      expected: 'knowledge/organisaties.yaml',
    },
    {
      field: 'bronnen',
      values: item.bronnen.map((bron) => bron.document),
      allowed: ids(bank.documenten),
    },
  ]
}
