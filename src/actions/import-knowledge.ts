import { type ImportPlan, planImport } from '../domain/kennis/import-plan.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Storage } from '../domain/storage.ts'

/** Brings the shipped items into the database, all or none; see `planImport` for what is left alone. */
export async function importKnowledge(
  storage: Storage,
  shipped: readonly { readonly item: Kennisitem; readonly vingerafdruk: string }[],
  now: Date,
): Promise<ImportPlan> {
  return storage.transaction(async (stores) => {
    const plan = planImport(shipped, await stores.kennis.listNieuwste(), now)
    for (const opgeslagen of plan.saves) await stores.kennis.save(opgeslagen)
    return plan
  })
}
