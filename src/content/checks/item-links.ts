import { indexItems } from '../../domain/kennis/kennis.ts'
import type { KennisSoort } from '../../domain/kennis/kennisitem.ts'
import { type Check, type Content, problem } from './check.ts'

/**
 * Links lead somewhere: every `verwante` is an item or a slug that one replaced, none is named twice or points
 * at itself, every Knelpunt reaches a route and every route is reached from a Knelpunt. A link counts both ways.
 */
export const itemLinks: Check = {
  name: 'item-verwijzing',
  run: ({ bank, items }) => {
    const byId = indexItems(bank.items)
    const linked = linkedKinds(bank)
    return items.flatMap(({ item, placeOf }) => {
      const targets = item.verwante.map((id) => byId.get(id)?.id)
      const problems = item.verwante.flatMap((id, index) => {
        const place = placeOf('verwante', index)
        const target = targets[index]
        if (!target) return [problem('item-verwijzing', place, id, 'knowledge/*/*.md')]
        return targets.indexOf(target) < index || target === item.id
          ? [problem('item-verwijzing-dubbel', place, id, target)]
          : []
      })
      const other = item.soort === 'route' ? 'knelpunt' : 'route'
      if (item.status === 'gepubliceerd' && !linked.get(item.id)?.has(other)) {
        const code = item.soort === 'route' ? 'route-onbereikt' : 'knelpunt-zonder-route'
        problems.push(problem(code, placeOf('verwante'), item.id, other))
      }
      return problems
    })
  },
}

/** For each published item, the kinds of published items it is linked with, from either side. */
function linkedKinds({ items }: Content['bank']): Map<string, Set<KennisSoort>> {
  const published = items.filter(({ status }) => status === 'gepubliceerd')
  const byId = indexItems(published)
  const linked = new Map(published.map(({ id }) => [id, new Set<KennisSoort>()]))
  for (const item of published) {
    for (const id of item.verwante) {
      const target = byId.get(id)
      if (!target) continue
      linked.get(item.id)?.add(target.soort)
      linked.get(target.id)?.add(item.soort)
    }
  }
  return linked
}
