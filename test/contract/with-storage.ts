import assert from 'node:assert/strict'
import { isDomainError } from '../../src/domain/errors.ts'
import type { Storage, Stores } from '../../src/domain/storage.ts'

/** Opens an empty Storage; every implementation keeps the same promises, without a branch for one of them. */
export type OpenStorage = () => Promise<Storage>

/** Runs `work` on an empty Storage and closes it, whatever happens. */
export async function withStorage(
  open: OpenStorage,
  work: (stores: Stores, storage: Storage) => Promise<void>,
): Promise<void> {
  const storage = await open()
  try {
    await work(storage.stores, storage)
  } finally {
    await storage.close()
  }
}

export async function rejectsAsStale(promise: Promise<unknown>): Promise<void> {
  await assert.rejects(promise, (error) => isDomainError(error, 'stale'))
}
