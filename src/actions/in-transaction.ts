import { isDomainError } from '../domain/errors.ts'
import type { Storage, Stores } from '../domain/storage.ts'

const TRIES = 4

/** Runs `work` in one transaction, and again from the start when somebody else saved the same thing first. */
export async function inTransaction<T>(
  storage: Storage,
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await storage.transaction(work)
    } catch (error) {
      if (!isDomainError(error, 'stale') || attempt === TRIES) throw error
    }
  }
}
