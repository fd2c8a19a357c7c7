/**
 * How to reach somebody on our own initiative: what the messaging platform gave us when the bot was installed.
 * `verwijzing` is opaque JSON that only `src/bot` reads; `formaat` says which version of it this is.
 */
export interface Conversatie {
  readonly id: string
  readonly soort: 'persoonlijk' | 'kanaal'
  readonly tenantId: string
  /** The person of a personal chat; null for a channel. */
  readonly gebruikerId: string | null
  readonly formaat: number
  readonly verwijzing: string
  /** Code of why the last message could not get there; null as soon as they write again, or a message arrives. */
  readonly onbereikbaar: string | null
  readonly gewijzigd: string
}

/** A channel that is linked to a name; what the names mean stands in `domain/casus/kanaal.ts`. */
export interface Koppeling {
  readonly naam: string
  readonly conversatieId: string
}

/** Keeps how to reach people and channels. Every implementation passes test/contract. */
export interface ConversatieStore {
  find(id: string): Promise<Conversatie | undefined>
  findByGebruiker(gebruikerId: string): Promise<Conversatie | undefined>
  save(conversatie: Conversatie): Promise<void>
  /** Notes why nothing gets there, or with null that it does. Does nothing when the conversation is not known. */
  mark(id: string, onbereikbaar: string | null): Promise<void>
  remove(id: string): Promise<void>
  /** The channel that a name such as `loket` is linked to. */
  findKoppeling(naam: string): Promise<string | undefined>
  /** Every one, by name. */
  listKoppelingen(): Promise<Koppeling[]>
  saveKoppeling(naam: string, conversatieId: string): Promise<void>
  /** False when nothing was linked. */
  removeKoppeling(naam: string): Promise<boolean>
}
