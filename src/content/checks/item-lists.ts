import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { type Check, type Content, problem } from './check.ts'

/** Every value that we filter on stands in its closed list, and every link leads to an item. */
export const itemLists: Check = {
  name: 'lijst-onbekend',
  run: (content) =>
    content.items.flatMap(({ file, item, lineOf }) =>
      fields(item, content).flatMap(({ field, values, allowed, showAllowed }) =>
        values
          .filter((value) => !allowed.has(value))
          .map((value) =>
            problem(
              'lijst-onbekend',
              { file, line: lineOf([field]) },
              value,
              showAllowed ? [...allowed].join(', ') : field,
            ),
          ),
      ),
    ),
}

function fields(item: Kennisitem, { bank }: Content) {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  const some = (value: string | null) => (value === null ? [] : [value])
  return [
    {
      field: 'leefgebieden',
      values: item.leefgebieden,
      allowed: ids(bank.leefgebieden),
      showAllowed: true,
    },
    {
      field: 'categorie',
      values: some(item.categorie),
      allowed: ids(bank.categorieen),
      showAllowed: true,
    },
    { field: 'niveau', values: some(item.niveau), allowed: ids(bank.niveaus), showAllowed: true },
    {
      field: 'beleidsterreinen',
      values: item.beleidsterreinen,
      allowed: ids(bank.beleidsterreinen),
      showAllowed: true,
    },
    {
      field: 'organisaties',
      values: item.organisaties,
      allowed: ids(bank.organisaties),
      showAllowed: false,
    },
    { field: 'verwante', values: item.verwante, allowed: ids(bank.items), showAllowed: false },
    {
      field: 'bronnen',
      values: item.bronnen.map((bron) => bron.document),
      allowed: ids(bank.documenten),
      showAllowed: true,
    },
  ]
}
