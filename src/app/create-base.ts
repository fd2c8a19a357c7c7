import { indexItems, type Kennis } from '../domain/kennis/kennis.ts'
import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Storage } from '../domain/storage.ts'
import { createZoeker } from '../search/create-zoeker.ts'
import { follow } from './follow.ts'

const FIRST_QUESTION = 'huur'

/** The base as the database has it, with the lists of the knowledge folder; replaced whole when an item changes. */
export async function createBase(storage: Storage, lists: Kennisbank) {
  const { kennis } = storage.stores
  let warm = false
  const followed = await follow(
    () => kennis.stand(),
    async (): Promise<Kennis> => {
      const stored = await kennis.list()
      const bank = { ...lists, items: stored.map(({ item }) => item) }
      const zoeker = createZoeker(bank)
      if (warm) zoeker.search(FIRST_QUESTION)
      return { bank, byId: indexItems(bank.items), zoeker }
    },
  )
  return {
    ...followed,
    /** The first question makes the search learn: better asked by nobody. */
    warm: () => {
      warm = true
      followed.current().zoeker.search(FIRST_QUESTION)
    },
  }
}
