import { isOpen } from '../domain/casus/behandeling.ts'
import { day } from '../domain/opmaak.ts'
import { type Antwoord, keuzeOf } from '../domain/triage/antwoord.ts'
import { urgentieOf } from '../domain/triage/urgentie.ts'
import { type ActionContext, today } from './context.ts'
import type { InvulView } from './view-form.ts'

/** Something that whoever fills in a form should know: a sentence of the group `invullen`, with what goes in its places. */
export interface Waarschuwing {
  readonly zin: string
  readonly waarden: Readonly<Record<string, string>>
}

/** Before the first answer: who closes a Casus hears which organisation has not answered. */
export function warnBefore({ dialoog, casus }: InvulView): Waarschuwing[] {
  const open = casus?.behandeling.bord.filter(isOpen) ?? []
  if (dialoog.id !== 'afronding' || open.length === 0) return []
  const organisaties = [...new Set(open.map(({ organisatie }) => organisatie.naam))].join(', ')
  return [{ zin: 'nog-open', waarden: { organisaties } }]
}

/**
 * After the last answer: a condition that failed, a day after the one that cannot be undone, no consent to contact
 * others. `view` is the form as it stood before that answer.
 */
export function warnAfter(
  context: ActionContext,
  { stap, dialoog, casus, invulling }: InvulView,
  { uitkomst, antwoord }: { readonly uitkomst: string; readonly antwoord: Antwoord },
): Waarschuwing[] {
  if (uitkomst !== 'klaar') return [{ zin: 'voorwaarde', waarden: { label: stap.label } }]
  if (!casus) return []
  const { datum } = urgentieOf(casus.antwoorden, { vandaag: today(context) })
  const chosen = [...Object.values(invulling.antwoorden), antwoord].flatMap((one) =>
    one.soort === 'datum' ? one.datum : [],
  )
  const consent = keuzeOf(casus.antwoorden['akkoord-contact'])
  const late = datum !== null && chosen.some((one) => one > datum)
  return [
    ...(late ? [{ zin: 'na-de-datum', waarden: { datum: day(datum) } }] : []),
    ...(dialoog.id === 'uitvraag' && (consent === 'nee' || consent === 'later')
      ? [{ zin: `contact-${consent}`, waarden: {} }]
      : []),
  ]
}
