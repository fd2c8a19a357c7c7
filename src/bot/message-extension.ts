/** The search from the message box of any chat, and what a pasted link of ours shows there, in the words of the messaging platform. */
import {
  type Activity,
  CardFactory,
  type MessagingExtensionAttachment,
  type MessagingExtensionResult,
  type TurnContext,
} from 'botbuilder'
import { z } from 'zod'
import { logTurnFailed } from '../log/events.ts'
import type { BotOptions } from './create-bot.ts'
import { answerDeelvraag, answerLink, type Deelantwoord, type Deelvraag } from './handlers/share.ts'
import { afzenderOf } from './parse-activity.ts'
import { createContext } from './run-turn.ts'

/** The Playground knows no manifest: without the name of a search it is the one everybody needs. */
const USUAL = 'zoekKennis'
const query = z.object({
  commandId: z
    .string()
    .max(60)
    .default(USUAL)
    .transform((id) => id || USUAL),
  parameters: z
    .array(z.object({ name: z.string().default(''), value: z.unknown() }))
    .max(10)
    .default([]),
  queryOptions: z.object({ skip: z.number().int().min(0).default(0) }).default({ skip: 0 }),
})
/** Sent instead of a question when the search has just been opened. */
const INITIAL_RUN = 'initialRun'

const QUERY = 'composeExtension/query'
/** Somebody pasted a link of a domain that the manifest names. */
const LINK = 'composeExtension/queryLink'
const pasted = z.object({ url: z.string().max(2048) })

/** Does it come from the message box, where people write to each other? */
export function isExtensionQuery({ type, name }: Partial<Activity>): boolean {
  return type === 'invoke' && (name === QUERY || name === LINK)
}

/**
 * Answers a search, or a link that was pasted. It comes from any chat, also one the bot is not in, so it reads and keeps nothing: no turn, no
 * conversation, no transaction.
 */
export async function answerExtensionQuery(
  context: TurnContext,
  options: BotOptions,
): Promise<void> {
  const { activity } = context
  const antwoord =
    activity.name === LINK ? await unfurl(activity, options) : await find(activity, options)
  const body = antwoord ? { composeExtension: toResult(antwoord) } : {}
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
}

/** What a link shows; undefined leaves it a link, also when something went wrong: nobody asked for more. */
async function unfurl(activity: Activity, options: BotOptions): Promise<Deelantwoord | undefined> {
  const parsed = pasted.safeParse(activity.value)
  if (!parsed.success) return undefined
  try {
    const context = await contextOf(activity, options)
    const keuze = answerLink(context, parsed.data.url, options.tabadres, options.zeg)
    return keuze && { soort: 'keuzes', keuzes: [keuze] }
  } catch (error) {
    logTurnFailed(options.log, activity.id?.slice(-8) ?? options.newId().slice(-8), error)
    return undefined
  }
}

function contextOf(activity: Activity, options: BotOptions) {
  return createContext(options, options.storage.stores, afzenderOf(activity), options.clock())
}

async function find(activity: Activity, options: BotOptions): Promise<Deelantwoord> {
  try {
    const actionContext = await contextOf(activity, options)
    return await answerDeelvraag(actionContext, parseQuery(activity.value), options.zeg)
  } catch (error) {
    const code = activity.id?.slice(-8) ?? options.newId().slice(-8)
    logTurnFailed(options.log, code, error)
    return { soort: 'bericht', tekst: options.zeg('algemeen.fout', { code }) }
  }
}

/** What cannot be read is a search that does not exist, and is answered as such. */
function parseQuery(value: unknown): Deelvraag {
  const parsed = query.safeParse(value)
  if (!parsed.success) return { commando: '', tekst: '', overslaan: 0 }
  const { commandId, parameters, queryOptions } = parsed.data
  const typed = parameters.find(({ name }) => name !== INITIAL_RUN)?.value
  return {
    commando: commandId,
    tekst: typeof typed === 'string' || typeof typed === 'number' ? String(typed) : '',
    overslaan: queryOptions.skip,
  }
}

function toResult(antwoord: Deelantwoord): MessagingExtensionResult {
  if (antwoord.soort === 'bericht') return { type: 'message', text: antwoord.tekst }
  return {
    type: 'result',
    attachmentLayout: 'list',
    attachments: antwoord.keuzes.map(
      ({ titel, tekst, kaart }): MessagingExtensionAttachment => ({
        ...CardFactory.adaptiveCard(kaart),
        preview: CardFactory.thumbnailCard(titel, tekst),
      }),
    ),
  }
}
