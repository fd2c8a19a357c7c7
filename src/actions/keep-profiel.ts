import { newProfiel } from '../domain/personen/profiel.ts'
import type { ActionContext } from './context.ts'

/** Remembers that this person talks to the bot, and by what name. Writes only when that is news. */
export async function keepProfiel({ gebruiker, stores }: ActionContext): Promise<void> {
  const { id, naam } = gebruiker
  const found = await stores.profielen.find(id)
  if (found && (found.naam === naam || naam === '')) return
  await stores.profielen.save(found ? { ...found, naam } : newProfiel(id, naam))
}
