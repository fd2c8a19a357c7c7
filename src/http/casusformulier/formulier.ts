import type { FormulierView } from '../../actions/open-formulier.ts'
import { keptUntil, type Termijnen } from '../../domain/bewaren/termijnen.ts'
import type {
  Baan,
  Bericht,
  Casus,
  CasusEvent,
  Gebeurtenissoort,
  GetoondItem,
  VerderKunnen,
} from '../../domain/casus/casus.ts'
import type { CasusStatus } from '../../domain/casus/casus-status.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { BOT } from '../../domain/personen/gebruiker.ts'
import type { Zeg } from '../../domain/teksten.ts'

import { listRubrieken, type Rubriek } from '../../domain/triage/rubrieken.ts'

import { type Behandeld, toBehandeld } from './behandeld.ts'
import { pick } from './pick.ts'

/**
 * The Casusformulier as data (S6): the record behind the page, and what `?vorm=json` gives.
 *
 * You may rely on: the keys stay as they are within a `versie`; a key may be added. Times are ISO instants, texts are
 * as they were typed, ids of people are left out.
 */
export interface Formulier {
  readonly formulier: 'casusformulier'
  readonly versie: 1
  readonly gemaakt: string
  readonly referentie: string
  readonly status: CasusStatus
  /** Until which instant the text is kept; null while the Casus runs. */
  readonly bewaardTot: string | null
  /** By the indiener. */
  readonly deel1: {
    readonly indiener: { readonly naam: string; readonly organisatie: string | null }
    readonly waarnemers: readonly string[]
    readonly ingediend: string | null
    readonly baan: Baan | null
    /** ISO day of what cannot be undone. */
    readonly uiterlijk: string | null
    readonly rubrieken: readonly Rubriek[]
    readonly redenDoorgaan: string | null
    readonly getoond: readonly (GetoondItem & { readonly titel: string })[]
  }
  /** By the regievoerder. */
  readonly deel2: {
    readonly regievoerder: string | null
    /** Empty for the indiener. */
    readonly adviezen: readonly { readonly id: string; readonly zin: string }[]
    readonly berichten: readonly Pick<Bericht, 'van' | 'naam' | 'op' | 'tekst'>[]
    readonly afronding: {
      readonly verder: VerderKunnen
      readonly toelichting: string
      readonly op: string
    } | null
    readonly evaluatie: { readonly verder: VerderKunnen; readonly op: string } | null
    /** What the Loket keeps for itself: empty for the indiener. */
    readonly behandeling: Behandeld
  }
  readonly tijdlijn: readonly Moment[]
}

export type Partijrol = 'indiener' | 'waarnemer' | 'regievoerder' | 'bot' | 'onbekend'

export interface Moment {
  readonly op: string
  readonly wat: Gebeurtenissoort
  readonly wie: Partijrol
}

/** What a form is filled from. */
export type FormulierBron = Pick<
  FormulierView,
  'casus' | 'dialoog' | 'dialogen' | 'pad' | 'berichten' | 'advies' | 'urgentie' | 'events' | 'als'
>

/** Fills the form from what its reader may see. `gemaakt` is now. */
export function toFormulier(
  view: FormulierBron,
  kennis: Kennis,
  zeg: Zeg,
  gemaakt: Date,
  termijnen: Termijnen,
): Formulier {
  const { casus, advies, berichten, urgentie } = view
  const { indiener, afronding, evaluatie } = casus
  return {
    formulier: 'casusformulier',
    versie: 1,
    gemaakt: gemaakt.toISOString(),
    referentie: casus.referentie ?? '',
    status: casus.status,
    bewaardTot: keptUntil(casus, termijnen)?.toISOString() ?? null,
    deel1: {
      indiener: pick(indiener, ['naam', 'organisatie']),
      waarnemers: casus.waarnemers.map(({ naam }) => naam),
      ingediend: casus.ingediend,
      baan: casus.baan,
      uiterlijk: urgentie.datum,
      rubrieken: listRubrieken(view.dialoog, casus.antwoorden, view.pad, zeg),
      redenDoorgaan: casus.redenDoorgaan,
      getoond: casus.getoond.map(({ id, oordeel }) => ({
        id,
        titel: kennis.byId.get(id)?.titel ?? id,
        oordeel,
      })),
    },
    deel2: {
      regievoerder: casus.regievoerder?.naam ?? null,
      adviezen: advies.map((regel) => pick(regel, ['id', 'zin'])),
      berichten: berichten.map((bericht) => pick(bericht, ['van', 'naam', 'op', 'tekst'])),
      afronding: afronding && pick(afronding, ['verder', 'toelichting', 'op']),
      evaluatie: evaluatie && pick(evaluatie, ['verder', 'op']),
      behandeling: toBehandeld(view, zeg),
    },
    tijdlijn: toTijdlijn(view),
  }
}

/** What only the Loket is told. */
const INTERNAL: readonly Gebeurtenissoort[] = [
  'notitie',
  'volgende-stap',
  'wacht',
  'uitvraag',
  'uitvraag-beantwoord',
  'interventie',
  'interventie-resultaat',
  'gekoppeld',
  'leerpunt',
  'conceptitem',
  'onbezorgd',
]

/** What only a regievoerder does, whoever has the Casus by now. */
const LOKET: readonly Gebeurtenissoort[] = [
  ...INTERNAL.filter((soort) => soort !== 'onbezorgd'),
  'genomen',
  'overgedragen',
  'vrijgegeven',
  'vraag-gesteld',
  'bericht-gestuurd',
  'opgeschaald',
  'afgerond',
  'niet-in-behandeling',
]

/** What happened to the Casus. Who read it when is for the log of readings, not for this form. */
function toTijdlijn({ casus, events, als }: FormulierBron): Moment[] {
  return events
    .filter(
      ({ soort }) => soort !== 'gelezen' && (als === 'regievoerder' || !INTERNAL.includes(soort)),
    )
    .map((event) => ({ op: event.op, wat: event.soort, wie: rolOf(casus, event) }))
}

function rolOf(casus: Casus, { door, soort }: CasusEvent): Partijrol {
  if (door === BOT) return 'bot'
  if (LOKET.includes(soort)) return 'regievoerder'
  if (casus.indiener.gebruikerId === door) return 'indiener'
  if (casus.regievoerder?.gebruikerId === door) return 'regievoerder'
  return casus.waarnemers.some(({ gebruikerId }) => gebruikerId === door) ? 'waarnemer' : 'onbekend'
}
