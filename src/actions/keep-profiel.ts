import type { Rol } from '../domain/personen/gebruiker.ts'
import { newProfiel, type Profiel } from '../domain/personen/profiel.ts'
import type { ActionContext } from './context.ts'

/** Remembers that this person talks to the bot, and by what name. Writes only when that is news. */
export async function keepProfiel({ gebruiker, stores }: ActionContext): Promise<void> {
  const { id, naam } = gebruiker
  const found = await stores.profielen.find(id)
  if (found && (found.naam === naam || naam === '')) return
  await stores.profielen.save(found ? { ...found, naam } : newProfiel(id, naam))
}

/** Remembers which app roles somebody's token had, so that a beheerder can see them (J1). Writes only when that is news. */
export async function keepEntraRollen(
  { gebruiker, stores }: Pick<ActionContext, 'gebruiker' | 'stores'>,
  known: Profiel | undefined,
  entraRollen: readonly Rol[],
): Promise<void> {
  const { id, naam } = gebruiker
  if (known && known.entraRollen.join() === entraRollen.join()) return
  await stores.profielen.save({ ...(known ?? newProfiel(id, naam)), entraRollen })
}
