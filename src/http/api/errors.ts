/** The one place that knows which status goes with which mistake. */
import type { Screening } from '../../actions/screen-text.ts'
import { type DomainErrorCode, isDomainError } from '../../domain/errors.ts'
import type { Gegevenssoort } from '../../domain/privacy/persoonsgegeven.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { Probleem } from '../contract.ts'

const STATUS = {
  'bad-request': 400,
  'bad-answer': 400,
  'not-logged-in': 401,
  'wrong-role': 403,
  'not-found': 404,
  'wrong-method': 405,
  'form-gone': 409,
  stale: 409,
  transition: 409,
  'already-taken': 409,
  'last-beheerder': 409,
  'own-tenant': 409,
  'out-of-limits': 400,
  'text-hidden': 400,
  'text-html': 400,
  'text-link': 400,
  'text-places': 400,
  'no-colleague': 409,
  'no-address': 409,
  'own-work': 409,
  'title-taken': 409,
  'too-large': 413,
  'personal-data': 422,
  'switched-off': 409,
  'item-mistakes': 422,
  'too-many': 429,
  failure: 500,
} as const
export type ApiErrorCode = keyof typeof STATUS

/** A broken rule of the domain as the API tells it. What may not be read looks as if it did not exist. */
const OF_DOMAIN: Readonly<Record<DomainErrorCode, ApiErrorCode>> = {
  stale: 'stale',
  'not-found': 'not-found',
  'not-allowed': 'not-found',
  transition: 'transition',
  'already-taken': 'already-taken',
  'not-at-step': 'transition',
  'empty-text': 'bad-request',
  'text-too-long': 'bad-request',
  'personal-data': 'personal-data',
  'not-linked': 'transition',
  'last-beheerder': 'last-beheerder',
  'own-tenant': 'own-tenant',
  'out-of-limits': 'out-of-limits',
  'text-hidden': 'text-hidden',
  'text-html': 'text-html',
  'text-link': 'text-link',
  'text-places': 'text-places',
  'own-work': 'own-work',
  'item-mistakes': 'item-mistakes',
  'title-taken': 'title-taken',
  'switched-off': 'switched-off',
}

interface Details {
  readonly velden?: readonly string[]
  readonly soorten?: readonly Gegevenssoort[]
  readonly voorstel?: string | null
  /** What is wrong, where the code alone does not say it. */
  readonly uitleg?: string
  /** Seconds. */
  readonly retryAfter?: number
}

/** A request that cannot be answered as asked. Carries codes, and for the privacy gate the proposal to its own writer. */
export class ApiError extends Error {
  readonly code: ApiErrorCode
  readonly details: Details

  constructor(code: ApiErrorCode, details: Details = {}) {
    super(code)
    this.name = 'ApiError'
    this.code = code
    this.details = details
  }
}

/** Throws unless the text passed the privacy gate. What never passes gets no proposal. */
export function refuseUnless(screening: Screening): void {
  if (screening.ok) return
  const { soorten, voorstel, hard } = screening
  throw new ApiError('personal-data', { soorten, voorstel: hard ? null : voorstel })
}

/** The mistake as an `ApiError`; anything unknown is a failure of ours. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError(isDomainError(error) ? OF_DOMAIN[error.code] : 'failure')
}

/** The answer to a mistake, in words. */
export function toProbleem({ code, details }: ApiError, zeg: Zeg): Probleem {
  const { velden, soorten, voorstel, uitleg } = details
  return {
    type: 'about:blank',
    status: STATUS[code],
    title: zeg(`fout.${code}`),
    detail: uitleg ?? zeg(`foutuitleg.${code}`),
    code,
    ...(velden ? { velden: [...velden] } : {}),
    ...(soorten ? { gevonden: soorten.map((soort) => zeg(`gegeven.${soort}`)) } : {}),
    ...(voorstel ? { voorstel } : {}),
  }
}
