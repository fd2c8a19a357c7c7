import type { GetoondItem } from '../domain/casus/casus.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import type { ActionContext } from './context.ts'

const STRENGTH: readonly GetoondItem['oordeel'][] = ['getoond', 'bekeken', 'helpt-niet', 'helpt']

/** Notes in the running draft what was shown and what was said of it; a weaker note never replaces a stronger one. */
export async function noteShown(
  context: ActionContext,
  gesprek: Gesprek,
  ids: readonly KennisitemId[],
  oordeel: GetoondItem['oordeel'],
): Promise<void> {
  if (!gesprek.conceptId || ids.length === 0) return
  const casus = await context.stores.casussen.find(gesprek.conceptId)
  if (casus?.status !== 'concept') return
  const getoond = new Map(casus.getoond.map((item) => [item.id, item]))
  for (const id of ids) {
    const before = getoond.get(id)
    if (!before || STRENGTH.indexOf(before.oordeel) < STRENGTH.indexOf(oordeel)) {
      getoond.set(id, { id, oordeel })
    }
  }
  await context.stores.casussen.save({ ...casus, getoond: [...getoond.values()] })
}
