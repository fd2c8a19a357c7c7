import type { Casus } from '../../src/domain/casus/casus.ts'
import type { Rol } from '../../src/domain/personen/gebruiker.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { TENANT } from './activities.ts'
import { aBericht, aCasus, anEvent, NOW } from './builders.ts'
import { type SmallApp, smallConfig, startSmallApp } from './small-app.ts'
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts'

export const APP_ID = '99999999-2222-3333-4444-555555555555'

export interface ApiAnswer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects, and validates it against the document
  readonly body: any
}

export interface TestApi {
  readonly app: SmallApp
  readonly issuer: TokenIssuer
  /** Asks as this person; with a body it is a POST. */
  as(who: string, path: string, body?: unknown): Promise<ApiAnswer>
  /** Asks with these headers. */
  send(path: string, init?: RequestInit): Promise<ApiAnswer>
  stop(): Promise<void>
}

export const ROL_OF: Readonly<Record<string, Rol>> = {
  ina: 'professional',
  rik: 'regievoerder',
  rens: 'regievoerder',
  red: 'redacteur',
  roos: 'redacteur',
  bea: 'beheerder',
}

/** The app with a login, one Casus that Rik has for Ina, and one that nobody has. */
export async function startApi(clock: () => Date = () => NOW): Promise<TestApi> {
  const issuer = await startTokenIssuer(APP_ID, 'https://connector.example/')
  const config = smallConfig({
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: 'geheim',
    MICROSOFT_APP_TENANT_ID: TENANT,
    ALLOWED_TENANTS: TENANT,
    ENTRA_METADATA_URL: issuer.entraMetadataUrl,
  })
  const storage = createMemoryStorage()
  const app = await startSmallApp(config, { storage, clock })
  const { casussen, rollen } = storage.stores
  for (const [id, rol] of Object.entries(ROL_OF)) await rollen.save(id, [rol])
  await casussen.save(taken(), [anEvent('e1', { casusId: 'van-rik', door: 'ina' })])
  await casussen.addBericht(aBericht('b1', { casusId: 'van-rik', gebruikerId: 'rik' }))
  await casussen.save(free(), [anEvent('e2', { casusId: 'vrij', door: 'ina' })])
  const send = async (path: string, init: RequestInit = {}): Promise<ApiAnswer> => {
    const answer = await fetch(`http://127.0.0.1:${app.port}/api/v1${path}`, init)
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: text && JSON.parse(text) }
  }
  return {
    app,
    issuer,
    send,
    as: async (who, path, body) => {
      const headers = await issuer.userToken(TENANT, who)
      if (body === undefined) return send(path, { headers })
      return send(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    },
    stop: async () => {
      await app.stop()
      await issuer.close()
    },
  }
}

function taken(): Casus {
  return aCasus({
    id: 'van-rik',
    referentie: 'MW-26-7K3F',
    status: 'wacht-op-indiener',
    indiener: { ...aCasus().indiener, gebruikerId: 'ina' },
    regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
    antwoorden: {
      acuut: { soort: 'keuze', keuze: 'nee' },
      leefgebieden: { soort: 'keuzes', keuzes: ['wonen'] },
    },
    ingediend: NOW.toISOString(),
  })
}

function free(): Casus {
  return {
    ...taken(),
    id: 'vrij',
    referentie: 'MW-26-8L4G',
    status: 'ingediend',
    regievoerder: null,
  }
}
