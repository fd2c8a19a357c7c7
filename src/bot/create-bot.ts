/**
 * The one thin edge to botbuilder: activity in, turn run, messages out. Everything else in `src/bot` knows nothing
 * of the messaging platform.
 */
import {
  type Activity,
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  MessageFactory,
  type Request,
  type Response,
  type TurnContext,
} from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import { LOKET } from '../domain/casus/kanaal.ts'
import type { Bezorger } from '../domain/levering/levering.ts'
import { logPrivacyPassed, logRefusedTenant, logTurnFailed } from '../log/events.ts'
import type { Logger } from '../log/logger.ts'
import { createBezorger } from './bezorger.ts'
import type { Card } from './cards/elements.ts'
import { welcomeCard } from './cards/simple.ts'
import { withoutOff } from './cards/without-off.ts'
import { createConversatieKeeper } from './conversaties.ts'
import { answerExtensionQuery, isExtensionQuery } from './message-extension.ts'
import { conversationId, isPersonal, parseActivity, tenantOf } from './parse-activity.ts'
import { runTurn, type TurnDeps, type TurnResult } from './run-turn.ts'
import type { Uitbericht } from './turn.ts'

export interface BotOptions extends TurnDeps {
  readonly teams: {
    readonly appId: string
    readonly password: string
    readonly tenantId: string
    /** May people of this tenant come in, as it is now? */
    readonly isToegelaten: (tenantId: string) => boolean
    readonly channel: { readonly metadataUrl: string; readonly issuer: string } | null
  } | null
  readonly log: Logger
  /** Called after a turn was saved, for instance to empty the outbox. */
  readonly afterTurn: () => void
}

export interface Bot {
  /** Handles one HTTP request of the messaging platform and answers it. */
  process(req: unknown, res: unknown): Promise<void>
  readonly bezorger: Bezorger
}

/** Teams shows the sign of life by itself after a moment; a turn that takes longer than this asks for it. */
const TYPING_AFTER_MS = 300

export function createBot(options: BotOptions): Bot {
  const authentication = createAuthentication(options.teams)
  const adapter = new CloudAdapter(authentication)
  const keeper = createConversatieKeeper(options)
  const handler = new ActivityHandler()

  adapter.use(async (context, next) => {
    if (!isAllowed(context.activity, options.teams)) {
      logRefusedTenant(options.log, context.activity.type)
      throw new AuthenticationError('tenant is not allowed', 403)
    }
    // A search comes from any chat, also one of two colleagues: never a chat to write to.
    if (!isExtensionQuery(context.activity)) await keeper.remember(context.activity)
    await next()
  })
  adapter.onTurnError = async (context, error) => {
    if (error instanceof AuthenticationError) throw error
    const code = context.activity.id?.slice(-8) ?? options.newId().slice(-8)
    logTurnFailed(options.log, code, error)
    await context.sendActivity(options.zeg('algemeen.fout', { code }))
    if (context.activity.type === 'invoke')
      await sendInvokeResponse(context, answerText(options.zeg('algemeen.fout', { code })))
  }

  handler.onMessage(async (context) => {
    const result = await take(context, options)
    if (result.vervang) await replaceClicked(context, result.vervang)
    await send(context, result.uit)
    options.afterTurn()
  })
  handler.onMembersAdded(async (context) => {
    const added = context.activity.membersAdded ?? []
    const me = added.some((member) => member.id === context.activity.recipient.id)
    if (me && isPersonal(context.activity))
      await send(context, [{ kaart: withoutOff(welcomeCard(options.zeg), options.isAan) }])
  })
  handler.onConversationUpdate(async (context, next) => {
    await linkFirstChannel(context.activity, options)
    await next()
  })
  handler.onInstallationUpdate(async (context, next) => {
    await linkFirstChannel(context.activity, options)
    await next()
  })

  const logic = async (context: TurnContext) => {
    if (context.activity.type === 'invoke' && context.activity.name === 'adaptiveCard/action') {
      const result = await take(context, options)
      await sendInvokeResponse(context, answerOf(result, options))
      await send(context, result.uit)
      options.afterTurn()
    } else if (isExtensionQuery(context.activity)) {
      await answerExtensionQuery(context, options)
    } else {
      await handler.run(context)
    }
  }
  return {
    process: (req, res) => adapter.process(req as Request, res as Response, logic),
    // An adapter of its own: what we send ourselves passes no checks of what comes in, and a failure reaches the worker.
    bezorger: createBezorger({ ...options, adapter: new CloudAdapter(authentication) }),
  }
}

