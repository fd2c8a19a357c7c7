import { createServer } from 'node:http'

export interface StubConnector {
  /** What a bot is told as `serviceUrl`. */
  readonly url: string
  close(): Promise<void>
}

/** Takes every message a bot sends on its own initiative, as the messaging platform does, and keeps none. */
export async function startStubConnector(): Promise<StubConnector> {
  let count = 0
  const server = createServer((req, res) => {
    req.resume().once('end', () => {
      count += 1
      res.writeHead(200, { 'content-type': 'application/json' })
      res.end(JSON.stringify({ id: `bericht-${count}` }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
