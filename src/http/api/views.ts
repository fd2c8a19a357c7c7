/** From what an action gives to what the contract promises: field by field, so that nothing leaves by accident. */
import { type Gevonden, KENNISFILTERS, type Kennisfilter } from '../../actions/browse-kennis.ts'
import type { ItemView } from '../../actions/open-item.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { tellMelding, type Wetsmelding } from '../../domain/kennis/wetswijziging.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { KennisitemPagina, Kennislijst } from '../contract.ts'

/** A line of a list of items. */
function toKennisregel(
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

/** What somebody finds, with what can be chosen of it. */
export function toKennislijst(
  { items, zeker, tellingen }: Gevonden,
  kennis: Kennis,
  zeg: Zeg,
): Kennislijst {
  const nameOf = (naam: Kennisfilter, waarde: string): string => {
    if (naam === 'soort') return zeg(`tab-kennis.${waarde}`)
    const { leefgebieden, organisaties } = kennis.bank
    return namesOf(naam === 'leefgebied' ? leefgebieden : organisaties, [waarde])[0] ?? waarde
  }
  return {
    items: items.map(({ item, verlopen }) => toKennisregel(item, verlopen, kennis)),
    zeker,
    filters: KENNISFILTERS.map((naam) => ({
      naam,
      waarden: [...tellingen[naam]]
        .map(([waarde, aantal]) => ({ waarde, tekst: nameOf(naam, waarde), aantal }))
        .sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl')),
    })),
  }
}

/** An item as a professional may read it: without what is for editors. */
export function toKennisitem(view: ItemView, kennis: Kennis, zeg: Zeg): KennisitemPagina {
  const { item, verlopen } = view
  const { bank } = kennis
  const toLink = ({ id, titel }: Kennisitem) => ({ id, titel })
  return {
    ...toKennisregel(item, verlopen, kennis),
    wetsmeldingen: toMeldingen(view.wetsmeldingen, zeg),
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

/** Warnings about laws, in words. */
export function toMeldingen(
  meldingen: readonly Wetsmelding[],
  zeg: Zeg,
): KennisitemPagina['wetsmeldingen'] {
  return meldingen.map((one) => ({ tekst: tellMelding(one, zeg), uitleg: one.uitleg }))
}

/** The names of these ids in a list; an id that is not in it as it is. */
export function namesOf(
  list: readonly { readonly id: string; readonly naam: string }[],
  ids: readonly string[],
): string[] {
  return ids.map((id) => list.find((entry) => entry.id === id)?.naam ?? id)
}
