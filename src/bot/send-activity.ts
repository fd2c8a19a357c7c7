import type { Activity, CloudAdapter, ConversationReference } from 'botbuilder'
import { toBezorgFout } from './bezorg-fout.ts'
import type { BotOptions } from './create-bot.ts'

/** Where something goes, and until when somebody waits for it. */
export interface Destination {
  readonly adapter: CloudAdapter
  readonly options: Pick<BotOptions, 'teams' | 'clock'>
  readonly reference: Partial<ConversationReference>
  readonly signal: AbortSignal | undefined
}

/**
 * Sends one message on our own initiative, or puts it in the place of an earlier one; gives its id. Tries once. Throws
 * a `BezorgFout`.
 */
export async function sendActivity(
  { adapter, options, reference, signal }: Destination,
  activity: Partial<Activity>,
  earlier?: string,
): Promise<string> {
  let id = ''
  try {
    const appId = options.teams?.appId ?? ''
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      tryOnce(context.turnState.get(adapter.ConnectorClientKey), signal)
      if (earlier) {
        await context.updateActivity({ ...activity, id: earlier })
        id = earlier
      } else {
        id = (await context.sendActivity(activity))?.id ?? ''
      }
    })
  } catch (error) {
    throw toBezorgFout(error, options.clock())
  }
  return id
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
function tryOnce(connector: unknown, signal: AbortSignal | undefined): void {
  const { pipeline } = (connector as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  if (!signal) return
  pipeline.addPolicy({
    name: 'stopsWhenNobodyWaits',
    sendRequest: (request, next) => next(Object.assign(request, { abortSignal: signal })),
  })
}
