import { type Urgentie, urgentieOf } from '../triage/urgentie.ts'
import { isOpen, type Notitie, type Uitvraag, type VolgendeStap } from './behandeling.ts'
import type { Bericht, Casus } from './casus.ts'
import type { CasusStatus } from './casus-status.ts'

/** So many notes say enough. */
const NOTES_SHOWN = 3

/**
 * All that whoever takes over must know (X22, D17). Computed from what was recorded, never written by hand: what is not
 * here was not recorded.
 */
export interface Overdracht {
  readonly status: CasusStatus
  readonly sinds: string
  readonly urgentie: Urgentie
  readonly volgende: VolgendeStap | null
  readonly wachtTot: string | null
  /** Organisations that have not answered yet, the longest asked first. */
  readonly openVragen: readonly Uitvraag[]
  /** The indiener has been asked something and has not answered. */
  readonly wachtOpIndiener: boolean
  /** The last message either way; null when there was none. */
  readonly laatsteContact: Pick<Bericht, 'van' | 'naam' | 'op'> | null
  /** Interventions without an outcome. */
  readonly lopend: Casus['behandeling']['interventies']
  /** The newest notes, the newest first. */
  readonly notities: readonly Notitie[]
}

/** `vandaag` is an ISO day; `berichten` are in the order in which they were sent. */
export function overdrachtOf(
  casus: Casus,
  berichten: readonly Bericht[],
  vandaag: string,
): Overdracht {
  const { volgende, wachtTot, bord, interventies, notities } = casus.behandeling
  const last = berichten.at(-1)
  return {
    status: casus.status,
    sinds: casus.statusSinds,
    urgentie: urgentieOf(casus.antwoorden, { vandaag }),
    volgende,
    wachtTot,
    openVragen: bord.filter(isOpen),
    wachtOpIndiener: casus.status === 'wacht-op-indiener' || last?.van === 'regievoerder',
    laatsteContact: last ? { van: last.van, naam: last.naam, op: last.op } : null,
    lopend: interventies.filter(({ resultaat }) => resultaat === null),
    notities: notities.slice(-NOTES_SHOWN).reverse(),
  }
}
