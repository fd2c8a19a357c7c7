import { kenmerkOf } from '../domain/levering/kenmerk.ts'
import { TERUGGENOMEN } from '../domain/levering/levering.ts'
import { type ActionContext, authorize } from './context.ts'
import { recordWijziging } from './record-wijziging.ts'
import { ALLOW } from './roles.ts'

/**
 * Sends a message that failed for good once more, with all its tries, or every one of them; gives how many. Whoever it
 * is for counts as reachable again: the next try tells.
 */
export async function resendLevering(
  context: ActionContext,
  which: { readonly kenmerk: string } | 'alles',
): Promise<number> {
  authorize(context, ALLOW.resendLevering)
  const { leveringen, conversaties } = context.stores
  const wanted = (await leveringen.listFailed()).filter(
    ({ id, fout }) =>
      fout !== TERUGGENOMEN && (which === 'alles' || kenmerkOf(id) === which.kenmerk),
  )
  let count = 0
  for (const { id, aan } of wanted) {
    if (!(await leveringen.retry(id, context.now))) continue
    count += 1
    const what = { soort: 'bericht', onderwerp: kenmerkOf(id) } as const
    await recordWijziging(context, { ...what, van: 'mislukt', naar: 'klaar' })
    if (aan.soort !== 'persoon') continue
    const conversatie = await conversaties.findByGebruiker(aan.gebruikerId)
    if (conversatie) await conversaties.mark(conversatie.id, null)
  }
  return count
}
