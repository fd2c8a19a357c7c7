import { GEEN_BEHANDELING } from '../domain/casus/behandeling.ts'
import type { Casus } from '../domain/casus/casus.ts'
import type { Antwoorden } from '../domain/triage/antwoord.ts'
import { getDialoog, TRIAGE } from './concept.ts'
import type { ActionContext } from './context.ts'

/** A draft of this person that was not saved yet, with these answers already given. */
export function newConcept(context: ActionContext, antwoorden: Antwoorden): Casus {
  const { gebruiker, now } = context
  const dialoog = getDialoog(context, TRIAGE)
  return {
    id: context.newId(),
    referentie: null,
    status: 'concept',
    statusSinds: now.toISOString(),
    versie: 0,
    indiener: {
      gebruikerId: gebruiker.id,
      tenantId: gebruiker.tenantId,
      naam: gebruiker.naam,
      organisatie: null,
    },
    dialoog: { id: dialoog.id, versie: dialoog.version },
    antwoorden,
    geparkeerd: {},
    baan: null,
    getoond: [],
    redenDoorgaan: null,
    regievoerder: null,
    behandeling: GEEN_BEHANDELING,
    waarnemers: [],
    waarneming: null,
    afronding: null,
    evaluatie: null,
    aangemaakt: now.toISOString(),
    gewijzigd: now.toISOString(),
    ingediend: null,
    gewist: null,
  }
}
