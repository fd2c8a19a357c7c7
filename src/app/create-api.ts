import type { ActionContext } from '../actions/context.ts'
import { inTransaction } from '../actions/in-transaction.ts'
import { keepEntraRollen } from '../actions/keep-profiel.ts'
import type { ItemView } from '../actions/open-item.ts'
import { itemCard } from '../bot/cards/search.ts'
import { withoutOff } from '../bot/cards/without-off.ts'
import type { Config } from '../config/config.ts'
import type { Sjabloon } from '../domain/casus/sjabloon.ts'
import type { Kaartjes } from '../domain/inzage/inzage.ts'
import type { Itemcontrole } from '../domain/kennis/itemcontrole.ts'
import { rolesOf } from '../domain/personen/gebruiker.ts'
import type { Storage } from '../domain/storage.ts'
import type { Zeg } from '../domain/teksten.ts'
import { authenticateLocal, createTokenCheck } from '../http/api/authenticate.ts'
import type { ApiOptions } from '../http/api/bind.ts'
import type { Vast } from '../http/api/define-route.ts'

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
  /** Tenants whose people may come in, as it is now. */
  readonly tenants: () => readonly string[]
  readonly vast: Vast
  /** Something was done: it may have to be delivered, and every reader has to see it. */
  readonly afterWrite: () => void
  readonly onFailure: (error: unknown) => void
}

/** What the API works with: who may come in, and how something is done for them. */
export function createApi({ teams, publicHost }: Config, parts: Parts): ApiOptions {
  const { storage, clock, zeg, onFailure, afterWrite, tenants } = parts
  const { kaartjes, sjablonen, chat, vast, controle } = parts
  const lokaal = teams === null
  return {
    ...{ clock, zeg, publicHost, onFailure, afterWrite },
    authenticate: teams ? createTokenCheck({ ...teams, tenants, publicHost }) : authenticateLocal,
    run: (wie, work) =>
      inTransaction(storage, async (stores) => {
        const assigned = [...(await stores.rollen.list(wie.id)), ...wie.rollen]
        const { id, tenantId } = wie
        const known = await stores.profielen.find(id)
        const naam = wie.naam || (known?.naam ?? '')
        const gebruiker = { id, tenantId, naam, rollen: rolesOf(assigned, lokaal) }
        if (!lokaal) await keepEntraRollen({ stores, gebruiker }, known, wie.rollen)
        const context = { ...parts.context(), stores, gebruiker }
        const kaartVan = (view: ItemView) =>
          withoutOff(itemCard(view, context.kennis.bank, zeg), context.isAan)
        return work({ context, zeg, kaartjes, sjablonen, chat, vast, controle, kaartVan })
      }),
  }
}
