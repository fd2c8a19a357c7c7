import {
  type Activity,
  CardFactory,
  type CloudAdapter,
  type ConversationReference,
} from 'botbuilder'
import { LOKET } from '../actions/link-loket.ts'
import type { Casus } from '../domain/casus/casus.ts'
import { type Bezorger, BezorgFout, type Levering } from '../domain/levering/levering.ts'
import { isWelcome, newProfiel } from '../domain/personen/profiel.ts'
import { minuutOf } from '../domain/tijd/dag.ts'
import type { Card } from './cards/elements.ts'
import { followUpCard } from './cards/search.ts'
import type { BotOptions } from './create-bot.ts'
import { renderDraad, renderLevering } from './render-levering.ts'
import { renderOverzicht, wantsToHear } from './render-overzicht.ts'

type BezorgerOptions = BotOptions & { readonly adapter: CloudAdapter }

const LATER = [408, 412, 425, 429, 500, 502, 503, 504]

/** Sends what is queued to people and channels. A message has one activity, so it arrives whole or not at all. */
export function createBezorger(options: BezorgerOptions): Bezorger {
  return {
    deliver: async (levering) => {
      const reference = await findReference(options, levering)
      if (levering.soort === 'kanaaldraad') return sendLine(options, reference, levering)
      const message = await toMessage(options, levering)
      if (!message) return ''
      const activity = toActivity(levering, message, await mayShowBanner(options, levering))
      return sendTo(options, reference, activity, message.earlier)
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

/** What a Levering says: its cards, and what the banner shows, which is never more than that there is news (F5). */
interface Message {
  readonly melding: string
  readonly cards: readonly Card[]
  /** The id of the message it takes the place of. */
  readonly earlier?: string | undefined
}

/** The message as it is true now; undefined when there is nothing left to say. */
async function toMessage(
  options: BezorgerOptions,
  levering: Levering,
): Promise<Message | undefined> {
  const { soort } = levering
  switch (soort) {
    case 'terugkoppeling':
      return aboutItem(options, levering)
    case 'dagoverzicht':
    case 'kanaalherinnering':
    case 'leerpuntherinnering':
    case 'nazorg':
      return renderOverzicht(options, { ...levering, soort })
    default:
      return aboutCasus(options, levering)
  }
}

/** The question, after some weeks, whether an item helped in the end. */
async function aboutItem(
  options: BezorgerOptions,
  levering: Levering,
): Promise<Message | undefined> {
  const { kennis, zeg } = options
  const item = kennis().byId.get(levering.itemId ?? '')
  if (!item) throw new BezorgFout('nooit', 'item-gone')
  if (!(await wantsToHear(options, levering))) return undefined
  return { melding: zeg('terugkoppeling.melding'), cards: [followUpCard(item, zeg)] }
}

async function aboutCasus(options: BezorgerOptions, levering: Levering): Promise<Message> {
  const { zeg } = options
  const casus = await getCasus(options, levering)
  const melding = isToLoket(levering) ? 'algemeen.nieuwe-casus-kanaal' : 'algemeen.nieuws'
  const updates = levering.soort === 'kanaalkaart-bijwerken'
  return {
    melding: zeg(melding, { referentie: casus.referentie ?? '' }),
    cards: await renderLevering(options, levering, casus),
    earlier: updates ? await findChannelCard(options, casus) : undefined,
  }
}

async function getCasus({ storage }: BezorgerOptions, { casusId }: Levering): Promise<Casus> {
  const casus = await storage.stores.casussen.find(casusId ?? '')
  if (!casus) throw new BezorgFout('nooit', 'casus-gone')
  return casus
}

/** What happened, in the thread under the card of the Casus (D1). */
async function sendLine(
  options: BezorgerOptions,
  reference: Partial<ConversationReference>,
  levering: Levering,
): Promise<string> {
  const casus = await getCasus(options, levering)
  const thread = inThread(reference, await findChannelCard(options, casus))
  const line = toLine(levering, await renderDraad(options, levering, casus))
  return sendTo(options, thread, line, undefined)
}

/** The id of the card that stands in the channel for this Casus, if it was delivered. */
async function findChannelCard({ storage }: BezorgerOptions, casus: Casus) {
  const leveringen = await storage.stores.leveringen.listByCasus(casus.id)
  return leveringen.find((levering) => levering.soort === 'kanaalkaart')?.ontvangst ?? undefined
}

function isToLoket({ aan }: Levering): boolean {
  return aan.soort === 'kanaal' && aan.naam === LOKET
}

/** A banner comes to people only, and only when they want it now (F6, F8). The message itself always arrives. */
async function mayShowBanner({ storage, clock }: BezorgerOptions, { aan }: Levering) {
  if (aan.soort !== 'persoon') return false
  const { gebruikerId } = aan
  const profiel = await storage.stores.profielen.find(gebruikerId)
  return isWelcome(profiel ?? newProfiel(gebruikerId, ''), minuutOf(clock()))
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

/** The banner shows `summary`. */
function toActivity(
  levering: Levering,
  { melding, cards }: Message,
  alert: boolean,
): Partial<Activity> {
  return {
    type: 'message',
    locale: 'nl-NL',
    summary: melding,
    attachmentLayout: 'list',
    attachments: cards.map((kaart) => CardFactory.adaptiveCard(kaart)),
    channelData: { leveringId: levering.id, notification: { alert } },
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
