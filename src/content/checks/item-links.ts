import { indexItems } from '../../domain/kennis/kennis.ts'
import { type Check, problem } from './check.ts'

/** Every `verwante` is an item, or a slug that one replaced. None is named twice or points at the item itself. */
export const itemLinks: Check = {
  name: 'item-verwijzing',
  run: ({ bank, items }) => {
    const byId = indexItems(bank.items)
    return items.flatMap(({ item, placeOf }) => {
      const targets = item.verwante.map((id) => byId.get(id)?.id)
      return item.verwante.flatMap((id, index) => {
        const place = placeOf('verwante', index)
        const target = targets[index]
        if (!target) return [problem('item-verwijzing', place, id, 'knowledge/*/*.md')]
        return targets.indexOf(target) < index || target === item.id
          ? [problem('item-verwijzing-dubbel', place, id, target)]
          : []
      })
    })
  },
}
