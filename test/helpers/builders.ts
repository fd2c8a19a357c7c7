import { GEEN_BEHANDELING, type Uitvraag } from '../../src/domain/casus/behandeling.ts'
import type { Afronding, Bericht, Casus, CasusEvent } from '../../src/domain/casus/casus.ts'
import type { Invulling } from '../../src/domain/casus/invulling.ts'
import type { Gesprek } from '../../src/domain/gesprek/gesprek.ts'
import { emptyGesprek } from '../../src/domain/gesprek/gesprek.ts'
import type { Kennisbank } from '../../src/domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import type { Paarbesluit } from '../../src/domain/kennis/tegenspraak.ts'
import type { Wetswijziging } from '../../src/domain/kennis/wetswijziging.ts'
import type { Leerpunt } from '../../src/domain/leerpunt/leerpunt.ts'
import type { Levering } from '../../src/domain/levering/levering.ts'
import type { Redactiewerk } from '../../src/domain/redactie/redactiewerk.ts'
import type { Registratie } from '../../src/domain/register/registratie.ts'
import type { UitgaandeCasus } from '../../src/domain/uitgaand/uitgaande-casus.ts'

export const NOW = new Date('2026-11-24T10:00:00.000Z')

export function aCasus(fields: Partial<Casus> = {}): Casus {
  return {
    id: 'casus-1',
    referentie: null,
    status: 'concept',
    statusSinds: NOW.toISOString(),
    versie: 0,
    indiener: {
      gebruikerId: 'indiener',
      tenantId: 'tenant',
      naam: 'Ina Diener',
      organisatie: null,
    },
    dialoog: { id: 'triage', versie: 1 },
    antwoorden: {},
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
    aangemaakt: NOW.toISOString(),
    gewijzigd: NOW.toISOString(),
    ingediend: null,
    gewist: null,
    ...fields,
  }
}

export function anAfronding(fields: Partial<Afronding> = {}): Afronding {
  return {
    verder: 'ja',
    toelichting: 'Zo.',
    route: null,
    formulier: null,
    op: NOW.toISOString(),
    ...fields,
  }
}

/** A question to an organisation that has not answered, and promised nothing. */
export function anUitvraag(fields: Partial<Uitvraag> = {}): Uitvraag {
  return {
    id: 'uitvraag-1',
    organisatie: { id: 'uwv', naam: 'UWV' },
    vraag: 'Wie betaalt?',
    gevraagdOp: NOW.toISOString(),
    naam: 'Rik Egie',
    toegezegdVoor: null,
    antwoord: null,
    ...fields,
  }
}

export function aGesprek(fields: Partial<Gesprek> = {}): Gesprek {
  return { ...emptyGesprek('gesprek-1', 'indiener', NOW), ...fields }
}

export function anEvent(id: string, fields: Partial<CasusEvent> = {}): CasusEvent {
  const at = { casusId: 'casus-1', op: NOW.toISOString() }
  return { id, soort: 'ingediend', door: 'indiener', feiten: {}, ...at, ...fields }
}

export function aBericht(id: string, fields: Partial<Bericht> = {}): Bericht {
  return {
    id,
    casusId: 'casus-1',
    van: 'regievoerder',
    gebruikerId: 'r',
    naam: 'R',
    tekst: `Vraag ${id}, met "aanhalingstekens" en 😀`,
    op: NOW.toISOString(),
    ...fields,
  }
}

export function anInvulling(fields: Partial<Invulling> = {}): Invulling {
  return {
    id: 'invulling-1',
    versie: 0,
    gebruikerId: 'rik',
    dialoog: { id: 'notitie', versie: 1 },
    casusId: 'casus-1',
    onderwerp: null,
    antwoorden: {},
    gewijzigd: NOW.toISOString(),
    ...fields,
  }
}

export function aLeerpunt(fields: Partial<Leerpunt> = {}): Leerpunt {
  return {
    id: 'leerpunt-1',
    versie: 0,
    tekst: 'Spreek af wie betaalt voordat iemand verhuist.',
    orde: 'tweede',
    belegdBij: 'Ministerie van Voorbeeld',
    status: 'open',
    opvolging: '',
    volgendeCheck: '2027-05-24',
    casusIds: ['casus-1'],
    itemIds: [],
    aangemaakt: NOW.toISOString(),
    gewijzigd: NOW.toISOString(),
    ...fields,
  }
}

export function aLevering(fields: Partial<Levering> = {}): Levering {
  return {
    id: 'levering-1',
    soort: 'kanaalkaart',
    casusId: 'casus-1',
    itemId: null,
    berichtId: null,
    eventId: null,
    oordeelId: null,
    invullingId: null,
    aan: { soort: 'kanaal', naam: 'loket' },
    status: 'klaar',
    pogingen: 0,
    nietVoor: NOW.toISOString(),
    aangemaakt: NOW.toISOString(),
    ontvangst: null,
    fout: null,
    ...fields,
  }
}

