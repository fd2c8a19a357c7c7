import { type Gegevenssoort, NOOIT } from '../domain/privacy/persoonsgegeven.ts'
import type { ActionContext } from './context.ts'

export type Screening =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** Each kind once, in the order found. */
      readonly soorten: readonly Gegevenssoort[]
      /** The text in neutral words. */
      readonly voorstel: string
      /** True when something was found that never passes, whatever the reason (BSN, IBAN). */
      readonly hard: boolean
    }

/** Looks for personal data before a text is stored, searched or passed on (K4, X1). */
export function screenText(
  context: Pick<ActionContext, 'gegevens' | 'now'>,
  text: string,
): Screening {
  const vondsten = context.gegevens.find(text)
  if (vondsten.length === 0) return { ok: true }
  return {
    ok: false,
    soorten: [...new Set(vondsten.map((vondst) => vondst.kind))],
    voorstel: context.gegevens.redact(text, vondsten, context.now),
    hard: vondsten.some((vondst) => NOOIT.includes(vondst.kind)),
  }
}
