import { DomainError } from '../domain/errors.ts'
import { moveItem } from '../domain/kennis/item-status.ts'
import type { Itemcontrole } from '../domain/kennis/itemcontrole.ts'
import type { OpgeslagenItem } from '../domain/kennis/kennis-store.ts'
import type { Kennisitem, KennisitemId } from '../domain/kennis/kennisitem.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { keepProfiel } from './keep-profiel.ts'
import { assertOwnTitle, getAsRead, listAnderen, readBewerking } from './read-kennisdesk.ts'
import { ALLOW } from './roles.ts'
import { addVersie } from './save-item.ts'
import { tellAskers } from './tell-askers.ts'

/**
 * Asks a colleague to look at a draft. Throws `item-mistakes` while there is something to mend, and `title-taken` when
 * another item has its title.
 */
export async function sendToReview(
  context: ActionContext,
  controle: Itemcontrole,
  id: KennisitemId,
  versie: number,
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.sendToReview)
  await keepProfiel(context)
  const found = await getAsRead(context, id, versie)
  const item = moveItem(found.item, 'review')
  await assertRight(context, controle, item)
  await assertOwnTitle(context, id, item.titel)
  return addVersie(context, found, item)
}

/**
 * Back to who wrote it, with what has to change. `reden` must have passed the privacy gate; only who wrote it needs none,
 * others get `empty-text` without.
 */
export async function sendBackItem(
  context: ActionContext,
  id: KennisitemId,
  versie: number,
  reden: string | null,
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.sendBackItem)
  await keepProfiel(context)
  const found = await getAsRead(context, id, versie)
  if (found.item.status !== 'review') {
    throw new DomainError('transition', { item: id, from: found.item.status })
  }
  const { schrijver } = await readBewerking(context, id)
  if (reden === null && schrijver !== context.gebruiker.id) throw new DomainError('empty-text')
  return addVersie(context, found, moveItem(found.item, 'concept'), reden)
}

/**
 * What was reviewed is what people find from now on (E5); who asked to hear of an answer gets a message (X26). Throws `own-work` for whoever wrote what it says, whatever
 * their role, and `item-mistakes` when there is something to mend.
 */
export async function publishItem(
  context: ActionContext,
  controle: Itemcontrole,
  id: KennisitemId,
  versie: number,
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.publishItem)
  await keepProfiel(context)
  const found = await getAsRead(context, id, versie)
  const item = moveItem(found.item, 'gepubliceerd')
  const { schrijver } = await readBewerking(context, id)
  if (schrijver === context.gebruiker.id) throw new DomainError('own-work', { item: id })
  await assertRight(context, controle, item)
  const published = await addVersie(context, found, item)
  await tellAskers(context, published.item)
  return published
}

/**
 * People find it no more (X29); every version stays. With `door` the links to it lead to that item from now on. Throws
 * `transition` while there is a draft of either, and when `door` is no other published item. `reden` must have passed
 * the privacy gate.
 */
export async function retireItem(
  context: ActionContext,
  id: KennisitemId,
  versie: number,
  { reden, door }: { readonly reden: string; readonly door: KennisitemId | null },
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.retireItem)
  await keepProfiel(context)
  const found = await getAsRead(context, id, versie)
  if (found.item.status !== 'gepubliceerd') {
    throw new DomainError('transition', { item: id, from: found.item.status })
  }
  if (door !== null) {
    const other = await context.stores.kennis.findNieuwste(door)
    if (other?.item.status !== 'gepubliceerd' || door === id) {
      throw new DomainError('transition', { item: door })
    }
    const vervangt = [...new Set([...other.item.vervangt, id, ...found.item.vervangt])]
    await addVersie(context, other, { ...other.item, vervangt })
  }
  const item = moveItem(found.item, 'gearchiveerd')
  return addVersie(context, found, door === null ? item : { ...item, vervangt: [] }, reden)
}

async function assertRight(
  context: ActionContext,
  controle: Itemcontrole,
  item: Kennisitem,
): Promise<void> {
  const anderen = listAnderen(context, item.id)
  const found = controle.check(item, anderen, today(context))
  if (found.some(({ niveau }) => niveau === 'fout')) {
    throw new DomainError('item-mistakes', { item: item.id })
  }
}
