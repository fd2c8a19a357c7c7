/** What the messaging platform says when it does not take a message, in our words. */
import { BezorgFout } from '../domain/levering/levering.ts'

/** Passes by itself. 401 is a secret of ours that has run out: that is for a beheerder, not for whoever waits. */
const LATER = [401, 408, 412, 425, 429]
const TE_GROOT = 413
/** A code comes from outside and ends in a log line: a word, or it is left out. */
const CODE = /^[\w-]{1,60}$/

/** `now` is for a moment that the other side names. Gives what is a `BezorgFout` already as it is. */
export function toBezorgFout(error: unknown, now: Date): BezorgFout {
  if (error instanceof BezorgFout) return error
  const { statusCode, code } = factsOf(error)
  if (statusCode === undefined) return new BezorgFout('later', code ?? 'no-answer', null, error)
  const waits = LATER.includes(statusCode) || statusCode >= 500
  const wait = waits ? parseRetryAfter(headerOf(error, 'retry-after'), now) : null
  return new BezorgFout(waits ? 'later' : 'nooit', codeOf(statusCode, code), wait, error)
}

/** Was the message refused for its size? */
export function isTooBig(error: unknown): boolean {
  return error instanceof BezorgFout && factsOf(error.cause).statusCode === TE_GROOT
}

/** Milliseconds to wait for a `Retry-After` in seconds or as a moment; null when there is none. */
export function parseRetryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined || value.trim() === '') return null
  const seconds = Number(value)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now.getTime()
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}

/** Codes of a chat that is not there are many; one of ours is enough. */
function codeOf(statusCode: number, code: string | undefined): string {
  if (statusCode === 404) return 'ConversationNotFound'
  return code ?? String(statusCode)
}

function factsOf(error: unknown): { statusCode?: number; code?: string } {
  if (typeof error !== 'object' || error === null) return {}
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown }
  return {
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
    ...(typeof code === 'string' && CODE.test(code) ? { code } : {}),
  }
}

/** The SDK's RestError keeps the whole answer where it is not listed (measured, 4.23.3). */
function headerOf(error: unknown, name: string): string | undefined {
  const { response } = error as { response?: { headers?: { get?(name: string): unknown } } }
  const value = response?.headers?.get?.(name)
  return typeof value === 'string' ? value : undefined
}
