import {
  type Activity,
  CardFactory,
  type CloudAdapter,
  type ConversationReference,
} from 'botbuilder'
import { LOKET } from '../actions/link-loket.ts'
import type { Casus } from '../domain/casus/casus.ts'
import { type Bezorger, BezorgFout, type Levering } from '../domain/levering/levering.ts'
import type { Card } from './cards/elements.ts'
import { followUpCard } from './cards/search.ts'
import type { BotOptions } from './create-bot.ts'
import { renderDraad, renderLevering } from './render-levering.ts'

type BezorgerOptions = BotOptions & { readonly adapter: CloudAdapter }

const LATER = [408, 412, 425, 429, 500, 502, 503, 504]

/** Sends what is queued to people and channels. A message has one activity, so it arrives whole or not at all. */
export function createBezorger(options: BezorgerOptions): Bezorger {
  return {
    deliver: async (levering) => {
      const reference = await findReference(options, levering)
      if (levering.casusId === null) {
        return sendTo(options, reference, aboutItem(options, levering), undefined)
      }
      const casus = await options.storage.stores.casussen.find(levering.casusId)
      if (!casus) throw new BezorgFout('nooit', 'casus-gone')
      const channelCard = await findChannelCard(options, casus)
      if (levering.soort === 'kanaaldraad') {
        const line = await renderDraad(options, levering, casus)
        return sendTo(options, inThread(reference, channelCard), toLine(levering, line), undefined)
      }
      const cards = await renderLevering(options, levering, casus)
      const earlier = levering.soort === 'kanaalkaart-bijwerken' ? channelCard : undefined
      return sendTo(options, reference, toActivity(options, levering, casus, cards), earlier)
    },
  }
}

async function findReference(
  { storage }: BezorgerOptions,
  { aan }: Levering,
): Promise<Partial<ConversationReference>> {
  const { conversaties } = storage.stores
  if (aan.soort === 'persoon') {
    const found = await conversaties.findByGebruiker(aan.gebruikerId)
    if (!found) throw new BezorgFout('nooit', 'not-installed')
    return JSON.parse(found.verwijzing)
  }
  if (aan.soort !== 'kanaal') throw new BezorgFout('nooit', 'not-a-chat')
  const id = await conversaties.findKoppeling(aan.naam)
  const found = id ? await conversaties.find(id) : undefined
  if (!found) throw new BezorgFout('later', 'not-linked')
  return JSON.parse(found.verwijzing)
}

/** The question, after some weeks, whether an item helped in the end. */
function aboutItem({ kennis, zeg }: BezorgerOptions, levering: Levering): Partial<Activity> {
  const item = kennis().byId.get(levering.itemId ?? '')
  if (!item) throw new BezorgFout('nooit', 'item-gone')
  return {
    type: 'message',
    locale: 'nl-NL',
    summary: zeg('terugkoppeling.melding'),
    attachments: [CardFactory.adaptiveCard(followUpCard(item, zeg))],
    channelData: { leveringId: levering.id, notification: { alert: true } },
  }
}

/** The id of the card that stands in the channel for this Casus, if it was delivered. */
async function findChannelCard({ storage }: BezorgerOptions, casus: Casus) {
  const leveringen = await storage.stores.leveringen.listByCasus(casus.id)
  return leveringen.find((levering) => levering.soort === 'kanaalkaart')?.ontvangst ?? undefined
}

/** The thread under a card: in Teams a conversation of its own, named after the message it hangs under. */
function inThread(
  reference: Partial<ConversationReference>,
  cardId: string | undefined,
): Partial<ConversationReference> {
  const { conversation } = reference
  if (!conversation || !cardId) return reference
  return {
    ...reference,
    conversation: { ...conversation, id: `${conversation.id};messageid=${cardId}` },
  }
}

function toLine(levering: Levering, text: string): Partial<Activity> {
  return {
    type: 'message',
    locale: 'nl-NL',
    textFormat: 'plain',
    text,
    channelData: { leveringId: levering.id, notification: { alert: false } },
  }
}

/** The banner shows `summary`: never more than that there is news (F5). */
function toActivity(
  { zeg }: BezorgerOptions,
  levering: Levering,
  casus: Casus,
  cards: readonly Card[],
): Partial<Activity> {
  const referentie = casus.referentie ?? ''
  const channel = levering.aan.soort === 'kanaal' && levering.aan.naam === LOKET
  return {
    type: 'message',
    locale: 'nl-NL',
    summary: zeg(channel ? 'algemeen.nieuwe-casus-kanaal' : 'algemeen.nieuws', { referentie }),
    attachmentLayout: 'list',
    attachments: cards.map((kaart) => CardFactory.adaptiveCard(kaart)),
    channelData: { leveringId: levering.id, notification: { alert: !channel } },
  }
}

async function sendTo(
  { adapter, teams }: BezorgerOptions,
  reference: Partial<ConversationReference>,
  activity: Partial<Activity>,
  earlier: string | undefined,
): Promise<string> {
  let ontvangst = ''
  try {
    await adapter.continueConversationAsync(teams?.appId ?? '', reference, async (context) => {
      if (earlier) {
        await context.updateActivity({ ...activity, id: earlier })
        ontvangst = earlier
      } else {
        ontvangst = (await context.sendActivity(activity))?.id ?? ''
      }
    })
  } catch (error) {
    throw toBezorgFout(error)
  }
  return ontvangst
}

function toBezorgFout(error: unknown): BezorgFout {
  const { statusCode, code } = errorFacts(error)
  if (statusCode === undefined) return new BezorgFout('later', code ?? 'no-answer', null, error)
  const soort = LATER.includes(statusCode) || statusCode >= 500 ? 'later' : 'nooit'
  return new BezorgFout(soort, code ?? String(statusCode), null, error)
}

function errorFacts(error: unknown): { statusCode?: number; code?: string } {
  if (typeof error !== 'object' || error === null) return {}
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }
  return {
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
    ...(typeof code === 'string' ? { code } : {}),
  }
}
