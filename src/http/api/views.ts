/** From what an action gives to what the contract promises: field by field, so that nothing leaves by accident. */

import type { ItemView } from '../../actions/open-item.ts'
import type { CasusView, readTijdlijn } from '../../actions/read-casus.ts'
import type { Casus } from '../../domain/casus/casus.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import { termOf } from '../../domain/casus/termijn.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { day } from '../../domain/opmaak.ts'
import { BOT } from '../../domain/personen/gebruiker.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { keuzesOf } from '../../domain/triage/antwoord.ts'
import { listRubrieken } from '../../domain/triage/rubrieken.ts'
import { urgentieOf } from '../../domain/triage/urgentie.ts'
import type {
  CasusPagina,
  KennisitemPagina,
  Kennislijst,
  MijnCasus,
  Tijdlijn,
  Werk,
} from '../contract.ts'

interface Facts {
  readonly vandaag: string
  readonly zeg: Zeg
}

/** One line of "Mijn casussen"; `vraag` is what the regievoerder asked last, when the Casus waits for an answer. */
export function toMijnCasus(casus: Casus, vraag: string | null, facts: Facts): MijnCasus {
  const { zeg } = facts
  const gevraagd = casus.status === 'concept' ? zeg('tab-api.concept') : vraag
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: statusOf(casus, zeg),
    regievoerder: casus.regievoerder?.naam ?? null,
    gevraagd,
    datum: datumOf(casus, facts),
    gewijzigd: casus.gewijzigd,
  }
}

/** One line of the work list: no content, only how it stands. */
export function toWerk(
  casus: Casus,
  kennis: Kennis,
  gebruikerId: string,
  { vandaag, zeg }: Facts,
): Werk {
  const vanMij = casus.regievoerder?.gebruikerId === gebruikerId
  const { leefgebieden, breder } = casus.antwoorden
  const chosen = [...keuzesOf(leefgebieden), ...keuzesOf(breder)]
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: statusOf(casus, zeg),
    urgentie: toUrgentie(casus, { vandaag, zeg }),
    termijn: toTermijn(casus, { vandaag, zeg }),
    leefgebieden: namesOf(kennis.bank.leefgebieden, chosen),
    regievoerder: casus.regievoerder?.naam ?? null,
    vanMij,
    volgende: vanMij ? casus.behandeling.volgende : null,
    vrij: casus.status === 'ingediend' && casus.regievoerder === null,
  }
}

/** A Casus as its reader may see it. */
export function toCasus(view: CasusView, facts: Facts): CasusPagina {
  const { casus, als } = view
  const { zeg } = facts
  return {
    id: casus.id,
    referentie: casus.referentie,
    status: statusOf(casus, zeg),
    als,
    indiener: { naam: casus.indiener.naam, organisatie: casus.indiener.organisatie },
    regievoerder: casus.regievoerder?.naam ?? null,
    ingediend: casus.ingediend,
    urgentie: toUrgentie(casus, facts),
    rubrieken: listRubrieken(view.dialoog, casus.antwoorden, view.pad, zeg).map(
      ({ rubriek, antwoorden }) => ({
        rubriek,
        antwoorden: antwoorden.map(({ stap, onderwerp, tekst }) => ({ stap, onderwerp, tekst })),
      }),
    ),
    berichten: view.berichten.map(({ id, van, naam, tekst, op }) => ({ id, van, naam, tekst, op })),
    magSchrijven: casus.regievoerder !== null && !isEnded(casus),
    behandeling: als === 'regievoerder' ? toBehandeling(view, facts) : null,
  }
}

function toBehandeling(
  { casus, advies }: CasusView,
  facts: Facts,
): NonNullable<CasusPagina['behandeling']> {
  const { volgende, wachtTot, notities, bord } = casus.behandeling
  return {
    termijn: toTermijn(casus, facts),
    volgende: volgende && { wat: volgende.wat, op: volgende.op },
    wachtTot,
    notities: notities.map(({ id, naam, op, tekst }) => ({ id, naam, op, tekst })),
    bord: bord.map(({ id, organisatie, vraag, toegezegdVoor, antwoord }) => ({
      id,
      organisatie: organisatie.naam,
      vraag,
      toegezegdVoor,
      antwoord: antwoord?.tekst ?? null,
    })),
    advies: advies.map(({ zin }) => zin),
  }
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

/** A line of a list of items. */
export function toKennisregel(
  item: Kennisitem,
  verlopen: boolean,
  { bank }: Kennis,
): Kennislijst['items'][number] {
  const { id, soort, titel, vraag } = item
  return {
    id,
    soort,
    titel,
    vraag,
    leefgebieden: namesOf(bank.leefgebieden, item.leefgebieden),
    verlopen,
  }
}

/** An item as a professional may read it: without what is for editors. */
export function toKennisitem(view: ItemView, kennis: Kennis): KennisitemPagina {
  const { item, verlopen } = view
  const { bank } = kennis
  const toLink = ({ id, titel }: Kennisitem) => ({ id, titel })
  return {
    ...toKennisregel(item, verlopen, kennis),
    situatie: item.situatie,
    waarom: item.waarom,
    stappen: [...item.stappen],
    wie: item.wie,
    letOp: item.letOp,
    wetten: [...item.wetten],
    organisaties: namesOf(bank.organisaties, item.organisaties),
    bronnen: item.bronnen.map(({ document, vindplaats, jaar }) => ({
      document: namesOf(bank.documenten, [document])[0] ?? document,
      vindplaats,
      jaar,
    })),
    gecontroleerd: item.gecontroleerd,
    routes: view.routes.map(toLink),
    knelpunten: view.knelpunten.map(toLink),
  }
}

function namesOf(
  list: readonly { readonly id: string; readonly naam: string }[],
  ids: readonly string[],
): string[] {
  return ids.map((id) => list.find((entry) => entry.id === id)?.naam ?? id)
}

function statusOf({ status }: Casus, zeg: Zeg): CasusPagina['status'] {
  return { code: status, tekst: zeg(`status.${status}`) }
}

function toUrgentie({ antwoorden }: Casus, { vandaag, zeg }: Facts): CasusPagina['urgentie'] {
  const { soort, datum, dagen } = urgentieOf(antwoorden, { vandaag })
  const past = dagen !== null && dagen < 0
  if (datum === null || dagen === null) {
    return {
      soort,
      datum: null,
      tekst: soort === 'gewoon' ? '' : zeg(`urgentie.${soort}-zonder-datum`),
    }
  }
  const key = past ? 'voorbij' : soort === 'gewoon' ? 'binnenkort' : soort
  return { soort, datum, tekst: zeg(`urgentie.${key}`, { datum: day(datum), dagen }) }
}

function toTermijn(casus: Casus, { vandaag, zeg }: Facts): Werk['termijn'] {
  const termijn = termOf(casus, vandaag)
  if (!termijn) return null
  const { soort, uiterlijk } = termijn
  return { soort, uiterlijk, tekst: zeg(`termijn.${soort}`, { datum: day(uiterlijk) }) }
}

/** An answer is wanted by the end of the term; otherwise the day of what cannot be undone. */
function datumOf(casus: Casus, facts: Facts): MijnCasus['datum'] {
  if (isEnded(casus)) return null
  const { vandaag, zeg } = facts
  const termijn = casus.status === 'wacht-op-indiener' ? termOf(casus, vandaag) : null
  if (termijn) {
    const op = termijn.uiterlijk
    return { op, tekst: zeg('tab-api.antwoord-voor', { datum: day(op) }) }
  }
  const { datum, tekst } = toUrgentie(casus, facts)
  return datum === null ? null : { op: datum, tekst }
}
