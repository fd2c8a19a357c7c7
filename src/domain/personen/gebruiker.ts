export const ROLLEN = ['professional', 'regievoerder', 'redacteur', 'beheerder'] as const
export type Rol = (typeof ROLLEN)[number]

/** Somebody who works with the bot: always a professional, never a resident. */
export interface Gebruiker {
  /** Entra object id; in local mode the id of the local client. */
  readonly id: string
  readonly tenantId: string
  readonly naam: string
  readonly rollen: readonly Rol[]
}

/** Everybody who may talk to the bot is at least a professional. */
export const BASISROL: Rol = 'professional'

/** The roles somebody works with, given what was assigned. In local mode a chosen role is the only one, and none is all. */
export function rolesOf(assigned: readonly Rol[], lokaal: boolean): readonly Rol[] {
  if (lokaal) return assigned.length > 0 ? assigned : ROLLEN
  return [...new Set([BASISROL, ...assigned])]
}

export function hasRole({ rollen }: Pick<Gebruiker, 'rollen'>, allow: readonly Rol[]): boolean {
  return rollen.some((rol) => allow.includes(rol))
}

/** Keeps which roles a person has. Every implementation passes test/contract/rol-store.ts. */
export interface RolStore {
  /** Empty when nothing was ever assigned. */
  list(gebruikerId: string): Promise<Rol[]>
  /** The ids of everybody this role was assigned to, in the order of the ids. */
  listByRol(rol: Rol): Promise<string[]>
  /** Replaces all roles of this person. */
  save(gebruikerId: string, rollen: readonly Rol[]): Promise<void>
}
