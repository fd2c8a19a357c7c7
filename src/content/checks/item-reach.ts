import { indexItems } from '../../domain/kennis/kennis.ts'
import type { KennisSoort } from '../../domain/kennis/kennisitem.ts'
import { type Check, type Content, problem } from './check.ts'

/** Every Knelpunt reaches a route and every route is reached from a Knelpunt. A link counts on both sides. */
export const itemReach: Check = {
  name: 'item-bereik',
  run: ({ bank, items }) => {
    const linked = linkedKinds(bank)
    return items.flatMap(({ item, placeOf }) => {
      const other = item.soort === 'route' ? 'knelpunt' : 'route'
      if (item.status !== 'gepubliceerd' || linked.get(item.id)?.has(other)) return []
      const code = item.soort === 'route' ? 'route-onbereikt' : 'knelpunt-zonder-route'
      return [problem(code, placeOf('verwante'), item.id, other)]
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
