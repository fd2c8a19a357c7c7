import type { InsertResult, UpdateResult } from 'kysely'
import { DomainError } from '../../domain/errors.ts'

/**
 * Inserts a value that is new (version 0) or updates the one with the version that was read. Throws `stale` when
 * that version is no longer the stored one, or when somebody else made it first.
 */
export async function saveVersion(
  value: { readonly id: string; readonly versie: number },
  write: { insert: () => Promise<InsertResult>; update: () => Promise<UpdateResult> },
): Promise<void> {
  const written =
    value.versie === 0
      ? (await write.insert()).numInsertedOrUpdatedRows
      : (await write.update()).numUpdatedRows
  if (Number(written) !== 1) throw new DomainError('stale', { id: value.id })
}
