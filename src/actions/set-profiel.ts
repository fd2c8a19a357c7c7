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
