/** From what the desk reads to what the contract promises. */
import { type Bewerking, type Deskregel, REDACTIE } from '../../actions/read-kennisdesk.ts'
import { SHIPPED } from '../../domain/kennis/import-plan.ts'
import { findGeldend } from '../../domain/kennis/item-status.ts'
import type { Bevinding } from '../../domain/kennis/itemcontrole.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { OpgeslagenItem } from '../../domain/kennis/kennis-store.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type {
  Deskitem,
  ItemBevinding,
  Itemversies,
  Kennisbewerking,
  Kennisdesk,
} from '../contract/kennisdesk.ts'
import { toMeldingen } from './views.ts'

const DAY_MS = 86_400_000

/** Names of people by their id. */
export type Namen = ReadonlyMap<string, string>

/** One line of the list of the desk. */
export function toDeskregel(
  { item, verlopen, naast, op }: Deskregel,
  { bank }: Kennis,
  facts: { readonly vandaag: string; readonly namen: Namen; readonly zeg: Zeg },
): Kennisdesk['items'][number] {
  const { id, soort, titel, controlerenVoor, gecontroleerd } = item
  const since = Date.parse(facts.vandaag) - Date.parse(gecontroleerd)
  return {
    ...{ id, soort, titel, controlerenVoor, verlopen, naast, gewijzigd: op },
    status: statusOf(item, facts.zeg),
    leefgebieden: item.leefgebieden.map((gebied) => ({
      id: gebied,
      naam: bank.leefgebieden.find((one) => one.id === gebied)?.naam ?? gebied,
    })),
    eigenaar: nameOf(item.eigenaar, facts),
    dagen: Math.max(0, Math.round(since / DAY_MS)),
  }
}

/** An item with everything the editor needs. */
export function toDeskitem(
  { nieuwste, vindbaar, ooit, schrijver, magPubliceren, wetsmeldingen }: Bewerking,
  bevindingen: readonly Bevinding[],
  facts: { readonly namen: Namen; readonly zeg: Zeg },
): Deskitem {
  return {
    item: toKennisbewerking(nieuwste),
    status: statusOf(nieuwste.item, facts.zeg),
    vindbaar: vindbaar !== undefined,
    naast: vindbaar !== undefined && vindbaar.versie !== nieuwste.versie,
    ooit,
    gewijzigd: nieuwste.op,
    door: nameOf(nieuwste.bron, facts),
    schrijver: nameOf(schrijver, facts),
    reden: nieuwste.reden,
    magPubliceren,
    wetsmeldingen: toMeldingen(wetsmeldingen, facts.zeg),
    bevindingen: toBevindingen(bevindingen, facts.zeg),
  }
}

/** What an editor can change, field by field. */
export function toKennisbewerking({ item, versie }: OpgeslagenItem): Kennisbewerking {
  const { status: _, ...tekst } = item
  return {
    ...tekst,
    versie,
    ...{ leefgebieden: [...item.leefgebieden], beleidsterreinen: [...item.beleidsterreinen] },
    ...{ doelgroepen: [...item.doelgroepen], organisaties: [...item.organisaties] },
    ...{ wetten: [...item.wetten], trefwoorden: [...item.trefwoorden] },
    ...{ verwante: [...item.verwante], vervangt: [...item.vervangt] },
    ...{ opvolging: [...item.opvolging], bronnen: [...item.bronnen] },
    ...{ stappen: [...item.stappen], vragen: [...item.vragen] },
  }
}

/** What there is to mend, in words. */
export function toBevindingen(bevindingen: readonly Bevinding[], zeg: Zeg): ItemBevinding[] {
  return bevindingen.map(({ code, veld, plek, niveau, gevonden, verwacht }) => ({
    ...{ veld, plek, niveau },
    tekst: zeg(`bevinding.${code}`, { gevonden, verwacht }),
  }))
}

/** Every version, the newest first. */
export function toItemversies(
  versies: readonly OpgeslagenItem[],
  facts: { readonly namen: Namen; readonly zeg: Zeg },
): Itemversies {
  const counting = findGeldend(versies.toReversed())
  return {
    titel: versies[0]?.item.titel ?? '',
    versies: versies.map((one) => ({
      ...{ versie: one.versie, op: one.op, reden: one.reden },
      status: statusOf(one.item, facts.zeg),
      door: nameOf(one.bron, facts),
      vindbaar: one.item.status === 'gepubliceerd' && one.versie === counting?.versie,
    })),
  }
}

function statusOf({ status }: Kennisitem, zeg: Zeg): Deskitem['status'] {
  return { code: status, tekst: zeg(`kennisstatus.${status}`) }
}

function nameOf(id: string, { namen, zeg }: { readonly namen: Namen; readonly zeg: Zeg }): string {
  if (id === SHIPPED) return zeg('kennisstatus.meegeleverd')
  if (id === REDACTIE) return zeg('kennisstatus.redactie')
  return namen.get(id) ?? zeg('tab-api.onbekend')
}