export function anItem(fields: Partial<Kennisitem> = {}): Kennisitem {
  return {
    id: 'item-1',
    soort: 'knelpunt',
    titel: 'Een titel',
    vraag: 'Wat nu?',
    status: 'gepubliceerd',
    leefgebieden: ['wonen'],
    categorie: 'samenwerking',
    niveau: 'meso',
    beleidsterreinen: ['SZW'],
    doelgroepen: ['gezinnen'],
    organisaties: [],
    wetten: [],
    trefwoorden: [],
    verwante: [],
    vervangt: [],
    opvolging: [],
    bronnen: [
      { document: 'jaarrapportage-2024', regels: '1-2', vindplaats: 'hfst. 1', jaar: 2024 },
    ],
    gecontroleerd: '2026-11-24',
    controlerenVoor: '2027-11-24',
    eigenaar: 'redactie',
    situatie: 'Er speelt iets.',
    waarom: 'Het zit vast.',
    stappen: ['Bel de gemeente.', 'Leg het vast.'],
    wie: 'De gemeente.',
    letOp: 'Niets bijzonders.',
    intern: '',
    vragen: [],
    ...fields,
  }
}

export function aBank(fields: Partial<Kennisbank> = {}): Kennisbank {
  return {
    items: [],
    organisaties: [],
    begrippen: [],
    synoniemen: [],
    buitenBereik: [],
    leefgebieden: [],
    categorieen: [],
    niveaus: [],
    beleidsterreinen: [],
    documenten: [],
    ...fields,
  }
}

export function aRegistratie(fields: Partial<Registratie> = {}): Registratie {
  return {
    id: 'uwv-landelijk',
    organisatie: { id: 'uwv', naam: 'UWV' },
    functie: 'Maatwerkprofessional',
    regio: 'landelijk',
    themas: ['werk-en-activiteiten'],
    contact: { mailbox: 'maatwerk@uwv.example', telefoon: '088 000 00 00', naam: '' },
    bijgewerkt: '2026-10-01',
    bron: 'Testlijst',
    ...fields,
  }
}

export function aUitgaandeCasus(fields: Partial<UitgaandeCasus> = {}): UitgaandeCasus {
  return {
    referentie: 'MW-26-7K3F',
    ingediend: NOW.toISOString(),
    indiener: { medewerkerId: 'ina', naam: 'Ina Diener', organisatie: 'Wijkteam Voorbeeldstad' },
    baan: 'interventie',
    titel: 'Maatwerk: Wonen',
    leefgebieden: [{ id: 'wonen', naam: 'Wonen' }],
    urgentie: { soort: 'gewoon', datum: null },
    situatie: 'Moeder met twee kinderen moet haar huis uit.',
    hulpvraag: 'UWV en de gemeente moeten samen beslissen wie nu betaalt.',
    doel: 'Het gezin blijft in de woning.',
    knelpunten: ['Organisaties werken niet samen'],
    geprobeerd: [{ stap: 'Gewone weg', antwoord: 'Ja', uitkomst: 'Niets.' }],
    partijen: [{ naam: 'UWV', zegt: 'wacht op de gemeente' }],
    reden: null,
    rubrieken: [],
    ...fields,
  }
}

export function aRedactiewerk(fields: Partial<Redactiewerk> = {}): Redactiewerk {
  return {
    soort: 'vraag',
    over: 'vraag-1',
    status: 'in-behandeling',
    redacteur: { gebruikerId: 'red', naam: 'Red Acteur' },
    item: null,
    antwoord: null,
    begonnen: NOW.toISOString(),
    gewijzigd: NOW.toISOString(),
    ...fields,
  }
}

export function aWetswijziging(fields: Partial<Wetswijziging> = {}): Wetswijziging {
  return {
    id: 'wijziging-1',
    wet: 'Participatiewet art. 58',
    soort: 'gewijzigd',
    per: '2027-01-01',
    uitleg: 'Er komt een bedenktijd.',
    door: { gebruikerId: 'red', naam: 'Red Acteur' },
    op: NOW.toISOString(),
    nagekeken: [],
    ...fields,
  }
}

export function aPaarbesluit(fields: Partial<Paarbesluit> = {}): Paarbesluit {
  return {
    ...{ a: 'item-1', b: 'item-2', versieA: 1, versieB: 1, reden: 'Het een is voor jongeren.' },
    door: { gebruikerId: 'red', naam: 'Red Acteur' },
    op: NOW.toISOString(),
    ...fields,
  }
}
