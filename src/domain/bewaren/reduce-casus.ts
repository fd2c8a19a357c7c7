import type { Behandeling } from '../casus/behandeling.ts'
import type { Casus, CasusEvent } from '../casus/casus.ts'
import type { Antwoorden } from '../triage/antwoord.ts'

/** Answers that are chosen from a closed list and say what kind of Casus it was, not whose. */
const KEPT_STEPS: readonly string[] = ['leefgebieden', 'breder', 'soort-vraag', 'knelpunt']
const KEPT_FACTS: readonly string[] = ['verder']
/** Takes the place of the id of a person. Nobody has it, so nobody has rights by it. */
export const GEWIST = 'gewist'

/**
 * A closed Casus reduced to its facts (X35): reference, lane, leefgebieden, knelpunt, dates, status and what came of
 * it. No free text, no names, no ids of people. Every field is named here, so that a new one asks for a choice.
 */
export function reduceCasus(casus: Casus, now: Date): Casus {
  const { afronding } = casus
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: casus.status,
    statusSinds: casus.statusSinds,
    versie: casus.versie,
    indiener: { gebruikerId: GEWIST, tenantId: '', naam: '', organisatie: null },
    dialoog: casus.dialoog,
    antwoorden: keptAnswers(casus.antwoorden),
    geparkeerd: {},
    baan: casus.baan,
    getoond: [],
    redenDoorgaan: null,
    regievoerder: null,
    behandeling: keptWork(casus.behandeling),
    waarnemers: [],
    waarneming: null,
    afronding: afronding && { ...afronding, toelichting: '', formulier: null },
    evaluatie: casus.evaluatie,
    aangemaakt: casus.aangemaakt,
    gewijzigd: casus.gewijzigd,
    ingediend: casus.ingediend,
    gewist: now.toISOString(),
  }
}

/** Which interventions there were and how long an organisation took; nothing of what was said. */
function keptWork({ bord, interventies }: Behandeling): Behandeling {
  return {
    volgende: null,
    wachtTot: null,
    notities: [],
    verwijzingen: [],
    bord: bord.map((uitvraag) => ({
      ...uitvraag,
      organisatie: { id: uitvraag.organisatie.id, naam: '' },
      vraag: '',
      naam: '',
      antwoord: uitvraag.antwoord && { tekst: '', op: uitvraag.antwoord.op },
    })),
    interventies: interventies.map((interventie) => ({
      ...interventie,
      antwoorden: {},
      naam: '',
      resultaat: interventie.resultaat && { tekst: '', op: interventie.resultaat.op },
    })),
  }
}

/** The same events with when and what, and without who: ids of people and messages are gone. */
export function reduceEvents(events: readonly CasusEvent[]): CasusEvent[] {
  return events.map((event) => ({
    ...event,
    door: GEWIST,
    feiten: Object.fromEntries(
      Object.entries(event.feiten).filter(([name]) => KEPT_FACTS.includes(name)),
    ),
  }))
}

function keptAnswers(antwoorden: Antwoorden): Antwoorden {
  return Object.fromEntries(
    Object.entries(antwoorden).filter(
      ([stap, { soort }]) => KEPT_STEPS.includes(stap) && (soort === 'keuze' || soort === 'keuzes'),
    ),
  )
}
