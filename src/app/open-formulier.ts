import type { ActionContext } from '../actions/context.ts'
import { inTransaction } from '../actions/in-transaction.ts'
import { openFormulier } from '../actions/open-formulier.ts'
import type { Kaartjes } from '../domain/inzage/inzage.ts'
import { type Gebruiker, rolesOf } from '../domain/personen/gebruiker.ts'
import type { Storage, Stores } from '../domain/storage.ts'

/** Opens the Casusformulier that a ticket is for, in a transaction of its own. */
export function createOpener(
  storage: Storage,
  context: () => Omit<ActionContext, 'stores' | 'gebruiker'>,
  { kaartjes, lokaal }: { readonly kaartjes: Kaartjes; readonly lokaal: boolean },
) {
  return (ticket: string) =>
    inTransaction(storage, (stores) =>
      openFormulier({ ...context(), stores }, kaartjes, ticket, (id) =>
        findGebruiker(stores, id, lokaal),
      ),
    )
}

/** Somebody who opens a link, with the roles they have now. */
async function findGebruiker(stores: Stores, id: string, lokaal: boolean): Promise<Gebruiker> {
  const rollen = rolesOf(await stores.rollen.list(id), lokaal)
  return { id, tenantId: '', naam: '', rollen }
}
