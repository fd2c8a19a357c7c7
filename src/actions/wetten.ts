import { DomainError } from '../domain/errors.ts'
import type { Kennisitem, KennisitemId } from '../domain/kennis/kennisitem.ts'
import { listWetten, type Wetkeuze } from '../domain/kennis/wet.ts'
import { isGeraakt, type Wetscontrole, type Wetswijziging } from '../domain/kennis/wetswijziging.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** A change of a law, with the published items it concerns. */
export interface Wetswerk {
  readonly wijziging: Wetswijziging
  /** True when the day on which it takes effect is still to come. */
  readonly komt: boolean
  /** Not looked at yet, by title: these carry the warning. */
  readonly open: readonly Kennisitem[]
  /** Looked at, also when the item names the law no longer. */
  readonly nagekeken: readonly {
    readonly item: Kennisitem | undefined
    readonly controle: Wetscontrole
  }[]
}

export interface Wetswacht {
  /** The laws, articles and leden that published items name. */
  readonly wetten: readonly Wetkeuze[]
  /** With items that nobody looked at yet first, then the newest first. */
  readonly wijzigingen: readonly Wetswerk[]
}

/** The laws the base names, and the changes that editors noted (X28). */
export async function listWetswacht(context: ActionContext): Promise<Wetswacht> {
  authorize(context, ALLOW.listWetswacht)
  const published = publishedItems(context)
  const all = await context.stores.wetswijzigingen.list()
  const work = all.map((wijziging) => toWerk(context, wijziging, published))
  return {
    wetten: listWetten(published),
    wijzigingen: [
      ...work.filter(({ open }) => open.length > 0),
      ...work.filter(({ open }) => open.length === 0),
    ],
  }
}

function publishedItems({ kennis }: ActionContext): Kennisitem[] {
  return kennis.bank.items.filter(({ status }) => status === 'gepubliceerd')
}

function toWerk(
  context: ActionContext,
  wijziging: Wetswijziging,
  published: readonly Kennisitem[],
): Wetswerk {
  const looked = new Set(wijziging.nagekeken.map(({ item }) => item))
  return {
    wijziging,
    komt: wijziging.per > today(context),
    open: published
      .filter((item) => !looked.has(item.id) && isGeraakt(wijziging, item))
      .sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
    nagekeken: wijziging.nagekeken.map((controle) => ({
      item: context.kennis.byId.get(controle.item),
      controle,
    })),
  }
}

/**
 * Notes that a law changes or lapses: from now on the published items that name it carry a warning. Throws `not-found`
 * for a law that no published item names. `uitleg` must have passed the privacy gate.
 */
export async function noteWetswijziging(
  context: ActionContext,
  { wet, soort, per, uitleg }: Pick<Wetswijziging, 'wet' | 'soort' | 'per' | 'uitleg'>,
): Promise<void> {
  authorize(context, ALLOW.noteWetswijziging)
  const known = listWetten(publishedItems(context))
  if (!known.some((choice) => choice.wet === wet)) throw new DomainError('not-found')
  await context.stores.wetswijzigingen.add({
    ...{ id: context.newId(), wet, soort, per, uitleg, nagekeken: [] },
    ...signature(context),
  })
}

/** Takes back a change that was noted by mistake, with everything about it. Throws `not-found` when it is gone. */
export async function retractWetswijziging(context: ActionContext, id: string): Promise<void> {
  authorize(context, ALLOW.retractWetswijziging)
  const gone = await context.stores.wetswijzigingen.remove(id)
  if (!gone) throw new DomainError('not-found', { wijziging: id })
}

/**
 * A person looked whether the item still holds after this change: its warning goes. With `nagekeken` false that is taken
 * back. Throws `not-found` for an item that the change does not concern.
 */
export async function checkWetswijziging(
  context: ActionContext,
  id: string,
  item: KennisitemId,
  nagekeken: boolean,
): Promise<void> {
  authorize(context, ALLOW.checkWetswijziging)
  const { wetswijzigingen } = context.stores
  const wijziging = (await wetswijzigingen.list()).find((one) => one.id === id)
  if (!wijziging) throw new DomainError('not-found', { wijziging: id })
  if (!nagekeken) return wetswijzigingen.removeControle(id, item)
  const named = publishedItems(context).find((one) => one.id === item)
  if (!named || !isGeraakt(wijziging, named)) throw new DomainError('not-found', { item })
  await wetswijzigingen.addControle(id, { item, ...signature(context) })
}

/** Who did something, and when. */
export function signature({ gebruiker, now }: ActionContext): Pick<Wetswijziging, 'door' | 'op'> {
  return { door: { gebruikerId: gebruiker.id, naam: gebruiker.naam }, op: now.toISOString() }
}
