/** Every way a rule of the domain can be broken. Callers compare codes, never message text. */
export type DomainErrorCode =
  | 'stale'
  | 'not-found'
  | 'not-allowed'
  | 'transition'
  | 'already-taken'
  | 'not-at-step'
  | 'empty-text'
  | 'text-too-long'
  | 'personal-data'
  | 'not-linked'
  | 'last-beheerder'
  | 'own-tenant'
  | 'out-of-limits'
  | 'text-hidden'
  | 'text-html'
  | 'text-link'
  | 'text-places'
  | 'own-work'
  | 'item-mistakes'
  | 'switched-off'

/**
 * A broken rule. `facts` holds ids and codes only: never message text, names or numbers of people,
 * so that an error may be logged as it is.
 */
export class DomainError extends Error {
  readonly code: DomainErrorCode
  readonly facts: Readonly<Record<string, string>>

  constructor(code: DomainErrorCode, facts: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(facts)}`)
    this.name = 'DomainError'
    this.code = code
    this.facts = facts
  }
}

export function isDomainError(error: unknown, code?: DomainErrorCode): error is DomainError {
  return error instanceof DomainError && (code === undefined || error.code === code)
}
