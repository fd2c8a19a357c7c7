/**
 * The card of a Casus in a channel of the Loket, and how it is found again: its receipt names the channel it stands in and
 * the message, so that it is brought up to date there, however channels are linked by then (J2).
 */
import type { ConversationReference } from 'botbuilder'
import type { Casus } from '../domain/casus/casus.ts'
import { conversatieOf, kanaalFor } from '../domain/casus/kanaal.ts'
import type { Bestemming, Levering, Leveringsoort } from '../domain/levering/levering.ts'
import type { Stores } from '../domain/storage.ts'

/** Between a channel and the message that begins a thread in it: Teams itself names a thread so. */
const THREAD = ';messageid='
const CARDS: readonly Leveringsoort[] = ['kanaalkaart', 'kanaalkaart-bijwerken']

/** Is this the card itself: new, or as it is now? */
export function isKanaalkaart({ soort }: Pick<Levering, 'soort'>): boolean {
  return CARDS.includes(soort)
}

export interface Kanaalkaart {
  /** Undefined when it was sent by a version that did not note it: then it stands where it is linked now. */
  readonly conversatieId: string | undefined
  readonly messageId: string
}

/** The receipt of a message in a channel; empty when nothing was sent. */
export function toReceipt(conversatieId: string, messageId: string): string {
  return messageId === '' ? '' : `${conversatieId}${THREAD}${messageId}`
}

/** The card that stands in a channel for this Casus, if it was delivered. */
export async function findKanaalkaart(
  { leveringen }: Stores,
  casus: Casus,
): Promise<Kanaalkaart | undefined> {
  const queued = await leveringen.listByCasus(casus.id)
  const receipt = queued.find((one) => isKanaalkaart(one) && one.ontvangst)?.ontvangst
  if (!receipt) return undefined
  const [messageId = '', conversatieId] = receipt.split(THREAD).reverse()
  return { conversatieId, messageId }
}

/**
 * The id of the channel a message goes to; undefined as long as there is none. About a Casus: where its card stands, or
 * else where it should stand as channels are linked now.
 */
export async function findKanaal(
  stores: Stores,
  aan: Extract<Bestemming, { soort: 'kanaal' }>,
  casus: Casus | undefined,
): Promise<string | undefined> {
  const card = casus && (await findKanaalkaart(stores, casus))
  if (card?.conversatieId) return card.conversatieId
  const koppelingen = await stores.conversaties.listKoppelingen()
  return conversatieOf(casus ? kanaalFor(casus, koppelingen) : aan.naam, koppelingen)
}

/** The thread under a card: in Teams a conversation of its own, named after the message it hangs under. */
export function inThread(
  reference: Partial<ConversationReference>,
  card: Kanaalkaart | undefined,
): Partial<ConversationReference> {
  const { conversation } = reference
  if (!conversation || !card) return reference
  const id = toReceipt(conversation.id, card.messageId)
  return { ...reference, conversation: { ...conversation, id } }
}
