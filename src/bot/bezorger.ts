import { type Activity, CardFactory, type CloudAdapter } from 'botbuilder'
import type { Casus } from '../domain/casus/casus.ts'
import type { Conversatie } from '../domain/gesprek/conversatie.ts'
import { type Bezorger, BezorgFout, type Levering } from '../domain/levering/levering.ts'
import { isWelcome, newProfiel } from '../domain/personen/profiel.ts'
import { minuutOf } from '../domain/tijd/dag.ts'
import { isTooBig } from './bezorg-fout.ts'
import { tooBigCard } from './cards/beheer.ts'
import type { Card } from './cards/elements.ts'
import { nowAnsweredCard } from './cards/melden.ts'
import { followUpCard } from './cards/search.ts'
import { noticeCard } from './cards/simple.ts'
import { withoutOff } from './cards/without-off.ts'
import type { BotOptions } from './create-bot.ts'
import { findKanaal, findKanaalkaart, inThread, isKanaalkaart, toReceipt } from './kanaalkaart.ts'
import { assertReadable, renderDraad, renderLevering } from './render-levering.ts'
import { renderOverzicht, wantsToHear } from './render-overzicht.ts'
import { type Destination, sendActivity } from './send-activity.ts'

type BezorgerOptions = BotOptions & { readonly adapter: CloudAdapter }

/** Well below what the platform takes (about 100 KB), in bytes of UTF-16. */
const MAX_BYTES = 60 * 1024

/** Sends what is queued to people and channels. A message has one activity, so it arrives whole or not at all. */
export function createBezorger(options: BezorgerOptions): Bezorger {
  return {
    deliver: async (levering, signal) => {
      const conversatie = await findConversatie(options, levering)
      const reference = JSON.parse(conversatie.verwijzing)
      const to: Destination = { adapter: options.adapter, options, reference, signal }
      const ontvangst = await deliverTo(to, options, levering)
      if (conversatie.onbereikbaar !== null) {
        // It arrived: that the mark stays for now is no reason to send it once more.
        await options.storage.stores.conversaties.mark(conversatie.id, null).catch(() => {})
      }
      return levering.aan.soort === 'kanaal' ? toReceipt(conversatie.id, ontvangst) : ontvangst
    },
  }
}

async function deliverTo(to: Destination, options: BezorgerOptions, levering: Levering) {
  if (levering.soort === 'kanaaldraad') return sendLine(to, options, levering)
  const found = await toMessage(options, levering)
  if (!found) return ''
  const cards = found.cards.map((kaart) => withoutOff(kaart, options.isAan))
  const message = { ...found, cards }
  const alert = await mayShowBanner(options, levering)
  const activity = toActivity(levering, message, alert)
  const { short } = message
  const sendShort = (cards: readonly Card[]) =>
    sendActivity(to, toActivity(levering, { ...message, cards }, alert), message.earlier)
  if (short && Buffer.byteLength(JSON.stringify(activity), 'utf16le') > MAX_BYTES) {
    return sendShort(short)
  }
  try {
    return await sendActivity(to, activity, message.earlier)
  } catch (error) {
    if (short && isTooBig(error)) return sendShort(short)
    throw error
  }
}

async function findConversatie(
  { storage: { stores } }: BezorgerOptions,
  { aan, casusId }: Levering,
): Promise<Conversatie> {
  const { conversaties, casussen } = stores
  if (aan.soort === 'persoon') {
    const found = await conversaties.findByGebruiker(aan.gebruikerId)
    if (!found) throw new BezorgFout('nooit', 'not-installed')
    return found
  }
  if (aan.soort !== 'kanaal') throw new BezorgFout('nooit', 'not-a-chat')
  const id = await findKanaal(stores, aan, await casussen.find(casusId ?? ''))
  const found = id ? await conversaties.find(id) : undefined
  if (!found) throw new BezorgFout('later', 'not-linked')
  return found
}

