/** One Casus as its reader may see it: from the side of the indiener, or of the Loket. */
import { isForm } from '../../../actions/forms.ts'
import type { CasusView, readOverdracht, readTijdlijn } from '../../../actions/read-casus.ts'
import {
  type Interventie,
  isOpen,
  type Notitie,
  type Uitvraag,
} from '../../../domain/casus/behandeling.ts'
import type { Casus } from '../../../domain/casus/casus.ts'
import { isEnded } from '../../../domain/casus/casus-status.ts'
import type { Invulling } from '../../../domain/casus/invulling.ts'
import type { Sjabloon } from '../../../domain/casus/sjabloon.ts'
import type { Kennis } from '../../../domain/kennis/kennis.ts'
import { day, moment } from '../../../domain/opmaak.ts'
import { BOT } from '../../../domain/personen/gebruiker.ts'
import type { Zeg } from '../../../domain/teksten.ts'
import type { Dialoog } from '../../../domain/triage/dialoog.ts'
import { answeredSteps } from '../../../domain/triage/replay.ts'
import { listRubrieken } from '../../../domain/triage/rubrieken.ts'
import type { CasusPagina, OverdrachtPagina, Tijdlijn } from '../../contract/casusdesk.ts'
import {
  type Facts,
  toAntwoordVoor,
  toOwnStatus,
  toStatus,
  toTermijn,
  toUrgentie,
} from './stand.ts'

export interface PaginaFacts extends Facts {
  readonly gebruikerId: string
  readonly kennis: Kennis
  readonly dialogen: ReadonlyMap<string, Dialoog>
  readonly sjablonen: readonly Sjabloon[]
  /** What this person is filling in about this Casus. */
  readonly begonnen: readonly Invulling[]
}

export function toCasus(view: CasusView, facts: PaginaFacts): CasusPagina {
  const { casus, als } = view
  const { zeg, gebruikerId } = facts
  const own = casus.indiener.gebruikerId === gebruikerId && als === 'indiener'
  const filed = casus.status === 'ingediend'
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: als === 'indiener' ? toOwnStatus(casus, zeg) : toStatus(casus, zeg),
    als,
    gevraagd: als === 'indiener' ? toGevraagd(view, facts) : null,
    indiener: { naam: casus.indiener.naam, organisatie: casus.indiener.organisatie },
    waarnemers: casus.waarnemers.map(({ naam }) => naam),
    regievoerder: casus.regievoerder?.naam ?? null,
    ingediend: casus.ingediend,
    urgentie: isEnded(casus)
      ? { soort: 'gewoon', datum: null, tekst: '' }
      : toUrgentie(casus, facts),
    rubrieken: listRubrieken(view.dialoog, casus.antwoorden, view.pad, zeg).map(
      ({ rubriek, antwoorden }) => ({ rubriek, antwoorden: antwoorden.map(toRegel) }),
    ),
    berichten: view.berichten.map(({ id, van, naam, tekst, op }) => ({ id, van, naam, tekst, op })),
    afronding: toAfronding(view, facts),
    gesloten: isEnded(casus),
    magSchrijven: casus.regievoerder !== null && !isEnded(casus),
    magIntrekken: own && filed && casus.regievoerder === null,
    magEvalueren: own && casus.status === 'afgerond',
    behandeling: als === 'regievoerder' ? toBehandeling(view, facts) : null,
  }
}

/** The last question of the regievoerder, as long as it waits for an answer. */
function toGevraagd({ casus, berichten }: CasusView, facts: PaginaFacts): CasusPagina['gevraagd'] {
  if (casus.status !== 'wacht-op-indiener') return null
  const asked = berichten.findLast(({ van }) => van === 'regievoerder')
  if (!asked) return null
  return { tekst: asked.tekst, uiterlijk: toAntwoordVoor(casus, facts)?.tekst ?? null }
}

function toRegel({ stap, onderwerp, tekst }: { stap: string; onderwerp: string; tekst: string }) {
  return { stap, onderwerp, tekst }
}

function toAfronding(
  { casus: { afronding, evaluatie }, als }: CasusView,
  { zeg, kennis, dialogen }: PaginaFacts,
): CasusPagina['afronding'] {
  if (!afronding) return null
  const form = als === 'regievoerder' ? afronding.formulier : null
  return {
    verder: zeg(`verder.${afronding.verder}`),
    toelichting: afronding.toelichting,
    op: afronding.op,
    route: toItemlink(afronding.route, kennis),
    antwoorden: form ? toRegels(form, dialogen, zeg) : [],
    evaluatie: evaluatie?.verder ?? null,
  }
}

function toItemlink(id: string | null, kennis: Kennis): { id: string; titel: string } | null {
  const item = id === null ? undefined : kennis.byId.get(id)
  return item ? { id: item.id, titel: item.titel } : null
}

type Behandeldeel = NonNullable<CasusPagina['behandeling']>

