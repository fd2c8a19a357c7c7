import {
  type Activity,
  CardFactory,
  type CloudAdapter,
  type ConversationReference,
} from 'botbuilder'
import { LOKET } from '../actions/link-loket.ts'
import type { Casus } from '../domain/casus/casus.ts'
import type { Conversatie } from '../domain/gesprek/conversatie.ts'
import { type Bezorger, BezorgFout, type Levering } from '../domain/levering/levering.ts'
import { isTooBig, toBezorgFout } from './bezorg-fout.ts'
import { tooBigCard } from './cards/beheer.ts'
import type { Card } from './cards/elements.ts'
import { followUpCard } from './cards/search.ts'
import type { BotOptions } from './create-bot.ts'
import { assertReadable, renderLevering } from './render-levering.ts'

type BezorgerOptions = BotOptions & { readonly adapter: CloudAdapter }

/** Well below what the platform takes (about 100 KB), in bytes of UTF-16. */
const MAX_BYTES = 60 * 1024

/** Sends what is queued to people and channels. A message has one activity, so it arrives whole or not at all. */
export function createBezorger(options: BezorgerOptions): Bezorger {
  return {
    deliver: async (levering, signal) => {
      const conversatie = await findConversatie(options, levering)
      const send: Send = { options, reference: JSON.parse(conversatie.verwijzing), signal }
      const ontvangst = await deliverTo(send, levering)
      if (conversatie.onbereikbaar !== null) {
        // It arrived: that the mark stays for now is no reason to send it once more.
        await options.storage.stores.conversaties.mark(conversatie.id, null).catch(() => {})
      }
      return ontvangst
    },
  }
}

async function deliverTo(send: Send, levering: Levering): Promise<string> {
  const { options } = send
  if (levering.casusId === null) return sendTo(send, aboutItem(options, levering))
  const casus = await options.storage.stores.casussen.find(levering.casusId)
  if (!casus) throw new BezorgFout('nooit', 'casus-gone')
  await assertReadable(options, levering, casus)
  const activity = toActivity(
    options,
    levering,
    casus,
    await renderLevering(options, levering, casus),
  )
  const short = () => toActivity(options, levering, casus, [tooBigCard(casus, options.zeg)])
  if (Buffer.byteLength(JSON.stringify(activity), 'utf16le') > MAX_BYTES) {
    return sendTo(send, short())
  }
  const earlier =
    levering.soort === 'kanaalkaart-bijwerken' ? await findChannelCard(options, casus) : undefined
  try {
    return await sendTo(send, activity, earlier)
  } catch (error) {
    if (error instanceof BezorgFout && isTooBig(error.cause)) return sendTo(send, short())
    throw error
  }
}

async function findConversatie(
  { storage }: BezorgerOptions,
  { aan }: Levering,
): Promise<Conversatie> {
  const { conversaties } = storage.stores
  if (aan.soort === 'persoon') {
    const found = await conversaties.findByGebruiker(aan.gebruikerId)
    if (!found) throw new BezorgFout('nooit', 'not-installed')
    return found
  }
  if (aan.soort !== 'kanaal') throw new BezorgFout('nooit', 'not-a-chat')
  const id = await conversaties.findKoppeling(aan.naam)
  const found = id ? await conversaties.find(id) : undefined
  if (!found) throw new BezorgFout('later', 'not-linked')
  return found
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

interface Send {
  readonly options: BezorgerOptions
  readonly reference: Partial<ConversationReference>
  readonly signal: AbortSignal | undefined
}

async function sendTo(
  { options, reference, signal }: Send,
  activity: Partial<Activity>,
  earlier?: string,
): Promise<string> {
  const { adapter, teams, clock } = options
  let ontvangst = ''
  try {
    await adapter.continueConversationAsync(teams?.appId ?? '', reference, async (context) => {
      sendOnce(context.turnState.get(adapter.ConnectorClientKey), signal)
      if (earlier) {
        await context.updateActivity({ ...activity, id: earlier })
        ontvangst = earlier
      } else {
        ontvangst = (await context.sendActivity(activity))?.id ?? ''
      }
    })
  } catch (error) {
    throw toBezorgFout(error, clock())
  }
  return ontvangst
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): void
  addPolicy(policy: {
    readonly name: string
    sendRequest(request: { abortSignal?: AbortSignal }, next: (request: object) => unknown): unknown
  }): void
}

/**
 * By itself the SDK waits and tries again, three times, whatever its option `noRetryPolicy` says (measured, 4.23.3): a
 * message could then be sent long after it was given up. Trying again is for the outbox; what nobody waits for is stopped.
 */
function sendOnce(connector: unknown, signal: AbortSignal | undefined): void {
  const { pipeline } = (connector as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  if (!signal) return
  pipeline.addPolicy({
    name: 'stopsWhenNobodyWaits',
    sendRequest: (request, next) => next(Object.assign(request, { abortSignal: signal })),
  })
}
