import { DomainError } from '../domain/errors.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import { compareItems, type Vergelijking } from '../domain/kennis/vergelijking.ts'
import type { Ingelezen, Uitwisselsoort } from '../domain/redactie/redactiehulp.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** The whole base as a file (E10): what is published or was, without drafts; and how many items are in it. */
export function exportKennis(
  context: ActionContext,
  soort: Uitwisselsoort,
): { readonly inhoud: string; readonly items: number } {
  authorize(context, ALLOW.exportKennis)
  const chosen = context.kennis.bank.items.filter(
    ({ status }) => status === 'gepubliceerd' || status === 'gearchiveerd',
  )
  return { inhoud: context.redactie.write(soort, chosen), items: chosen.length }
}

/** What bringing in a file comes down to: nothing is ever deleted, and what has a mistake stays out. */
export interface Invoerplan extends Vergelijking, Pick<Ingelezen, 'geweigerd'> {
  /** Changes with what it comes down to: only what somebody saw may be brought in. */
  readonly kenmerk: string
}

/** Says what bringing in this file would do, and does nothing (E10). */
export async function planInvoer(
  context: ActionContext,
  soort: Uitwisselsoort,
  inhoud: string,
): Promise<Invoerplan> {
  authorize(context, ALLOW.importKennis)
  const { items, geweigerd } = context.redactie.read(soort, inhoud, context.kennis.bank)
  const all = await context.stores.kennis.listNieuwste()
  const stored = new Map(all.map((one) => [one.item.id, one]))
  const plan = compareItems(
    all.map(({ item }) => item),
    items.map((item) => withStatusOf(item, stored.get(item.id)?.item)),
  )
  const changes = [...plan.nieuw, ...plan.gewijzigd.map(({ item }) => item)]
  const kenmerk = changes.map(({ id }) => `${id}:${stored.get(id)?.versie ?? 0}`).join(' ')
  return { ...plan, geweigerd, kenmerk }
}

/**
 * Brings in what `planInvoer` said, as drafts: somebody else still publishes them (E5). Gives how many. Throws `stale`
 * when it would do something else by now than what was shown.
 */
export async function importKennis(
  context: ActionContext,
  soort: Uitwisselsoort,
  inhoud: string,
  kenmerk: string,
): Promise<number> {
  authorize(context, ALLOW.importKennis)
  const plan = await planInvoer(context, soort, inhoud)
  if (plan.kenmerk !== kenmerk) throw new DomainError('stale')
  const { kennis } = context.stores
  const changed = [...plan.nieuw, ...plan.gewijzigd.map(({ item }) => item)]
  for (const item of changed) {
    const found = await kennis.findNieuwste(item.id)
    await kennis.save({
      item: { ...item, status: 'concept' },
      versie: found?.versie ?? 0,
      bron: context.gebruiker.id,
      vingerafdruk: found?.vingerafdruk ?? '',
      op: context.now.toISOString(),
      reden: null,
    })
  }
  return changed.length
}

/** The status in a file says nothing: here it is decided by people. */
function withStatusOf(item: Kennisitem, stored: Kennisitem | undefined): Kennisitem {
  return { ...item, status: stored?.status ?? 'concept' }
}
