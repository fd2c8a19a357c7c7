import { type Gemeente, toTenantId } from '../domain/beheer/gemeente.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { recordWijziging } from './record-wijziging.ts'
import { ALLOW } from './roles.ts'

/** Every municipality with a record. */
export async function listGemeenten(context: ActionContext): Promise<Gemeente[]> {
  authorize(context, ALLOW.listGemeenten)
  return context.stores.beheer.listGemeenten()
}

/**
 * Adds a municipality or changes it; suspending one keeps its people out within seconds (K1). Throws `own-tenant` when
 * somebody would shut out themselves.
 */
export async function saveGemeente(context: ActionContext, wanted: Gemeente): Promise<void> {
  authorize(context, ALLOW.saveGemeente)
  const { beheer } = context.stores
  const gemeente = { ...wanted, tenantId: toTenantId(wanted.tenantId) }
  const { tenantId } = gemeente
  if (!gemeente.toegelaten && tenantId === toTenantId(context.gebruiker.tenantId)) {
    throw new DomainError('own-tenant')
  }
  const before = (await beheer.listGemeenten()).find((one) => one.tenantId === tenantId)
  await beheer.saveGemeente(gemeente)
  const what = { soort: 'gemeente', onderwerp: tenantId } as const
  await recordWijziging(context, { ...what, van: toText(before), naar: toText(gemeente) })
}

function toText(gemeente: Gemeente | undefined): string | null {
  if (!gemeente) return null
  const { naam, contactpunt, functie, toegelaten } = gemeente
  return [naam, functie, contactpunt, toegelaten ? 'toegelaten' : 'niet toegelaten']
    .filter((part) => part !== '')
    .join(', ')
}
