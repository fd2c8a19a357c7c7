import { indexItems, type Kennis } from '../domain/kennis/kennis.ts'
import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Storage } from '../domain/storage.ts'
import { createZoeker } from '../search/create-zoeker.ts'

const FIRST_QUESTION = 'huur'

/** The base as the database has it, with the lists of the knowledge folder; replaced whole when an item changes. */
export async function createBase(storage: Storage, lists: Kennisbank) {
  const read = async (): Promise<Kennis> => {
    const stored = await storage.stores.kennis.list()
    const bank = { ...lists, items: stored.map(({ item }) => item) }
    return { bank, byId: indexItems(bank.items), zoeker: createZoeker(bank) }
  }
  let stand = await storage.stores.kennis.stand()
  let kennis = await read()
  let running: Promise<void> | undefined
  const refresh = async () => {
    const now = await storage.stores.kennis.stand()
    if (now === stand) return
    kennis = await read()
    stand = now
    kennis.zoeker.search(FIRST_QUESTION)
  }
  return {
    current: () => kennis,
    /** The first question makes the search learn: better asked by nobody. */
    warm: () => kennis.zoeker.search(FIRST_QUESTION),
    /** Once at a time: whoever asks meanwhile waits for the same. */
    refresh: () => {
      running ??= refresh().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
