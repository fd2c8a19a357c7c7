import type { Wijziging } from '../domain/beheer/wijziging.ts'
import { koppelingOf, LOKET, leefgebiedOf } from '../domain/casus/kanaal.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { WIJZIGINGEN_MAX } from './list-wijzigingen.ts'
import { recordWijziging } from './record-wijziging.ts'
import { ALLOW } from './roles.ts'

/**
 * From now on the cards of the Loket go to this channel: all that have no channel of their own, or with `leefgebieden`
 * (ids) those about these, and about what the channel had already. A card that stands somewhere stays there.
 */
export async function linkLoket(
  context: ActionContext,
  conversatieId: string,
  leefgebieden: readonly string[] = [],
): Promise<void> {
  authorize(context, ALLOW.linkLoket)
  if (leefgebieden.length === 0) await replaceLink(context, LOKET, conversatieId)
  for (const leefgebied of leefgebieden) {
    await replaceLink(context, koppelingOf(leefgebied), conversatieId)
  }
}

/**
 * Without `kanaal` the Loket has no general channel any more: cards for it wait until one is linked. Otherwise this channel
 * has no leefgebieden any more, and what is about them goes to the general one. Throws `not-found` when it had none.
 */
export async function unlinkLoket(context: ActionContext, kanaal?: string): Promise<void> {
  authorize(context, ALLOW.unlinkLoket)
  const linked = (await context.stores.conversaties.listKoppelingen()).filter(
    ({ naam, conversatieId }) =>
      kanaal === undefined
        ? naam === LOKET
        : leefgebiedOf(naam) !== undefined && conversatieId === kanaal,
  )
  if (kanaal !== undefined && linked.length === 0) throw new DomainError('not-found')
  for (const { naam } of linked) await replaceLink(context, naam, null)
}

/** A channel of the Loket: which, whether the last message got there, and by what change it came to be. */
export interface Loketkanaal {
  readonly kanaal: string
  readonly bereikbaar: boolean
  /** Null when nobody linked it by hand, or that was too long ago. */
  readonly wijziging: Wijziging | null
}

export interface LoketView {
  readonly algemeen: Loketkanaal | undefined
  /** Channels for certain leefgebieden (ids), in the order of the closed list. */
  readonly kanalen: readonly (Loketkanaal & { readonly leefgebieden: readonly string[] })[]
}

export async function readLoket(context: ActionContext): Promise<LoketView> {
  authorize(context, ALLOW.readLoket)
  const { stores, kennis } = context
  const koppelingen = await stores.conversaties.listKoppelingen()
  const linked = new Map(koppelingen.map(({ naam, conversatieId }) => [naam, conversatieId]))
  const changes = await stores.beheer.listWijzigingen(WIJZIGINGEN_MAX)
  const algemeen = linked.get(LOKET)
  const perKanaal = Map.groupBy(
    kennis.bank.leefgebieden.map(({ id }) => id).filter((id) => linked.has(koppelingOf(id))),
    (leefgebied) => linked.get(koppelingOf(leefgebied)) ?? '',
  )
  return {
    algemeen:
      algemeen === undefined
        ? undefined
        : await toKanaal(context, algemeen, changes, (one) => one.soort === 'loket'),
    kanalen: await Promise.all(
      [...perKanaal].map(async ([kanaal, leefgebieden]) => ({
        ...(await toKanaal(
          context,
          kanaal,
          changes,
          ({ soort, onderwerp }) => soort === 'leefgebied' && leefgebieden.includes(onderwerp),
        )),
        leefgebieden,
      })),
    ),
  }
}

async function toKanaal(
  { stores }: ActionContext,
  kanaal: string,
  changes: readonly Wijziging[],
  isAbout: (wijziging: Wijziging) => boolean,
): Promise<Loketkanaal> {
  const conversatie = await stores.conversaties.find(kanaal)
  const last = changes.find(isAbout)
  return {
    kanaal,
    bereikbaar: conversatie !== undefined && conversatie.onbereikbaar === null,
    wijziging: last?.naar === kanaal ? last : null,
  }
}

async function replaceLink(
  context: ActionContext,
  naam: string,
  naar: string | null,
): Promise<void> {
  const { conversaties } = context.stores
  const van = (await conversaties.findKoppeling(naam)) ?? null
  if (naar === null) await conversaties.removeKoppeling(naam)
  else await conversaties.saveKoppeling(naam, naar)
  const leefgebied = leefgebiedOf(naam)
  const what =
    leefgebied === undefined
      ? ({ soort: 'loket', onderwerp: LOKET } as const)
      : ({ soort: 'leefgebied', onderwerp: leefgebied } as const)
  await recordWijziging(context, { ...what, van, naar })
}