function toBehandeling(view: CasusView, facts: PaginaFacts): Behandeldeel {
  const { casus, advies, volledigheid, patroon, dialoog } = view
  const { volgende, wachtTot, notities, bord, verwijzingen } = casus.behandeling
  const { zeg, sjablonen, begonnen } = facts
  const ended = isEnded(casus)
  return {
    termijn: ended ? null : toTermijn(casus, facts),
    volgende: volgende && { wat: volgende.wat, op: volgende.op },
    wachtTot,
    notities: notities.map((one) => toNotitie(one, zeg)).reverse(),
    bord: bord.map((one) => toUitvraag(one, zeg)),
    interventies: toInzet(casus, facts),
    verwijzingen: verwijzingen.map(({ soort, nummer }) => ({
      soort: zeg(`verwijzing.${soort}`),
      nummer,
    })),
    advies: ended ? [] : advies.map(({ zin }) => zin),
    volledig: {
      bekend: volledigheid?.bekend ?? 0,
      nodig: volledigheid?.nodig ?? 0,
      ontbreekt: (volledigheid?.ontbreekt ?? []).map((stap) => ({
        stap,
        onderwerp: dialoog.steps[stap]?.label ?? stap,
      })),
    },
    patroon: patroon && {
      tekst: zeg('uitkomst.patroon', { aantal: patroon.aantal, verder: patroon.verder }),
      route: toItemlink(patroon.route, facts.kennis),
    },
    formulieren: ended ? toMenu(ENDED_MENU, zeg) : toMenu(MENU, zeg),
    begonnen: begonnen
      .filter(({ dialoog: { id }, antwoorden }) => isForm(id) && Object.keys(antwoorden).length > 0)
      .map(({ dialoog: { id }, onderwerp, gewijzigd }) => ({
        naam: id,
        onderwerp,
        tekst: zeg(`formulieren.${id}`),
        gewijzigd,
      })),
    sjablonen: ended ? [] : sjablonen.map(({ id, titel, tekst }) => ({ id, titel, tekst })),
  }
}

/** The forms about a Casus by what they are for, as in the menu of the chat. */
const MENU = {
  plannen: ['volgende-stap', 'wachten'],
  inzet: ['uitvraag', 'interventie', 'raadplegen', 'overbrugging', 'let'],
  delen: ['overdragen', 'vrijgeven', 'koppelen'],
  leren: ['leerpunt', 'niet-in-behandeling', 'afronding'],
} as const
const ENDED_MENU = { leren: ['leerpunt'] } as const

function toMenu(
  menu: Readonly<Record<string, readonly string[]>>,
  zeg: Zeg,
): Behandeldeel['formulieren'] {
  return Object.entries(menu).flatMap(([groep, namen]) =>
    namen.map((naam) => ({ naam, tekst: zeg(`formulieren.${naam}`), groep: zeg(`menu.${groep}`) })),
  )
}

function toInzet(casus: Casus, { dialogen, zeg }: PaginaFacts): Behandeldeel['interventies'] {
  return casus.behandeling.interventies.map((one) => ({
    id: one.id,
    soort: zeg(`inzet.${one.soort}`),
    op: one.op,
    naam: one.naam,
    antwoorden: toRegels(one, dialogen, zeg),
    resultaat: one.resultaat && { tekst: one.resultaat.tekst, op: one.resultaat.op },
  }))
}

/** A form of the Loket as it was filled in; nothing when that form is no more. */
function toRegels(
  { dialoog, antwoorden }: Pick<Interventie, 'dialoog' | 'antwoorden'>,
  dialogen: PaginaFacts['dialogen'],
  zeg: Zeg,
) {
  const form = dialogen.get(dialoog.id)
  if (!form) return []
  const rubrieken = listRubrieken(form, antwoorden, answeredSteps(form, antwoorden), zeg)
  return rubrieken.flatMap((rubriek) => rubriek.antwoorden.map(toRegel))
}

function toUitvraag(one: Uitvraag, zeg: Zeg): Behandeldeel['bord'][number] {
  const { id, organisatie, vraag, gevraagdOp, naam, toegezegdVoor, antwoord } = one
  const stand = antwoord
    ? zeg('bord.beantwoord', { datum: day(antwoord.op) })
    : toegezegdVoor
      ? zeg('bord.toegezegd', { datum: day(toegezegdVoor) })
      : zeg('bord.open')
  return {
    id,
    organisatie: organisatie.naam,
    vraag,
    stand: `${zeg('bord.gevraagd', { datum: day(gevraagdOp), naam })} ${stand}`,
    antwoord: isOpen(one) ? null : (antwoord?.tekst ?? null),
  }
}

function toNotitie({ id, naam, op, bij, tekst }: Notitie, zeg: Zeg) {
  return { id, naam, op, bij: bij ? zeg(`reden-bij.${bij}`) : null, tekst }
}

/** What happened to a Casus, the newest first. */
export function toTijdlijn(
  { events, namen }: Awaited<ReturnType<typeof readTijdlijn>>,
  zeg: Zeg,
): Tijdlijn {
  return {
    momenten: events
      .map(({ id, op, soort, door }) => ({
        id,
        op,
        soort,
        tekst: zeg(`gebeurtenis.${soort}`),
        wie: namen.get(door) ?? zeg(door === BOT ? 'tab-api.bot' : 'tab-api.onbekend'),
      }))
      .reverse(),
  }
}

/** All that whoever takes over must know (X22). */
export function toOverdracht(
  { casus, overdracht }: Awaited<ReturnType<typeof readOverdracht>>,
  facts: Facts,
): OverdrachtPagina {
  const { zeg } = facts
  const { laatsteContact: last } = overdracht
  return {
    referentie: casus.referentie,
    status: toStatus(casus, zeg),
    sinds: overdracht.sinds,
    urgentie: toUrgentie(casus, facts),
    volgende: overdracht.volgende && { wat: overdracht.volgende.wat, op: overdracht.volgende.op },
    wachtTot: overdracht.wachtTot,
    openVragen: overdracht.openVragen.map((one) => toUitvraag(one, zeg)),
    wachtOpIndiener: overdracht.wachtOpIndiener,
    laatsteContact:
      last && zeg(`casus.bericht-${last.van}`, { naam: last.naam, moment: moment(last.op) }),
    lopend: overdracht.lopend.map(({ soort, op }) => `${zeg(`inzet.${soort}`)} (${day(op)})`),
    notities: overdracht.notities.map((one) => toNotitie(one, zeg)),
  }
}
