import type { IncomingMessage } from 'node:http'
import { ApiError } from './errors.ts'

/** The longest text with room for the worst of escapes. */
const MAX_BYTES = 64_000

/** The JSON of a request. Throws `too-large` as soon as that is known, and `bad-request` for what is no JSON. */
export async function readJson(req: IncomingMessage, maxBytes = MAX_BYTES): Promise<unknown> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    throw new ApiError('bad-request', { velden: ['content-type'] })
  }
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw new ApiError('too-large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new ApiError('too-large')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new ApiError('bad-request', { velden: ['body'] })
  }
}
