import { BezorgFout } from '../../domain/levering/levering.ts'

/** What another system answered, whatever the status. */
export interface Answer {
  readonly status: number
  /** The body as JSON; undefined when it is not JSON. */
  readonly body: unknown
  /** It asked to wait this long. */
  readonly wachtMs: number | null
}

export interface CallOptions {
  /** What the system is called in codes of failures. */
  readonly systeem: string
  readonly timeoutMs: number
  /** Ends every request of one delivery, so that it ends before somebody else may take the row. */
  readonly signal: AbortSignal
}

export interface Request {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Is posted; without it the request is a GET. */
  readonly body?: unknown
}

const MAX_WAIT_MS = 3_600_000
const LATER = [408, 409, 425, 429]
const CODE = /^[\w.:-]{1,60}$/

/**
 * One request to another system. Throws a `BezorgFout` when there is no answer in time. Follows no redirect: what is
 * sent goes to the address that was set and nowhere else.
 */
export async function call(request: Request, options: CallOptions): Promise<Answer> {
  const { systeem, timeoutMs, signal } = options
  try {
    const response = await fetch(request.url, {
      method: request.body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: toJson(request.body) }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    return {
      status: response.status,
      body: parse(await response.text()),
      wachtMs: waitOf(response.headers.get('retry-after')),
    }
  } catch (error) {
    throw new BezorgFout('later', `${systeem}-${reasonOf(error)}`, null, error)
  }
}

/** The failure that an answer means: what waiting may mend is tried again, what it never mends is not. */
export function refusal(systeem: string, { status, body, wachtMs }: Answer): BezorgFout {
  const later = LATER.includes(status) || status >= 500
  const code = [`${systeem}-${status}`, ...invalidParams(body).slice(0, 1)].join(' ')
  return new BezorgFout(later ? 'later' : 'nooit', code, later ? wachtMs : null)
}

/**
 * `field code` of everything a system of the Dutch standards did not accept (`invalidParams`): which field is wrong, never
 * what was in it.
 */
export function invalidParams(body: unknown): string[] {
  const params = field(body, 'invalidParams')
  if (!Array.isArray(params)) return []
  return params.flatMap((param) => {
    const parts = [field(param, 'name'), field(param, 'code')]
    return parts.every((part) => typeof part === 'string' && CODE.test(part)) ? parts.join(' ') : []
  })
}

/** A field of something we do not know. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/** The address another system gave something. Throws when there is none: then nobody can find it back. */
export function urlOf(systeem: string, value: unknown): string {
  const url = field(value, 'url')
  if (typeof url !== 'string' || url === '') {
    throw new BezorgFout('later', `${systeem}-no-url`)
  }
  return url
}

/** A database of JSON takes neither half characters nor the character zero. */
function toJson(body: unknown): string {
  return JSON.stringify(body, (_, value) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Seconds, or a moment. */
function waitOf(header: string | null): number | null {
  if (header === null) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_WAIT_MS)
}

function reasonOf(error: unknown): string {
  const code = field(field(error, 'cause'), 'code')
  if (typeof code === 'string' && CODE.test(code)) return code
  const name = field(error, 'name')
  return name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'no-answer'
}
