/** From what the actions of editors give to what the contract promises, field by field. */
import type { Feedback } from '../../actions/feedback.ts'
import type { DekkingView } from '../../actions/read-dekking.ts'
import type { Vraaggroepwerk } from '../../actions/vraaggroepen.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { Dekkingpagina, Feedbackregel, Vraaggroepregel } from '../contract/redactie.ts'

/** So many ways of asking are shown; the rest is counted. */
const WORDINGS_SHOWN = 5

/** A group of questions. The id is that of its newest one, which stays longest. `titels` has the items that were not put away. */
export function toVraaggroep(
  { vragen, woorden, stand, wachtenden }: Vraaggroepwerk,
  { byId }: Kennis,
  titels: ReadonlyMap<string, string>,
): Vraaggroepregel {
  const last = vragen.at(-1)
  const { item } = stand
  return {
    id: last?.id ?? '',
    woorden: [...woorden],
    aantal: vragen.length,
    laatst: last?.op ?? '',
    vragen: [...new Set(vragen.map(({ tekst }) => tekst).reverse())].slice(0, WORDINGS_SHOWN),
    status: stand.status,
    redacteur: stand.redacteur && toPersoon(stand.redacteur),
    opnieuw: stand.opnieuw,
    wachtenden,
    item: item === null ? null : toVerwijzing(item, titels.get(item), byId),
  }
}

function toVerwijzing(
  id: string,
  titel: string | undefined,
  byId: Kennis['byId'],
): Vraaggroepregel['item'] {
  if (titel === undefined) return null
  return { id, titel, gepubliceerd: byId.get(id)?.status === 'gepubliceerd' }
}

/** Somebody by id and name. */
export function toPersoon({ gebruikerId, naam }: { gebruikerId: string; naam: string }) {
  return { id: gebruikerId, naam }
}

/** What somebody said. Who it was is not known here. */
export function toFeedbackregel(
  { oordeel, status, redacteur, antwoord, gever }: Feedback,
  { byId }: Kennis,
): Feedbackregel {
  const item = oordeel.item === null ? undefined : byId.get(oordeel.item)
  return {
    id: oordeel.id,
    item: oordeel.item === null ? null : { id: oordeel.item, titel: item?.titel ?? oordeel.item },
    oordeel: oordeel.oordeel,
    tekst: oordeel.tekst,
    stap: item?.stappen[(oordeel.stap ?? 0) - 1] ?? null,
    op: oordeel.op,
    status,
    redacteur: redacteur?.naam ?? null,
    antwoord,
    gever,
  }
}

/** The coverage with names for ids. */
export function toDekking({ kaart, weken, gebruik }: DekkingView, { bank }: Kennis): Dekkingpagina {
  const nameIn = (list: readonly { readonly id: string; readonly naam: string }[], id: string) =>
    list.find((one) => one.id === id)?.naam ?? id
  return {
    kolommen: kaart.kolommen.map(({ leefgebied, onbeantwoord }) => ({
      leefgebied: nameIn(bank.leefgebieden, leefgebied),
      onbeantwoord,
    })),
    rijen: kaart.rijen.map(({ organisatie, totaal, vakken }) => ({
      organisatie: organisatie === null ? null : nameIn(bank.organisaties, organisatie),
      totaal,
      vakken: vakken.map(({ knelpunten, routes, oudste }) => ({ knelpunten, routes, oudste })),
    })),
    nergens: kaart.nergens,
    weken: weken.map(({ maandag, beantwoord, onbeantwoord }) => ({
      ...{ maandag, beantwoord, onbeantwoord },
    })),
    gebruik: gebruik.map(({ item, verlopen, getoond, geholpen, deels, niet }) => ({
      ...{ id: item.id, titel: item.titel, gecontroleerd: item.gecontroleerd },
      ...{ verlopen, getoond, geholpen, deels, niet },
    })),
  }
}
