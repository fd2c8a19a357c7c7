import type { FormulierView } from '../../actions/open-formulier.ts'
import { keptUntil, type Termijnen } from '../../domain/bewaren/termijnen.ts'
import type {
  Baan,
  Bericht,
  Casus,
  Gebeurtenissoort,
  GetoondItem,
  VerderKunnen,
} from '../../domain/casus/casus.ts'
import type { CasusStatus } from '../../domain/casus/casus-status.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { BOT } from '../../domain/personen/gebruiker.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import type { Antwoord } from '../../domain/triage/antwoord.ts'

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
  }
  readonly tijdlijn: readonly Moment[]
}

/** The answers under one heading of the dialog. */
export interface Rubriek {
  readonly rubriek: string
  readonly antwoorden: readonly {
    readonly stap: string
    readonly onderwerp: string
    readonly vraag: string
    /** As a person reads it. */
    readonly tekst: string
    readonly waarde: Antwoord
  }[]
}

export type Partijrol = 'indiener' | 'waarnemer' | 'regievoerder' | 'bot' | 'onbekend'

export interface Moment {
  readonly op: string
  readonly wat: Gebeurtenissoort
  readonly wie: Partijrol
}

/** Fills the form from what its reader may see. `gemaakt` is now. */
export function toFormulier(
  view: FormulierView,
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
      rubrieken: toRubrieken(view, zeg),
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
    },
    tijdlijn: toTijdlijn(view),
  }
}

/** These fields and no others: what is added to a noun later does not leave the house by itself. */
function pick<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>
}

function toRubrieken({ casus, dialoog, pad }: FormulierView, zeg: Zeg): Rubriek[] {
  const groups = new Map<string, Rubriek['antwoorden'][number][]>()
  for (const naam of pad) {
    const stap = dialoog.steps[naam]
    const waarde = casus.antwoorden[naam]
    if (!stap || !waarde || stap.kind === 'overzicht') continue
    const group = groups.get(stap.section) ?? []
    group.push({
      stap: naam,
      onderwerp: stap.label,
      vraag: stap.ask,
      tekst: answerText(stap, waarde, zeg),
      waarde,
    })
    groups.set(stap.section, group)
  }
  return [...groups].map(([rubriek, antwoorden]) => ({ rubriek, antwoorden }))
}

/** What happened to the Casus. Who read it when is for the log of readings, not for this form. */
function toTijdlijn({ casus, events }: FormulierView): Moment[] {
  return events
    .filter(({ soort }) => soort !== 'gelezen')
    .map(({ op, soort, door }) => ({ op, wat: soort, wie: rolOf(casus, door) }))
}

function rolOf(casus: Casus, gebruikerId: string): Partijrol {
  if (casus.indiener.gebruikerId === gebruikerId) return 'indiener'
  if (casus.regievoerder?.gebruikerId === gebruikerId) return 'regievoerder'
  if (gebruikerId === BOT) return 'bot'
  return casus.waarnemers.some((waarnemer) => waarnemer.gebruikerId === gebruikerId)
    ? 'waarnemer'
    : 'onbekend'
}
