/** The search from the message box of any chat, in the words of the messaging platform. */
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
import { answerDeelvraag, type Deelantwoord, type Deelvraag } from './handlers/share.ts'
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

export function isExtensionQuery(activity: Partial<Activity>): boolean {
  return activity.type === 'invoke' && activity.name === 'composeExtension/query'
}

/**
 * Answers a search. It comes from any chat, also one the bot is not in, so it reads and keeps nothing: no turn, no
 * conversation, no transaction.
 */
export async function answerExtensionQuery(
  context: TurnContext,
  options: BotOptions,
): Promise<void> {
  const antwoord = await find(context.activity, options)
  await context.sendActivity({
    type: 'invokeResponse',
    value: { status: 200, body: { composeExtension: toResult(antwoord) } },
  })
}

async function find(activity: Activity, options: BotOptions): Promise<Deelantwoord> {
  try {
    const { stores } = options.storage
    const actionContext = await createContext(
      options,
      stores,
      afzenderOf(activity),
      options.clock(),
    )
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
