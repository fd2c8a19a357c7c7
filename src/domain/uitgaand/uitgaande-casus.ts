import { GEEN_BEHANDELING } from '../casus/behandeling.ts'
import type { Baan, Casus } from '../casus/casus.ts'
import type { Lijstwaarde } from '../kennis/kennisbank.ts'
import type { Zeg } from '../teksten.ts'
import { dagOf } from '../tijd/dag.ts'
import { answerText } from '../triage/answer-text.ts'
import { type Antwoorden, keuzesOf, type Partij, tekstOf } from '../triage/antwoord.ts'
import type { Dialoog } from '../triage/dialoog.ts'
import { answeredSteps } from '../triage/replay.ts'
import { listRubrieken } from '../triage/rubrieken.ts'
import { type Urgentie, urgentieOf } from '../triage/urgentie.ts'
import { toMedewerkerId } from './medewerker-id.ts'

/**
 * A Casus as another system gets it (C22, X39): what its indiener filed, in words that people read.
 *
 * You may rely on: it says the same however late it leaves; texts are whole, as they were typed; nothing of what the
 * Loket did or wrote is in it, no id of a tenant, and nobody but the indiener is named.
 */
export interface UitgaandeCasus {
  readonly referentie: string
  /** ISO instant. */
  readonly ingediend: string
  readonly indiener: {
    /** At most 24 characters; null when it does not fit. */
    readonly medewerkerId: string | null
    readonly naam: string
    readonly organisatie: string | null
  }
  readonly baan: Baan | null
  /** What it is about, from closed lists only: a title is read by more people than a Casus. */
  readonly titel: string
  readonly leefgebieden: readonly Pick<Lijstwaarde, 'id' | 'naam'>[]
  /** As it was on the day of filing. */
  readonly urgentie: Pick<Urgentie, 'soort' | 'datum'>
  readonly situatie: string
  readonly hulpvraag: string
  /** What must become different for the resident. */
  readonly doel: string
  readonly knelpunten: readonly string[]
  readonly geprobeerd: readonly Geprobeerd[]
  readonly partijen: readonly Pick<Partij, 'naam' | 'zegt'>[]
  /** Why it was filed although local steps were open. */
  readonly reden: string | null
  /** Every answer, by heading. */
  readonly rubrieken: readonly {
    readonly rubriek: string
    readonly antwoorden: readonly {
      readonly onderwerp: string
      readonly vraag: string
      readonly tekst: string
    }[]
  }[]
}

/** One of the steps before the Loket, whether it was taken, and what came of it. */
export interface Geprobeerd {
  readonly stap: string
  readonly antwoord: string
  readonly uitkomst: string
}

/** The steps of the triage in which was asked what was tried. */
const GEPROBEERD = [
  'geprobeerd-standaard',
  'geprobeerd-escalatie',
  'geprobeerd-register',
  'ander-loket',
]

/** The Casus as its indiener filed it: nothing of what happened to it since. */
export function asFiled(casus: Casus): Casus {
  return {
    ...casus,
    status: 'ingediend',
    statusSinds: casus.ingediend ?? casus.statusSinds,
    regievoerder: null,
    behandeling: GEEN_BEHANDELING,
    waarnemers: [],
    waarneming: null,
    afronding: null,
    evaluatie: null,
  }
}

/** What leaves of a filed Casus. `leefgebieden` is the closed list. */
export function toUitgaandeCasus(
  casus: Casus,
  dialoog: Dialoog,
  leefgebieden: readonly Lijstwaarde[],
  zeg: Zeg,
): UitgaandeCasus {
  const { antwoorden, indiener } = casus
  const ingediend = casus.ingediend ?? casus.aangemaakt
  const gebieden = chosenFrom(leefgebieden, antwoorden)
  const { soort, datum } = urgentieOf(antwoorden, { vandaag: dagOf(new Date(ingediend)) })
  const { partijen } = antwoorden
  const pad = answeredSteps(dialoog, antwoorden)
  return {
    referentie: casus.referentie ?? '',
    ingediend,
    indiener: {
      medewerkerId: toMedewerkerId(indiener.gebruikerId),
      naam: indiener.naam,
      organisatie: organisatieOf(antwoorden) ?? indiener.organisatie,
    },
    baan: casus.baan,
    titel: titleOf(gebieden, zeg),
    leefgebieden: gebieden,
    urgentie: { soort, datum },
    situatie: tekstOf(antwoorden.situatie),
    hulpvraag: tekstOf(antwoorden['hulpvraag-scherper']) || tekstOf(antwoorden.hulpvraag),
    doel: tekstOf(antwoorden.doel),
    knelpunten: keuzesOf(antwoorden.knelpunt).map(
      (keuze) => dialoog.steps.knelpunt?.options[keuze] ?? keuze,
    ),
    geprobeerd: GEPROBEERD.flatMap((naam) => triedAt(dialoog, antwoorden, naam, zeg)),
    partijen:
      partijen?.soort === 'partijen'
        ? partijen.partijen.map(({ naam, zegt }) => ({ naam, zegt }))
        : [],
    reden: casus.redenDoorgaan,
    rubrieken: listRubrieken(dialoog, antwoorden, pad, zeg).map((group) => ({
      rubriek: group.rubriek,
      antwoorden: group.antwoorden.map(({ onderwerp, vraag, tekst }) => ({
        onderwerp,
        vraag,
        tekst,
      })),
    })),
  }
}

function chosenFrom(leefgebieden: readonly Lijstwaarde[], antwoorden: Antwoorden) {
  const chosen = [...keuzesOf(antwoorden.leefgebieden), ...keuzesOf(antwoorden.breder)]
  return leefgebieden.filter(({ id }) => chosen.includes(id)).map(({ id, naam }) => ({ id, naam }))
}

function titleOf(gebieden: UitgaandeCasus['leefgebieden'], zeg: Zeg): string {
  if (gebieden.length === 0) return zeg('uitgaand.titel-leeg')
  return zeg('uitgaand.titel', { leefgebieden: gebieden.map(({ naam }) => naam).join(', ') })
}

function organisatieOf({ organisatie }: Antwoorden): string | null {
  return organisatie?.soort === 'organisatie' ? organisatie.naam : null
}

function triedAt(dialoog: Dialoog, antwoorden: Antwoorden, naam: string, zeg: Zeg): Geprobeerd[] {
  const stap = dialoog.steps[naam]
  const antwoord = antwoorden[naam]
  if (!stap || !antwoord) return []
  return [
    {
      stap: stap.label,
      antwoord: answerText(stap, antwoord, zeg),
      uitkomst: tekstOf(antwoorden[`${naam}-toelichting`]),
    },
  ]
}
