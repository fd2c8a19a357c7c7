import type { Onderdeel } from '../domain/beheer/onderdelen.ts'
import type { Peil, Werkdagen } from '../domain/casus/termijn.ts'
import { DomainError } from '../domain/errors.ts'
import type { Kennis } from '../domain/kennis/kennis.ts'
import type { Systeem } from '../domain/levering/levering.ts'
import { type Gebruiker, hasRole, type Rol } from '../domain/personen/gebruiker.ts'
import type { GegevensZoeker } from '../domain/privacy/persoonsgegeven.ts'
import type { Redactiehulp } from '../domain/redactie/redactiehulp.ts'
import type { Stores } from '../domain/storage.ts'
import { dagOf } from '../domain/tijd/dag.ts'
import type { Dialoog } from '../domain/triage/dialoog.ts'
import type { Regel } from '../domain/triage/regels.ts'

/** Who acts, when, and with what. One turn has one context, so one clock reading and one state of the base. */
export interface ActionContext {
  readonly gebruiker: Gebruiker
  /** The stores of the running transaction. */
  readonly stores: Stores
  readonly now: Date
  readonly newId: () => string
  /** From 0 up to 1. */
  readonly random: () => number
  readonly kennis: Kennis
  /** Within how many working days something should happen, by status, as it is now. */
  readonly werkdagen: () => Werkdagen
  /** Whether a part is on, as it is now. */
  readonly isAan: (onderdeel: Onderdeel) => boolean
  readonly dialogen: ReadonlyMap<string, Dialoog>
  /** The advice of the triage. */
  readonly regels: readonly Regel[]
  readonly gegevens: GegevensZoeker
  /** What editors are helped with. */
  readonly redactie: Redactiehulp
  /** The systems of others a filed Casus goes to as well. */
  readonly systemen: readonly Systeem[]
  /** Local mode: no login, every role unless one was chosen. */
  readonly lokaal: boolean
}

/** Throws `not-allowed` unless the person has one of these roles. Every action calls it first. */
export function authorize(context: ActionContext, allow: readonly Rol[]): void {
  if (!hasRole(context.gebruiker, allow)) {
    throw new DomainError('not-allowed', { needs: allow.join('|') })
  }
}

/** Throws `switched-off` when a beheerder switched this part off (J5). */
export function requireAan({ isAan }: ActionContext, onderdeel: Onderdeel): void {
  if (!isAan(onderdeel)) throw new DomainError('switched-off', { onderdeel })
}

/** The ISO day of this turn in the Netherlands. */
export function today(context: ActionContext): string {
  return dagOf(context.now)
}

/** From where this turn sees the terms of Casussen. */
export function peilOf(context: ActionContext): Peil {
  return { vandaag: today(context), werkdagen: context.werkdagen() }
}
