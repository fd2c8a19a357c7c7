import { DomainError } from '../domain/errors.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import { type ActionContext, authorize } from './context.ts'
import { keepProfiel } from './keep-profiel.ts'
import { ALLOW } from './roles.ts'
import { tellAskers } from './tell-askers.ts'
import { getGroep, saveGroep } from './vraaggroepen.ts'

/**
 * An item that is there already answers a group, or will. When people can find it, who asked to hear of an answer gets a
 * message at once; otherwise when it is published (X26). `id` is of one of the questions. Throws `not-found` for an item
 * that does not exist or was put away.
 */
export async function linkVraag(
  context: ActionContext,
  id: string,
  itemId: KennisitemId,
): Promise<void> {
  authorize(context, ALLOW.linkVraag)
  await keepProfiel(context)
  const groep = await getGroep(context, id)
  const found = (await context.stores.kennis.find(itemId))?.item
  if (!found || found.status === 'gearchiveerd')
    throw new DomainError('not-found', { item: itemId })
  const me = { gebruikerId: context.gebruiker.id, naam: context.gebruiker.naam }
  const redacteur = groep.stand.redacteur ?? me
  await saveGroep(context, groep, { status: 'in-behandeling', redacteur, item: found.id })
  await tellAskers(context, found)
}
