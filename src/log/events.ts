/**
 * Everything worth recording, one function each. Ids and codes only: never text, names or numbers of people (K8).
 * ERROR means that somebody must act now; what heals itself is WARN.
 */
import type { Logger } from './logger.ts'

/** The name and, for rules of our own, the code of a failure; never its message, which may hold text. */
function failure(error: unknown): { fout: string; code: string } {
  const name = error instanceof Error ? error.name : typeof error
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return { fout: name, code }
}

export function logStarted(log: Logger, facts: { port: number; lokaal: boolean; items: number }) {
  log.info(facts, 'started')
}

export function logLocalMode(log: Logger) {
  log.warn('local mode: no login, every role, loopback only; never use this for real casussen')
}

export function logTurnFailed(log: Logger, id: string, error: unknown) {
  log.error({ id, ...failure(error) }, 'turn failed')
}

export function logRefusedTenant(log: Logger, soort: string) {
  log.warn({ soort }, 'activity of a tenant that is not allowed')
}

export function logPrivacyPassed(log: Logger, soorten: readonly string[], reden: string) {
  log.info({ soorten, reden }, 'text passed the privacy gate with a reason')
}

export function logDelivered(log: Logger, id: string, pogingen: number) {
  log.info({ id, pogingen }, 'delivered')
}

export function logDeliveryLater(log: Logger, id: string, code: string, pogingen: number) {
  log.warn({ id, code, pogingen }, 'delivery tried again later')
}

export function logDeliveryFailed(log: Logger, id: string, code: string) {
  log.error({ id, code }, 'delivery failed for good')
}

export function logReceiptLost(log: Logger, id: string, error: unknown) {
  log.warn(
    { id, ...failure(error) },
    'what came of a delivery could not be saved, it is tried again',
  )
}

export function logDeliveryNeedless(log: Logger, id: string) {
  log.info({ id }, 'not delivered, it was taken back')
}

export function logWorkerFailed(log: Logger, error: unknown) {
  log.warn(failure(error), 'outbox could not be read, tried again')
}

export function logErased(log: Logger, regel: string, aantal: number) {
  log.info({ regel, aantal }, 'erased what was kept long enough')
}

export function logFormulierFailed(log: Logger, error: unknown) {
  log.error(failure(error), 'a casusformulier could not be shown')
}

export function logApiFailed(log: Logger, error: unknown) {
  log.error(failure(error), 'a request of the tab failed')
}

export function logRetentionFailed(log: Logger, error: unknown) {
  log.warn(failure(error), 'not everything old could be erased, tried again')
}

export function logOverviewsFailed(log: Logger, error: unknown) {
  log.warn(failure(error), 'overviews of the day could not be queued, tried again')
}

export function logKennisDrift(log: Logger, id: string) {
  log.warn({ id }, 'shipped item differs from the one changed by an editor; the editor keeps it')
}
