import { DomainError } from '../domain/errors.ts'
import { isVastgesteld, schrijverOf } from '../domain/kennis/item-status.ts'
import type { OpgeslagenItem } from '../domain/kennis/kennis-store.ts'
import { isOverdue, type Kennisitem, type KennisitemId } from '../domain/kennis/kennisitem.ts'
import type { Veldverschil } from '../domain/kennis/verschil.ts'
import { diffItems } from '../domain/kennis/verschil.ts'
import { findMeldingen, type Wetsmelding } from '../domain/kennis/wetswijziging.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** Owner of what belongs to all editors together. */
export const REDACTIE = 'redactie'

export interface Deskregel {
  /** The newest version: what an editor goes on with. */
  readonly item: Kennisitem
  /** Of what people find; false for what they do not find. */
  readonly verlopen: boolean
  /** True for a draft beside a version that people still find. */
  readonly naast: boolean
  /** When it was last saved. */
  readonly op: string
}

/** Every item as the desk sees it, by title. */
export async function listKennisdesk(context: ActionContext): Promise<Deskregel[]> {
  authorize(context, ALLOW.readKennisdesk)
  const { kennis } = context.stores
  const counting = new Map((await kennis.list()).map((one) => [one.item.id, one]))
  const all = await kennis.listNieuwste()
  return all
    .map(({ item, versie, op }) => {
      const counts = counting.get(item.id)
      const found = counts?.item.status === 'gepubliceerd' ? counts : undefined
      return {
        ...{ item, op },
        verlopen: found !== undefined && isOverdue(found.item, today(context)),
        naast: found !== undefined && found.versie !== versie,
      }
    })
    .sort((a, b) => a.item.titel.localeCompare(b.item.titel, 'nl'))
}

/** An item at the desk, with who may do what now. */
export interface Bewerking {
  readonly nieuwste: OpgeslagenItem
  /** The version that people find; undefined when they find none. */
  readonly vindbaar: OpgeslagenItem | undefined
  /** Was it ever published, or archived? */
  readonly ooit: boolean
  /** Who wrote what the newest version says. */
  readonly schrijver: string
  /** False for whoever wrote it, whatever their role (E5). */
  readonly magPubliceren: boolean
  /** Of the version that people find: laws that changed, and that nobody checked it for (X28). */
  readonly wetsmeldingen: readonly Wetsmelding[]
}

/** Throws `not-found` for an unknown item. */
export async function readBewerking(context: ActionContext, id: KennisitemId): Promise<Bewerking> {
  authorize(context, ALLOW.readKennisdesk)
  const { kennis } = context.stores
  const [nieuwste, geldend, versies] = [
    await kennis.findNieuwste(id),
    await kennis.find(id),
    await kennis.listVersies(id),
  ]
  if (!nieuwste) throw new DomainError('not-found', { item: id })
  const schrijver = schrijverOf(versies) ?? nieuwste.bron
  const vindbaar = geldend?.item.status === 'gepubliceerd' ? geldend : undefined
  const wijzigingen = vindbaar ? await context.stores.wetswijzigingen.list() : []
  return {
    ...{ nieuwste, vindbaar, schrijver, ooit: versies.some(isVastgesteld) },
    wetsmeldingen: vindbaar ? findMeldingen(vindbaar.item, wijzigingen, today(context)) : [],
    magPubliceren: nieuwste.item.status === 'review' && schrijver !== context.gebruiker.id,
  }
}

/** Every version of an item, the newest first. Throws `not-found` for an unknown item. */
export async function listItemversies(
  context: ActionContext,
  id: KennisitemId,
): Promise<OpgeslagenItem[]> {
  authorize(context, ALLOW.readKennisdesk)
  const versies = await context.stores.kennis.listVersies(id)
  if (versies.length === 0) throw new DomainError('not-found', { item: id })
  return versies.toReversed()
}

/** What one version says otherwise than another. Throws `not-found` when there is no such version. */
export async function diffVersies(
  context: ActionContext,
  id: KennisitemId,
  van: number,
  naar: number,
): Promise<Veldverschil[]> {
  const versies = await listItemversies(context, id)
  return diffItems(getVersie(versies, van).item, getVersie(versies, naar).item)
}

/** Throws `not-found` when there is no such version. */
export function getVersie(versies: readonly OpgeslagenItem[], versie: number): OpgeslagenItem {
  const found = versies.find((one) => one.versie === versie)
  if (!found) throw new DomainError('not-found', { versie: String(versie) })
  return found
}

/** Somebody an item can belong to. */
export interface Eigenaar {
  readonly id: string
  readonly naam: string
}

/** Who an item can belong to besides all editors together: everybody of the desk whose name is known. */
export async function listEigenaren(context: ActionContext): Promise<Eigenaar[]> {
  authorize(context, ALLOW.readKennisdesk)
  const { rollen, profielen } = context.stores
  const ids = new Set([context.gebruiker.id])
  for (const rol of ALLOW.saveItem) for (const id of await rollen.listByRol(rol)) ids.add(id)
  const found = await Promise.all(
    [...ids].map(async (id) => {
      const own = id === context.gebruiker.id ? context.gebruiker.naam : ''
      return { id, naam: (await profielen.find(id))?.naam || own }
    }),
  )
  return found.filter(({ naam }) => naam !== '').sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/** The newest version of an item, when it is the one that was read. Throws `not-found` or `stale`. */
export async function getAsRead(
  { stores }: ActionContext,
  id: KennisitemId,
  versie: number,
): Promise<OpgeslagenItem> {
  const found = await stores.kennis.findNieuwste(id)
  if (!found) throw new DomainError('not-found', { item: id })
  if (found.versie !== versie) throw new DomainError('stale', { item: id })
  return found
}

/** The published items as they run now, but not this one: what it stands among. */
export function listAnderen({ kennis }: ActionContext, id: KennisitemId): Kennisitem[] {
  return kennis.bank.items.filter((item) => item.status === 'gepubliceerd' && item.id !== id)
}
