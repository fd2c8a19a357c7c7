import { planRegister, type RegisterPlan } from '../domain/register/plan-register.ts'
import type { Registratie } from '../domain/register/registratie.ts'
import type { Storage } from '../domain/storage.ts'

/**
 * Brings entries into the Maatwerkregister, all or none, and says what changed. Entries that are not named stay.
 * Without `apply` nothing is written.
 */
export async function importRegister(
  storage: Storage,
  registraties: readonly Registratie[],
  apply: boolean,
): Promise<RegisterPlan> {
  if (!apply) return planRegister(await storage.stores.register.list(), registraties)
  return storage.transaction(async ({ register }) => {
    const plan = planRegister(await register.list(), registraties)
    await register.saveAll([...plan.nieuw, ...plan.gewijzigd.map(({ registratie }) => registratie)])
    return plan
  })
}
