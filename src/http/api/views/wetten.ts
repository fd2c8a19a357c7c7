/** From what is known of laws and of pairs of items to what the contract promises. */
import type { Tegenspraak } from '../../../actions/tegenspraak.ts'
import type { Wetswacht, Wetswerk } from '../../../actions/wetten.ts'
import type { Kennis } from '../../../domain/kennis/kennis.ts'
import type { Kennisitem } from '../../../domain/kennis/kennisitem.ts'
import type { Paar, Wetswachtpagina, Wetswijzigingregel } from '../../contract/wetten.ts'
import { namesOf } from '../views.ts'

/** The laws and what was noted of them. */
export function toWetswacht({ wetten, wijzigingen }: Wetswacht): Wetswachtpagina {
  return {
    wetten: wetten.map(({ wet, items }) => ({ wet, items: items.length })),
    wijzigingen: wijzigingen.map(toWetswijziging),
  }
}

function toWetswijziging({ wijziging, komt, open, nagekeken }: Wetswerk): Wetswijzigingregel {
  const { id, wet, soort, per, uitleg, door, op } = wijziging
  return {
    ...{ id, wet, soort, per, komt, uitleg, op },
    door: door.naam,
    open: open.map((item) => ({ id: item.id, titel: item.titel })),
    nagekeken: nagekeken.map(({ item, controle }) => ({
      id: controle.item,
      titel: item?.titel ?? controle.item,
      ...{ door: controle.door.naam, op: controle.op },
    })),
  }
}

/** A pair side by side. */
export function toPaar(pair: Tegenspraak, { bank }: Kennis): Paar {
  const { a, b, versieA, versieB, afwijkingen, verwant, besluit } = pair
  const samen = a.organisaties.filter((id) => b.organisaties.includes(id))
  const toRaad = (item: Kennisitem, versie: number) => ({
    ...{ id: item.id, titel: item.titel, versie, situatie: item.situatie, wie: item.wie },
    organisaties: namesOf(
      bank.organisaties,
      item.organisaties.filter((id) => !samen.includes(id)),
    ),
    ...{ stappen: [...item.stappen], wetten: [...item.wetten] },
  })
  return {
    a: toRaad(a, versieA),
    b: toRaad(b, versieB),
    soort: a.soort,
    afwijkingen: [...afwijkingen],
    samen: namesOf(bank.organisaties, samen),
    verwant,
    besluit: besluit && { reden: besluit.reden, door: besluit.door.naam, op: besluit.op },
  }
}
