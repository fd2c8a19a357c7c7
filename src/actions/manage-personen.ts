import { DomainError } from '../domain/errors.ts'
import { BASISROL, ROLLEN, type Rol } from '../domain/personen/gebruiker.ts'
import { type ActionContext, authorize } from './context.ts'
import { recordWijziging } from './record-wijziging.ts'
import { ALLOW } from './roles.ts'

/** Somebody who works with the bot, and what they may do. */
export interface Persoon {
  readonly gebruikerId: string
  /** Empty when they never wrote or opened the tab. */
  readonly naam: string
  /** Given here or with `npm run roles`. */
  readonly rollen: readonly Rol[]
  /** App roles of Entra, as they were when the tab was opened last. */
  readonly entraRollen: readonly Rol[]
}

/** Everybody who is known or has a role, by name; who has no name comes last. */
export async function listPersonen(context: ActionContext): Promise<Persoon[]> {
  authorize(context, ALLOW.listPersonen)
  const { stores } = context
  const rollenOf = new Map<string, Rol[]>()
  for (const rol of ROLLEN) {
    for (const id of await stores.rollen.listByRol(rol)) {
      rollenOf.set(id, [...(rollenOf.get(id) ?? []), rol])
    }
  }
  const known = await stores.profielen.list()
  const persons = known.map(({ gebruikerId, naam, entraRollen }) => ({
    ...{ gebruikerId, naam, entraRollen },
    rollen: rollenOf.get(gebruikerId) ?? [],
  }))
  const ids = new Set(known.map(({ gebruikerId }) => gebruikerId))
  const unknown = [...rollenOf]
    .filter(([id]) => !ids.has(id))
    .map(([gebruikerId, rollen]) => ({ gebruikerId, naam: '', entraRollen: [], rollen }))
  return [...persons, ...unknown].sort((a, b) => Number(a.naam === '') - Number(b.naam === ''))
}

/**
 * Gives somebody exactly these roles; that of professional everybody has. Throws `last-beheerder` when nobody would be
 * beheerder any more by a role given here, and `not-found` for somebody who is not known.
 */
export async function setRollen(
  context: ActionContext,
  gebruikerId: string,
  wanted: readonly Rol[],
): Promise<void> {
  authorize(context, ALLOW.setRollen)
  const { rollen, profielen, beheer } = context.stores
  await beheer.claim()
  const before = await rollen.list(gebruikerId)
  if (before.length === 0 && !(await profielen.find(gebruikerId))) {
    throw new DomainError('not-found', { gebruiker: gebruikerId })
  }
  const others = (await rollen.listByRol('beheerder')).filter((id) => id !== gebruikerId)
  if (before.includes('beheerder') && !wanted.includes('beheerder') && others.length === 0) {
    throw new DomainError('last-beheerder')
  }
  await rollen.save(gebruikerId, wanted)
  const what = { soort: 'rol', onderwerp: gebruikerId } as const
  await recordWijziging(context, { ...what, van: toText(before), naar: toText(wanted) })
}

function toText(rollen: readonly Rol[]): string | null {
  const given = ROLLEN.filter((rol) => rol !== BASISROL && rollen.includes(rol))
  return given.length === 0 ? null : given.join(', ')
}
