import type { BeheerStore } from './beheer/beheer-store.ts'
import type { WisbewijsStore } from './bewaren/wisbewijs.ts'
import type { CasusStore } from './casus/casus-store.ts'
import type { InvullingStore } from './casus/invulling.ts'
import type { ConversatieStore } from './gesprek/conversatie.ts'
import type { GesprekStore } from './gesprek/gesprek.ts'
import type { InzageStore } from './inzage/inzage.ts'
import type { KennisStore, OordeelStore } from './kennis/kennis-store.ts'
import type { PaarbesluitStore } from './kennis/tegenspraak.ts'
import type { WetswijzigingStore } from './kennis/wetswijziging.ts'
import type { LeerpuntStore } from './leerpunt/leerpunt.ts'
import type { LeveringStore } from './levering/levering.ts'
import type { RolStore } from './personen/gebruiker.ts'
import type { ProfielStore } from './personen/profiel.ts'
import type { RedactieStore } from './redactie/redactiewerk.ts'
import type { RegistratieStore } from './register/registratie-store.ts'
import type { VraagStore } from './zoeken/vraag.ts'

/** Remembers which activities were handled, so that each is handled once (M4). */
export interface ActiviteitStore {
  /** False when this id was recorded before; then nothing is written. */
  record(id: string, now: Date): Promise<boolean>
  has(id: string): Promise<boolean>
  /** Forgets what was recorded before this instant; gives how many. */
  prune(before: Date): Promise<number>
}

/** Every store, all within one transaction or all outside it. */
export interface Stores {
  readonly kennis: KennisStore
  readonly oordelen: OordeelStore
  readonly gesprekken: GesprekStore
  readonly casussen: CasusStore
  readonly leveringen: LeveringStore
  readonly conversaties: ConversatieStore
  readonly rollen: RolStore
  readonly vragen: VraagStore
  readonly activiteiten: ActiviteitStore
  readonly wisbewijzen: WisbewijsStore
  readonly inzages: InzageStore
  readonly register: RegistratieStore
  readonly invullingen: InvullingStore
  readonly leerpunten: LeerpuntStore
  readonly profielen: ProfielStore
  readonly beheer: BeheerStore
  readonly redactie: RedactieStore
  readonly wetswijzigingen: WetswijzigingStore
  readonly paarbesluiten: PaarbesluitStore
}

export interface Storage {
  readonly stores: Stores
  /**
   * Runs `work` in one transaction: everything it writes through the stores it is given, or nothing.
   * Rolls back and rethrows when it throws. Never nest it. What was removed or erased is gone from the files as well
   * when it resolves, as far as the database can see to that (docs/dpia).
   */
  transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>
  /** Resolves when the database answers; rejects with the cause when it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}
