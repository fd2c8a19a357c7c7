/** A form of the Loket as a page shows it: everything asked so far, and the question it stands at. */
import { type Waarschuwing, warnAt, warnBefore } from '../../../actions/form-warnings.ts'
import type { Formnaam, Gedaan } from '../../../actions/forms.ts'
import type { InvulView } from '../../../actions/view-form.ts'
import { day } from '../../../domain/opmaak.ts'
import type { Zeg } from '../../../domain/teksten.ts'
import { answerInput, answerText } from '../../../domain/triage/answer-text.ts'
import type { Antwoord } from '../../../domain/triage/antwoord.ts'
import type { Dialoog, Stap } from '../../../domain/triage/dialoog.ts'
import { MAX_TEKST } from '../../../domain/triage/parse-answer.ts'
import { withoutCommands } from '../../../domain/triage/without-commands.ts'
import type { InvulPagina, Invulresultaat, Vraag } from '../../contract/invulling.ts'
import type { Facts } from './stand.ts'

export function toInvulling(view: InvulView, facts: Facts): InvulPagina {
  const { invulling, dialoog, casus, stap, naam, pad, voorstel } = view
  const { zeg } = facts
  return {
    id: invulling.id,
    versie: invulling.versie,
    formulier: dialoog.id,
    titel: zeg(`formulieren.${dialoog.id}`),
    casus: casus && { id: casus.id, referentie: casus.referentie },
    over: toOver(view, zeg),
    meldingen: toMeldingen([...warnBefore(view), ...warnAt(view)], zeg),
    gegeven: pad.flatMap((one) => {
      const asked = dialoog.steps[one]
      const antwoord = invulling.antwoorden[one]
      if (!asked || !antwoord) return []
      return [{ ...toVraag(one, asked, facts), antwoord: toAntwoord(asked, antwoord, zeg) }]
    }),
    vraag: toVraag(naam, stap, facts),
    voorstel: voorstel && toAntwoord(stap, voorstel, zeg),
    nummer: view.nummer,
    ongeveer: view.ongeveer,
  }
}

function toVraag(naam: string, stap: Stap, { vandaag }: Facts): Vraag {
  return {
    stap: naam,
    soort: stap.kind,
    vraag: stap.ask,
    onderwerp: stap.label,
    hulp: stap.hint,
    waarom: stap.why,
    opties: Object.entries(stap.options).map(([waarde, tekst]) => ({ waarde, tekst })),
    optioneel: stap.optional,
    magOnbekend: stap.unknown,
    hoogstens: maxOf(stap),
    vanaf: stap.kind === 'datum' && stap.range === 'toekomst' ? vandaag : null,
  }
}

/** Several organisations with what each says take as much as a long text. */
function maxOf({ kind }: Stap): number {
  if (kind === 'tekst' || kind === 'organisatie') return MAX_TEKST[kind]
  return MAX_TEKST['lange-tekst']
}

function toAntwoord(stap: Stap, antwoord: Antwoord, zeg: Zeg) {
  return { tekst: answerText(stap, antwoord, zeg), invoer: answerInput(antwoord) }
}

function toOver({ over }: InvulView, zeg: Zeg): InvulPagina['over'] {
  if (!over) return null
  return 'organisatie' in over
    ? { titel: over.organisatie.naam, tekst: over.vraag }
    : { titel: zeg(`inzet.${over.soort}`), tekst: day(over.op) }
}

function toMeldingen(all: readonly Waarschuwing[], zeg: Zeg): string[] {
  return all.map(({ zin, waarden }) => zeg(`invullen.${zin}`, waarden))
}

interface Klaar {
  readonly form: Formnaam
  readonly uitkomst: string
  readonly gedaan: Gedaan
  readonly waarschuwingen: readonly Waarschuwing[]
}

/** Done: what the author of the form says, and what whoever filled it in should know. */
export function toKlaar(
  { form, uitkomst, gedaan, waarschuwingen }: Klaar,
  dialoog: Dialoog,
  gebruikerId: string,
  zeg: Zeg,
): NonNullable<Invulresultaat['klaar']> {
  const { casus, concept } = gedaan
  const text = dialoog.outcomes[uitkomst]
  const waarden: Readonly<Record<string, string>> = {
    referentie: casus?.referentie ?? '',
    naam: casus?.regievoerder?.naam ?? '',
  }
  const said = withoutCommands(text?.text ?? '')
  return {
    titel: text?.title ?? zeg(`formulieren.${form}`),
    tekst: said.replace(/\{(\w+)\}/g, (place, name) => waarden[name] ?? place),
    meldingen: [
      ...toMeldingen(waarschuwingen, zeg),
      ...(concept ? [zeg('invullen.concept', { titel: concept.titel })] : []),
      ...(concept?.geschoond ? [zeg('invullen.geschoond')] : []),
    ],
    casus: casus?.regievoerder?.gebruikerId === gebruikerId ? casus.id : null,
    concept: concept?.id ?? null,
  }
}
