import { type Check, problem } from './check.ts'

/**
 * A slug in `vervangt` is free: no item has it as its id, unless that was retired, and no other item replaced it as well.
 */
export const itemAliases: Check = {
  name: 'vervangt-bezet',
  run: ({ items }) => {
    const owner = new Map(
      items
        .filter(({ item }) => item.status !== 'gearchiveerd')
        .map(({ item }) => [item.id, item.id]),
    )
    return items.flatMap(({ item, placeOf }) =>
      item.vervangt.flatMap((oud, index) => {
        const other = owner.get(oud)
        if (other === undefined) owner.set(oud, item.id)
        return other === undefined
          ? []
          : [problem('vervangt-bezet', placeOf('vervangt', index), oud, other)]
      }),
    )
  },
}