function createAuthentication(teams: BotOptions['teams']) {
  if (!teams) return new ConfigurationBotFrameworkAuthentication({})
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: teams.appId,
    MicrosoftAppPassword: teams.password,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: teams.tenantId,
  })
  const channel = teams.channel
    ? {
        ToBotFromChannelOpenIdMetadataUrl: teams.channel.metadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: teams.channel.metadataUrl,
        ToBotFromChannelTokenIssuer: teams.channel.issuer,
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${teams.tenantId}`,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      }
    : {}
  return new RefusingAuthentication(channel, credentials)
}

/** Whatever goes wrong with a token is a refusal: the SDK answers 500 to a signature that is not right. */
class RefusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, header: string) {
    try {
      return await super.authenticateRequest(activity, header)
    } catch (error) {
      if (error instanceof AuthenticationError) throw error
      throw new AuthenticationError('token could not be checked', 401)
    }
  }
}

/** Deny by default: without a known tenant nobody comes in, whatever kind of activity it is (K1). */
function isAllowed(activity: Activity, teams: BotOptions['teams']): boolean {
  if (!teams) return true
  try {
    const tenant = tenantOf(activity)
    return tenant !== undefined && teams.isToegelaten(tenant)
  } catch {
    return false // a check that fails lets nobody in
  }
}

/** Runs the turn; shows that the bot is at work when it takes long. A sign that cannot be sent breaks nothing (A5). */
async function take(context: TurnContext, options: BotOptions): Promise<TurnResult> {
  const typing = setTimeout(() => {
    context.sendActivity({ type: 'typing' }).catch(() => {})
  }, TYPING_AFTER_MS)
  try {
    const result = await runTurn(options, parseActivity(context.activity, options.newId))
    const { doorgelaten } = result
    if (doorgelaten) logPrivacyPassed(options.log, doorgelaten.soorten, doorgelaten.reden)
    return result
  } finally {
    clearTimeout(typing)
  }
}

async function send(context: TurnContext, uit: readonly Uitbericht[]): Promise<void> {
  if (uit.length > 0) await context.sendActivities(uit.map(toActivity))
}

function toActivity(bericht: Uitbericht): Partial<Activity> {
  return 'kaart' in bericht
    ? { ...MessageFactory.attachment(CardFactory.adaptiveCard(bericht.kaart)), locale: 'nl-NL' }
    : { type: 'message', text: bericht.tekst, textFormat: 'plain', locale: 'nl-NL' }
}

/** The fallback of a button comes as a message; the clicked card is then replaced by an update. */
async function replaceClicked(context: TurnContext, vervang: Card): Promise<void> {
  const id = context.activity.replyToId
  if (!id || !context.activity.value) return
  try {
    await context.updateActivity({ ...toActivity({ kaart: vervang }), id })
  } catch {
    // The card stays as it was; a second click on it is answered with "al beantwoord".
  }
}

function answerOf(result: TurnResult, options: BotOptions): AdaptiveCardInvokeResponse {
  if (result.vervang) {
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { ...result.vervang },
    }
  }
  return answerText(options.zeg(result.nieuw ? 'algemeen.ontvangen' : 'dialoog.al-beantwoord'))
}

function answerText(text: string): AdaptiveCardInvokeResponse {
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: text as unknown as Record<string, unknown>,
  }
}

async function sendInvokeResponse(context: TurnContext, body: AdaptiveCardInvokeResponse) {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
}

/** Local mode: the first channel the bot is put in becomes the Loket's, so that everything can be tried at once. */
async function linkFirstChannel(activity: Activity, { lokaal, storage, afterTurn }: BotOptions) {
  if (!lokaal || isPersonal(activity)) return
  const { conversaties } = storage.stores
  if (await conversaties.findKoppeling(LOKET)) return
  await conversaties.saveKoppeling(LOKET, conversationId(activity))
  afterTurn()
}
