import { newProfiel, type Profiel } from '../domain/personen/profiel.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** Somebody changes their own settings; gives all of them (F6, F7, F8). */
export async function setProfiel(
  context: ActionContext,
  change: Partial<Pick<Profiel, 'email' | 'meldingen' | 'stil'>>,
): Promise<Profiel> {
  authorize(context, ALLOW.setProfiel)
  const profiel = { ...(await readProfiel(context)), ...change }
  await context.stores.profielen.save(profiel)
  return profiel
}

/** The settings of whoever asks; the usual ones when there are none yet. */
export async function readProfiel(context: ActionContext): Promise<Profiel> {
  authorize(context, ALLOW.setProfiel)
  const { gebruiker, stores } = context
  return (await stores.profielen.find(gebruiker.id)) ?? newProfiel(gebruiker.id, gebruiker.naam)
}

/** Remembers that this person talks to the bot, and by what name. Writes only when that is news. */
export async function keepProfiel({ gebruiker, stores }: ActionContext): Promise<void> {
  const { id, naam } = gebruiker
  const found = await stores.profielen.find(id)
  if (found && (found.naam === naam || naam === '')) return
  await stores.profielen.save(found ? { ...found, naam } : newProfiel(id, naam))
}
