import { kenmerkOf } from '../domain/levering/kenmerk.ts'
import { type Levering, TERUGGENOMEN } from '../domain/levering/levering.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** A message that did not arrive: of what kind, about what, and why. Never what it says or to whom. */
export interface MislukteLevering extends Pick<Levering, 'soort' | 'aangemaakt'> {
  /** By this a button points at it. */
  readonly kenmerk: string
  readonly referentie: string | null
  readonly code: string
}

/** Every message that failed for good, oldest first (M5). */
export async function listMislukt(context: ActionContext): Promise<MislukteLevering[]> {
  authorize(context, ALLOW.listMislukt)
  const { leveringen, casussen } = context.stores
  const rows: MislukteLevering[] = []
  for (const { id, soort, aangemaakt, casusId, fout } of await leveringen.listFailed()) {
    if (fout === TERUGGENOMEN) continue
    const casus = casusId === null ? undefined : await casussen.find(casusId)
    const referentie = casus?.referentie ?? null
    rows.push({ kenmerk: kenmerkOf(id), soort, aangemaakt, referentie, code: fout ?? '' })
  }
  return rows
}
