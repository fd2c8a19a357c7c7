import { DomainError } from '../domain/errors.ts'
import { SHIPPED } from '../domain/kennis/import-plan.ts'
import { isSameText, isVastgesteld, moveItem } from '../domain/kennis/item-status.ts'
import type { OpgeslagenItem } from '../domain/kennis/kennis-store.ts'
import type { Kennisitem, KennisitemId, KennisSoort } from '../domain/kennis/kennisitem.ts'
import { shorten } from '../domain/teksten.ts'
import { addDays } from '../domain/tijd/dag.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { keepProfiel } from './keep-profiel.ts'
import { getAsRead, getVersie, listItemversies, REDACTIE } from './read-kennisdesk.ts'
import { ALLOW } from './roles.ts'

const ID_MAX = 80
const YEAR_DAYS = 365

/** What somebody wrote of an item: all but what the desk decides. */
export type Itemtekst = Omit<Kennisitem, 'id' | 'status'>

/** A new draft. Its id follows from the title, and stays. The title must have passed the privacy gate. */
export async function createItem(
  context: ActionContext,
  soort: KennisSoort,
  titel: string,
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.createItem)
  await keepProfiel(context)
  const { kennis } = context.stores
  const wanted = toId(titel)
  if (wanted === '') throw new DomainError('empty-text')
  const taken = new Set(
    (await kennis.listNieuwste()).flatMap(({ item }) => [item.id, ...item.vervangt]),
  )
  let id = wanted
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
  return kennis.save({
    ...{ item: emptyItem(id, soort, titel.trim(), today(context)), versie: 0 },
    ...{ bron: context.gebruiker.id, vingerafdruk: '', op: context.now.toISOString(), reden: null },
  })
}

/**
 * Saves what somebody wrote as a draft, beside what people find (E1, E4). `versie` is the version that was read; throws
 * `stale` when a colleague saved since, and then nothing is lost or written (E14). What was in review is a draft again.
 * The text must have passed the privacy gate. Saving what is there already changes nothing.
 */
export async function saveItem(
  context: ActionContext,
  id: KennisitemId,
  versie: number,
  tekst: Itemtekst,
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.saveItem)
  await keepProfiel(context)
  const found = await getAsRead(context, id, versie)
  const { status } = moveItem(found.item, 'concept')
  const item = { ...tekst, id, status }
  if (isSameText(found.item, item)) return found
  return addVersie(context, found, item)
}

/** A draft that says what an earlier version said (E4). */
export async function restoreItem(
  context: ActionContext,
  id: KennisitemId,
  versie: number,
  van: number,
): Promise<OpgeslagenItem> {
  authorize(context, ALLOW.restoreItem)
  const { item } = getVersie(await listItemversies(context, id), van)
  return saveItem(context, id, versie, item)
}

/**
 * Puts a draft away. What people find stays, and is the newest version again: one that came with the product as it
 * came, so that a later text of the knowledge folder may still replace it. What was never decided on is gone, with its
 * versions: then this gives null, and questions that it was to answer are open again.
 */
export async function discardItem(
  context: ActionContext,
  id: KennisitemId,
  versie: number,
): Promise<OpgeslagenItem | null> {
  authorize(context, ALLOW.discardItem)
  const { kennis } = context.stores
  const found = await getAsRead(context, id, versie)
  const { status } = found.item
  if (status !== 'concept' && status !== 'review') {
    throw new DomainError('transition', { item: id, from: status })
  }
  const counting = await kennis.find(id)
  if (counting && isVastgesteld(counting)) {
    const bron = counting.bron === SHIPPED ? SHIPPED : context.gebruiker.id
    return kennis.save({ ...counting, bron, versie, op: context.now.toISOString() })
  }
  await kennis.remove(id, versie)
  await reopenVragen(context, id)
  return null
}

/** Questions that this item was to answer have no item any more. */
async function reopenVragen({ stores, now }: ActionContext, id: KennisitemId): Promise<void> {
  const work = (await stores.redactie.list('vraag')).filter(({ item }) => item === id)
  for (const one of work) {
    await stores.redactie.save({
      ...one,
      ...{ status: 'open', item: null, gewijzigd: now.toISOString() },
    })
  }
}

/** The next version of what was read, by whoever acts. */
export function addVersie(
  { stores, gebruiker, now }: ActionContext,
  found: OpgeslagenItem,
  item: Kennisitem,
  reden: string | null = null,
): Promise<OpgeslagenItem> {
  return stores.kennis.save({
    ...found,
    ...{ item, reden, bron: gebruiker.id, op: now.toISOString() },
  })
}

function toId(titel: string): string {
  return titel
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_MAX)
    .replace(/^-|-$/g, '')
}

function emptyItem(id: string, soort: KennisSoort, titel: string, vandaag: string): Kennisitem {
  return {
    ...{ id, soort, titel: shorten(titel, 140), vraag: '', status: 'concept' },
    ...{ leefgebieden: [], categorie: null, niveau: null, beleidsterreinen: [], doelgroepen: [] },
    ...{ organisaties: [], wetten: [], trefwoorden: [], verwante: [], vervangt: [] },
    ...{ opvolging: [], bronnen: [], gecontroleerd: vandaag, eigenaar: REDACTIE },
    controlerenVoor: addDays(vandaag, YEAR_DAYS),
    ...{ situatie: '', waarom: '', stappen: [], wie: '', letOp: '', intern: '', vragen: [] },
  }
}
