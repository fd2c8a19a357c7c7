import type { Json } from '../../src/bot/cards/elements.ts'

export const TENANT = '11111111-2222-3333-4444-555555555555'
export const BOT = { id: '28:bot', name: 'Bot' }
export const KANAAL = '19:loket@thread.tacv2'

let count = 0

export type ActivityFields = { readonly [key: string]: unknown }

/** An activity of a person in a personal chat, as Teams posts it. `expectReplies` brings the answer back at once. */
export function anActivity(fields: ActivityFields = {}): ActivityFields {
  return {
    id: `activiteit-${++count}`,
    channelId: 'msteams',
    serviceUrl: 'https://connector.example/',
    deliveryMode: 'expectReplies',
    from: { id: '29:ina', aadObjectId: 'ina', name: 'Ina Diener' },
    recipient: BOT,
    conversation: { id: 'chat-ina', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...fields,
  }
}

export function aMessage(text: string, fields: ActivityFields = {}): ActivityFields {
  return anActivity({ type: 'message', text, ...fields })
}

/** A click on a button with `Action.Execute`. */
export function aClick(data: unknown, fields: ActivityFields = {}): ActivityFields {
  return anActivity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data } },
    ...fields,
  })
}

/** A click on the fallback of a button, `Action.Submit`: a message with a value and without text. */
export function aSubmit(data: unknown, fields: ActivityFields = {}): ActivityFields {
  return anActivity({ type: 'message', value: data, ...fields })
}

/** The bot was added to the team channel. */
export function aChannelUpdate(fields: ActivityFields = {}): ActivityFields {
  return anActivity({
    type: 'conversationUpdate',
    membersAdded: [BOT],
    conversation: { id: KANAAL, conversationType: 'channel', tenantId: TENANT },
    ...fields,
  })
}

export interface Answer {
  readonly status: number
  readonly activities: readonly Json[]
  /** Plain messages, in order. */
  readonly texts: readonly string[]
  readonly cards: readonly Json[]
  /** The body of the answer to a click. */
  readonly invoke: Json | undefined
}

/** Posts an activity as the platform does. */
export async function post(
  port: number,
  activity: ActivityFields,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  })
  const body = await response.text()
  const activities = activitiesOf(body)
  const invoke = activities.find(({ type }) => type === 'invokeResponse')?.value as Json | undefined
  return {
    status: response.status,
    activities,
    texts: activities.flatMap(({ text }) => (typeof text === 'string' ? text : [])),
    cards: activities.flatMap(({ attachments }) =>
      ((attachments ?? []) as { content: Json }[]).map(({ content }) => content),
    ),
    invoke,
  }
}

function activitiesOf(body: string): Json[] {
  if (!body.startsWith('{')) return []
  return (JSON.parse(body) as { activities?: Json[] }).activities ?? []
}
