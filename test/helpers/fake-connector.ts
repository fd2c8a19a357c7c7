import { createServer, type IncomingMessage } from 'node:http'

/** One message as it arrived at the messaging platform. */
export interface Arrival {
  readonly conversatieId: string
  readonly methode: 'POST' | 'PUT'
  readonly leveringId: string | null
  readonly activity: Readonly<Record<string, unknown>>
}

export interface FakeConnector {
  /** What the bot is told as `serviceUrl`. */
  readonly url: string
  /** Everything that arrived, repeats included. */
  readonly arrivals: readonly Arrival[]
  /** What people see in a conversation: a repeat of the same Levering stands there once. */
  visible(conversatieId: string): readonly Arrival[]
  /** How many arrivals were a repeat of an earlier Levering. */
  repeats(): number
  /** Begins anew, as if nothing had arrived. */
  clear(): void
  close(): Promise<void>
}

export interface FakeConnectorOptions {
  /** Milliseconds before it answers, per arrival. */
  readonly delay?: () => number
  /** Status code per arrival, 200 unless told; with headers such as `retry-after` and the code in the body. */
  readonly answer?: (arrival: Arrival) => {
    readonly status: number
    readonly headers?: Readonly<Record<string, string>>
    readonly code?: string
  }
  /** `hang` takes the message and never answers; `drop` takes it and breaks the line. */
  readonly line?: (arrival: Arrival) => 'good' | 'hang' | 'drop'
}

const PATH = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/

/** Speaks the part of the platform's protocol that a bot uses to send and to update messages. */
export async function startFakeConnector(
  options: FakeConnectorOptions = {},
): Promise<FakeConnector> {
  const arrivals: Arrival[] = []
  const seen = new Map<string, string>()
  let count = 0
  const server = createServer(async (req, res) => {
    const path = PATH.exec(req.url ?? '')
    const methode = req.method
    if (!path?.[1] || (methode !== 'POST' && methode !== 'PUT')) {
      res.writeHead(404).end()
      return
    }
    const activity = JSON.parse(await bodyOf(req)) as Record<string, unknown>
    const leveringId = leveringIdOf(activity)
    const arrival: Arrival = {
      conversatieId: decodeURIComponent(path[1]),
      methode,
      leveringId,
      activity,
    }
    arrivals.push(arrival)
    const line = options.line?.(arrival) ?? 'good'
    if (line === 'hang') return
    if (line === 'drop') return req.socket.destroy()
    const { status, headers, code = 'Refused' } = options.answer?.(arrival) ?? { status: 200 }
    const known = leveringId === null ? undefined : seen.get(leveringId)
    const id = methode === 'PUT' ? (path[2] ?? '') : (known ?? `bericht-${++count}`)
    if (leveringId !== null && status < 300) seen.set(leveringId, id)
    const answer = () => {
      res.writeHead(status, { 'content-type': 'application/json', ...headers })
      res.end(JSON.stringify(status < 300 ? { id } : { error: { code, message: 'geheim' } }))
    }
    if (options.delay) setTimeout(answer, options.delay())
    else answer()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    visible: (conversatieId) => {
      const shown = arrivals.filter((arrival) => arrival.conversatieId === conversatieId)
      return shown.filter(
        ({ leveringId }, index) =>
          leveringId === null ||
          shown.findIndex((other) => other.leveringId === leveringId) === index,
      )
    },
    repeats: () => {
      const ids = arrivals.flatMap(({ leveringId }) => leveringId ?? [])
      return ids.length - new Set(ids).size
    },
    clear: () => {
      arrivals.length = 0
      seen.clear()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function leveringIdOf(activity: Record<string, unknown>): string | null {
  const data = activity.channelData as { leveringId?: string } | undefined
  return data?.leveringId ?? null
}
