import { DomainError } from '../domain/errors.ts'
import { ROLLEN, type Rol } from '../domain/personen/gebruiker.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** Works on with one role, or with all of them: to try each (local mode). Throws `not-allowed` where people log in. */
export async function chooseRol(
  context: ActionContext,
  wanted: Rol | 'alles',
): Promise<readonly Rol[]> {
  authorize(context, ALLOW.chooseRol)
  if (!context.lokaal) throw new DomainError('not-allowed', { needs: 'lokaal' })
  const rollen = wanted === 'alles' ? ROLLEN : [wanted]
  await context.stores.rollen.save(context.gebruiker.id, rollen)
  return rollen
}