/** What a Levering says: its cards, and what the banner shows, which is never more than that there is news (F5). */
interface Message {
  readonly melding: string
  readonly cards: readonly Card[]
  /** What is sent instead when they are too big. */
  readonly short?: readonly Card[]
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
    case 'antwoord-op-vraag':
      return withAnswer(options, levering)
    case 'antwoord-op-feedback':
      return aboutFeedback(options, levering)
    case 'dagoverzicht':
    case 'kanaalherinnering':
    case 'leerpuntherinnering':
    case 'controleherinnering':
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
  const { kennis, zeg, isAan } = options
  if (!isAan('feedback')) return undefined
  const item = kennis().byId.get(levering.itemId ?? '')
  if (!item) throw new BezorgFout('nooit', 'item-gone')
  if (!(await wantsToHear(options, levering))) return undefined
  return { melding: zeg('terugkoppeling.melding'), cards: [followUpCard(item, zeg)] }
}

/** Somebody asked to hear of an answer. When it was taken back since, there is nothing to say. */
async function withAnswer(
  { storage, zeg }: BezorgerOptions,
  { itemId }: Levering,
): Promise<Message | undefined> {
  // From the database: another process may have published it just now.
  const item = (await storage.stores.kennis.find(itemId ?? ''))?.item
  if (item?.status !== 'gepubliceerd') return undefined
  return { melding: zeg('melden.antwoord-titel'), cards: [nowAnsweredCard(item, zeg)] }
}

/** What an editor said back to somebody who gave feedback and asked to hear of it. */
async function aboutFeedback(
  { storage, zeg }: BezorgerOptions,
  { oordeelId }: Levering,
): Promise<Message> {
  const werk = await storage.stores.redactie.find('feedback', oordeelId ?? '')
  if (!werk?.antwoord) throw new BezorgFout('nooit', 'message-gone')
  const title = zeg('melden.feedback-titel')
  return { melding: title, cards: [noticeCard(title, [werk.antwoord])] }
}

async function aboutCasus(options: BezorgerOptions, levering: Levering): Promise<Message> {
  const { zeg } = options
  const casus = await getCasus(options, levering)
  await assertReadable(options, levering, casus)
  const melding =
    levering.aan.soort === 'kanaal' ? 'algemeen.nieuwe-casus-kanaal' : 'algemeen.nieuws'
  return {
    melding: zeg(melding, { referentie: casus.referentie ?? '' }),
    cards: await renderLevering(options, levering, casus),
    short: [tooBigCard(casus, zeg)],
    earlier: isKanaalkaart(levering) ? await findCardId(options, casus) : undefined,
  }
}

async function getCasus({ storage }: BezorgerOptions, { casusId }: Levering): Promise<Casus> {
  const casus = await storage.stores.casussen.find(casusId ?? '')
  if (!casus) throw new BezorgFout('nooit', 'casus-gone')
  return casus
}

/** What happened, in the thread under the card of the Casus (D1). */
async function sendLine(
  to: Destination,
  options: BezorgerOptions,
  levering: Levering,
): Promise<string> {
  const casus = await getCasus(options, levering)
  const card = await findKanaalkaart(options.storage.stores, casus)
  const reference = inThread(to.reference, card)
  const line = toLine(levering, await renderDraad(options, levering, casus))
  return sendActivity({ ...to, reference }, line)
}

async function findCardId({ storage }: BezorgerOptions, casus: Casus) {
  return (await findKanaalkaart(storage.stores, casus))?.messageId
}

/** A banner comes to people only, and only when they want it now (F6, F8). The message itself always arrives. */
async function mayShowBanner({ storage, clock }: BezorgerOptions, { aan }: Levering) {
  if (aan.soort !== 'persoon') return false
  const { gebruikerId } = aan
  const profiel = await storage.stores.profielen.find(gebruikerId)
  return isWelcome(profiel ?? newProfiel(gebruikerId, ''), minuutOf(clock()))
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
