import type { Config } from '../config/config.ts'
import type { SendMail } from '../delivery/send-mail.ts'
import {
  createSystemen,
  listSystemen,
  type SystemenConfig,
} from '../delivery/systemen/create-systemen.ts'
import type { Termijnen } from '../domain/bewaren/termijnen.ts'
import type { Casus } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import type { Kennis } from '../domain/kennis/kennis.ts'
import type { Bezorger, Systeem } from '../domain/levering/levering.ts'
import type { Storage } from '../domain/storage.ts'
import type { Zeg } from '../domain/teksten.ts'
import type { Dialoog } from '../domain/triage/dialoog.ts'
import { toUitgaandeCasus } from '../domain/uitgaand/uitgaande-casus.ts'
import { renderFiled } from '../http/casusformulier/filed.ts'

interface Parts {
  readonly storage: Storage
  readonly clock: () => Date
  readonly zeg: Zeg
  readonly termijnen: () => Termijnen
  readonly dialogen: ReadonlyMap<string, Dialoog>
  readonly kennis: () => Kennis
  readonly send: SendMail | null
}

/** The systems of others that are on, and what sends a Casus to them. */
export function createUitgaand(
  config: Config,
  parts: Parts,
): { readonly systemen: readonly Systeem[]; readonly bezorger: Bezorger } {
  const { storage, clock, zeg, termijnen, kennis, send } = parts
  const dialoogOf = ({ dialoog: { id } }: Casus): Dialoog => {
    const found = parts.dialogen.get(id)
    if (!found) throw new DomainError('not-found', { dialog: id })
    return found
  }
  const systemen = withSecrets(config)
  return {
    systemen: listSystemen(systemen),
    bezorger: createSystemen(systemen, {
      ...{ clock, zeg, send },
      findCasus: (id) => storage.stores.casussen.find(id),
      toUitgaand: (casus) =>
        toUitgaandeCasus(casus, dialoogOf(casus), kennis().bank.leefgebieden, zeg),
      renderFormulier: (casus) =>
        renderFiled(casus, dialoogOf(casus), kennis(), zeg, clock(), termijnen()),
    }),
  }
}

function withSecrets({ systemen, secrets }: Config): SystemenConfig {
  const { objects, zgw, mailTo } = systemen
  return {
    productaanvraag: objects && { ...objects, token: secrets.objectsToken ?? '' },
    zgw: zgw && { ...zgw, secret: secrets.zgwSecret ?? '' },
    mail: mailTo === null ? null : { to: mailTo },
  }
}
