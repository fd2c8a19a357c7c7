import type { ActionContext } from '../actions/context.ts'
import { inTransaction } from '../actions/in-transaction.ts'
import type { ItemView } from '../actions/open-item.ts'
import { itemCard } from '../bot/cards/search.ts'
import type { Config } from '../config/config.ts'
import type { Sjabloon } from '../domain/casus/sjabloon.ts'
import type { Kaartjes } from '../domain/inzage/inzage.ts'
import type { Itemcontrole } from '../domain/kennis/itemcontrole.ts'
import { rolesOf } from '../domain/personen/gebruiker.ts'
import type { Storage } from '../domain/storage.ts'
import type { Zeg } from '../domain/teksten.ts'
import { authenticateLocal, createTokenCheck } from '../http/api/authenticate.ts'
import type { ApiOptions } from '../http/api/bind.ts'

interface Parts {
  readonly storage: Storage
  readonly clock: () => Date
  readonly zeg: Zeg
  readonly controle: Itemcontrole
  /** Everything of a turn but the person and the stores. */
  readonly context: () => Omit<ActionContext, 'stores' | 'gebruiker'>
  readonly kaartjes: Kaartjes
  readonly sjablonen: readonly Sjabloon[]
  /** Where the chat with the bot opens. */
  readonly chat: string | null
  /** Something may have to be delivered now. */
  readonly afterWrite: () => void
  readonly onFailure: (error: unknown) => void
}

/** What the API works with: who may come in, and how something is done for them. */
export function createApi({ teams, publicHost }: Config, parts: Parts): ApiOptions {
  const { storage, clock, zeg, controle, onFailure, afterWrite, kaartjes, sjablonen, chat } = parts
  const lokaal = teams === null
  return {
    ...{ clock, zeg, publicHost, onFailure, afterWrite },
    authenticate: teams ? createTokenCheck({ ...teams, publicHost }) : authenticateLocal,
    run: (wie, work) =>
      inTransaction(storage, async (stores) => {
        const assigned = [...(await stores.rollen.list(wie.id)), ...wie.rollen]
        const naam = wie.naam || ((await stores.profielen.find(wie.id))?.naam ?? '')
        const { id, tenantId } = wie
        const gebruiker = { id, tenantId, naam, rollen: rolesOf(assigned, lokaal) }
        const context = { ...parts.context(), stores, gebruiker }
        const kaartVan = (view: ItemView) => itemCard(view, context.kennis.bank, zeg)
        return work({ context, zeg, kaartjes, sjablonen, chat, controle, kaartVan })
      }),
  }
}
