import { isOpen } from '../domain/casus/behandeling.ts'
import { day } from '../domain/opmaak.ts'
import { type Antwoord, keuzeOf } from '../domain/triage/antwoord.ts'
import { isLater } from '../domain/triage/predicates.ts'
import { urgentieOf } from '../domain/triage/urgentie.ts'
import { type ActionContext, today } from './context.ts'
import type { InvulView } from './view-form.ts'

/** Something that whoever fills in a form should know: a sentence of the group `invullen`, with what goes in its places. */
export interface Waarschuwing {
  readonly zin: string
  readonly waarden: Readonly<Record<string, string>>
}

/** Before the first answer: who closes a Casus hears which organisation has not answered and how many steps have no result. */
export function warnBefore({ dialoog, casus }: InvulView): Waarschuwing[] {
  if (dialoog.id !== 'afronding' || !casus) return []
  const { bord, interventies } = casus.behandeling
  const open = [...new Set(bord.filter(isOpen).map(({ organisatie }) => organisatie.naam))]
  const running = interventies.filter(({ resultaat }) => resultaat === null).length
  return [
    ...(open.length > 0 ? [{ zin: 'nog-open', waarden: { organisaties: open.join(', ') } }] : []),
    ...(running > 0 ? [{ zin: 'nog-bezig', waarden: { aantal: String(running) } }] : []),
  ]
}

/** At a question about a day to come, and at every question after it: the day that is too late. */
export function warnAt(view: InvulView): Waarschuwing[] {
  const { stap, dialoog, pad, invulling, onomkeerbaar } = view
  if (!onomkeerbaar) return []
  const asked = pad.filter((naam) => dialoog.steps[naam]?.range === 'toekomst')
  const antwoorden = Object.fromEntries(
    asked.flatMap((naam) => {
      const antwoord = invulling.antwoorden[naam]
      return antwoord ? [[naam, antwoord]] : []
    }),
  )
  const late = stap.range !== 'toekomst' && isLater(antwoorden, onomkeerbaar)
  if (!late && asked.length === 0 && stap.range !== 'toekomst') return []
  return [{ zin: late ? 'na-de-datum' : 'onomkeerbaar', waarden: { datum: day(onomkeerbaar) } }]
}

/**
 * After the last answer: the day that was read, a condition that failed, a day after the one that cannot be undone, no consent to contact
 * others. `view` is the form as it stood before that answer.
 */
export function warnAfter(
  context: ActionContext,
  { stap, dialoog, casus, invulling }: InvulView,
  { uitkomst, antwoord }: { readonly uitkomst: string; readonly antwoord: Antwoord },
): Waarschuwing[] {
  if (uitkomst !== 'klaar') return [{ zin: 'voorwaarde', waarden: { vraag: stap.ask } }]
  if (!casus) return []
  const { datum } = urgentieOf(casus.antwoorden, { vandaag: today(context) })
  const chosen = [...Object.values(invulling.antwoorden), antwoord].flatMap((one) =>
    one.soort === 'datum' ? one.datum : [],
  )
  const consent = keuzeOf(casus.antwoorden['akkoord-contact'])
  const late = datum !== null && chosen.some((one) => one > datum)
  const last = chosen.at(-1)
  return [
    // "Volgende week" was read as a day: which one?
    ...(last ? [{ zin: 'dag', waarden: { datum: day(last) } }] : []),
    ...(late ? [{ zin: 'na-de-datum', waarden: { datum: day(datum) } }] : []),
    ...(dialoog.id === 'uitvraag' && (consent === 'nee' || consent === 'later')
      ? [{ zin: `contact-${consent}`, waarden: {} }]
      : []),
  ]
}
