import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

const TENANT = '11111111-2222-3333-4444-555555555555'
const BOT = { id: '28:bot', name: 'Bot' }
const CHANNEL = '19:loket@thread.tacv2'

/** What one person says, in order. */
export interface Talk {
  readonly person: string
  readonly texts: readonly string[]
}

export interface Client {
  /** Says everything, `atOnce` people at a time; nobody says the next thing before the last is answered. */
  run(talks: readonly Talk[]): Promise<Round>
  /** Puts the bot in the channel of the Loket. */
  joinChannel(): Promise<void>
  close(): void
}

export interface Round {
  /** How long everything took, in milliseconds. */
  readonly ms: number
  /** Milliseconds from saying something to its answer, one for every turn. */
  readonly times: readonly number[]
  /** The answers, as JSON, in no order. */
  readonly answers: readonly string[]
}

/** Posts activities to a bot as the messaging platform does, over connections that stay open. */
export function createClient(port: number, serviceUrl: string, atOnce: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

  async function post(activity: object): Promise<string> {
    const body = JSON.stringify({
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl,
      recipient: BOT,
      channelData: { tenant: { id: TENANT } },
      ...activity,
    })
    const { status, text } = await send(agent, port, body)
    if (status !== 200) throw new Error(`answered ${status} to a turn`)
    return text
  }

  return {
    run: async (talks) => {
      const left = talks.toReversed()
      const times: number[] = []
      const answers: string[] = []
      const begin = performance.now()
      const talk = async () => {
        for (let next = left.pop(); next; next = left.pop()) {
          for (const text of next.texts) {
            const asked = performance.now()
            answers.push(await post(messageOf(next.person, text)))
            times.push(performance.now() - asked)
          }
        }
      }
      await Promise.all(Array.from({ length: atOnce }, talk))
      return { ms: performance.now() - begin, times, answers }
    },
    joinChannel: async () => {
      await post({
        type: 'conversationUpdate',
        from: { id: '29:beheerder', name: 'Beheerder' },
        membersAdded: [BOT],
        conversation: { id: CHANNEL, conversationType: 'channel', tenantId: TENANT },
      })
    },
    close: () => agent.destroy(),
  }
}

/** With `expectReplies` the answers come back in the response, so a turn ends when everything was said. */
function messageOf(person: string, text: string): object {
  return {
    type: 'message',
    deliveryMode: 'expectReplies',
    text,
    from: { id: `29:${person}`, aadObjectId: person, name: person },
    conversation: { id: `chat-${person}`, conversationType: 'personal', tenantId: TENANT },
  }
}

function send(
  agent: Agent,
  port: number,
  body: string,
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const req = request({
      ...{ agent, port, host: '127.0.0.1', method: 'POST', path: '/api/messages' },
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    })
    req.once('error', reject)
    req.once('response', (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.once('error', reject)
      res.once('end', () =>
        resolve({ status: res.statusCode, text: Buffer.concat(parts).toString('utf8') }),
      )
    })
    req.end(body)
  })
}
