import assert from 'node:assert/strict'
import type { Config } from '../../src/config/config.ts'
import type { Storage, Stores } from '../../src/domain/storage.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import {
  type ActivityFields,
  type Answer,
  aChannelUpdate,
  aClick,
  aMessage,
  anActivity,
  post,
  TENANT,
} from '../helpers/activities.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'
import { startTokenIssuer, type TokenIssuer } from '../helpers/token-issuer.ts'

const APP_ID = '99999999-2222-3333-4444-555555555555'
const STRANGER = '22222222-2222-3333-4444-555555555555'
const SERVICE_URL = 'https://connector.example/'

const ofTenant = (tenant: string | undefined): ActivityFields => ({
  conversation: { id: 'chat-ina', conversationType: 'personal', tenantId: tenant },
  channelData: tenant === undefined ? {} : { tenant: { id: tenant } },
})

/** Every kind of activity the platform sends. */
const KINDS: Readonly<Record<string, (fields: ActivityFields) => ActivityFields>> = {
  message: (fields) => aMessage('hoi', fields),
  'invoke of a button': (fields) => aClick({ v: 1, k: 'hulp' }, fields),
  'invoke of something else': (fields) =>
    anActivity({ type: 'invoke', name: 'composeExtension/query', value: {}, ...fields }),
  conversationUpdate: (fields) => aChannelUpdate(fields),
  installationUpdate: (fields) =>
    anActivity({ type: 'installationUpdate', action: 'add', ...fields }),
  messageReaction: (fields) =>
    anActivity({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], ...fields }),
  event: (fields) => anActivity({ type: 'event', name: 'ContinueConversation', ...fields }),
}

/** The stores with a note of everything that is written through them, except knowledge. */
function watched(storage: Storage): { storage: Storage; writes: string[] } {
  const writes: string[] = []
  const names = ['save', 'add', 'record', 'remove', 'saveKoppeling', 'addBericht']
  const watch = (stores: Stores): Stores =>
    Object.fromEntries(
      Object.entries(stores).map(([naam, store]) => [
        naam,
        new Proxy(store, {
          get: (target, key) => {
            const value = Reflect.get(target, key)
            if (typeof value !== 'function') return value
            return (...args: unknown[]) => {
              if (naam !== 'kennis' && names.includes(String(key)))
                writes.push(`${naam}.${String(key)}`)
              return value.apply(target, args)
            }
          },
        }),
      ]),
    ) as unknown as Stores
  const stores = watch(storage.stores)
  return {
    writes,
    storage: {
      ...storage,
      stores,
      transaction: (work) => storage.transaction((inner) => work(watch(inner))),
    },
  }
}

function assertRefused(answer: Answer, writes: readonly string[]): void {
  assert.equal(answer.status, 401)
  assert.deepEqual(answer.activities, [])
  assert.deepEqual(writes, [])
}

describe('authentication', function () {
  this.timeout(10_000) // an app over HTTP is made for every group, and keys are generated
  let issuer: TokenIssuer
  let config: Config
  let app: SmallApp
  let writes: string[]
  const printed = { error: console.error, warn: console.warn }

  before(async () => {
    // The SDK prints what it refuses; that is what is tested here.
    console.error = () => {}
    console.warn = () => {}
    issuer = await startTokenIssuer(APP_ID, SERVICE_URL)
    config = smallConfig({
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 'geheim',
      MICROSOFT_APP_TENANT_ID: TENANT,
      ALLOWED_TENANTS: TENANT,
      CHANNEL_METADATA_URL: issuer.metadataUrl,
      CHANNEL_ISSUER: issuer.issuer,
    })
  })
  after(async () => {
    await issuer.close()
    Object.assign(console, printed)
  })

  async function open(settings: Config = config): Promise<void> {
    const spied = watched(createMemoryStorage())
    app = await startSmallApp(settings, { storage: spied.storage })
    writes = spied.writes
  }

  describe('with credentials', () => {
    before(() => open())
    beforeEach(() => writes.splice(0))
    after(() => app.stop())

    it('answers a right token of a tenant on the list', async () => {
      const answer = await post(app.port, aMessage('hoi'), await issuer.authorization())
      assert.equal(answer.status, 200)
      assert.equal(answer.activities.length, 1)
      assert.ok(writes.includes('activiteiten.record'))
    })

    it('takes the tenant from the channel data when the conversation has none', async () => {
      const fields = {
        conversation: { id: 'chat-ina', conversationType: 'personal' },
        channelData: { tenant: { id: TENANT } },
      }
      const answer = await post(app.port, aMessage('hoi', fields), await issuer.authorization())
      assert.equal(answer.status, 200)
    })

    const wrongTokens: Record<string, () => Promise<Record<string, string>>> = {
      'no token': async () => ({}),
      'an empty header': async () => ({ authorization: '' }),
      'a garbage token': async () => ({ authorization: 'Bearer onzin' }),
      'a token that is no JSON': async () => ({ authorization: 'Bearer a.b.c' }),
      'another scheme': async () => ({ authorization: 'Basic aW5hOmdlaGVpbQ==' }),
      'a wrong signature': () => issuer.forged(),
      'an unsigned token': async () => ({
        authorization: `Bearer ${unsigned({ iss: issuer.issuer, aud: APP_ID })}`,
      }),
      'a wrong issuer': () => issuer.authorization({ issuer: 'https://kwaad.example' }),
      'a wrong audience': () => issuer.authorization({ audience: STRANGER }),
      'an expired token': () => issuer.authorization({ expiresIn: -3600 }),
      'a token for another address': () =>
        issuer.authorization({ serviceUrl: 'https://kwaad.example/' }),
    }
    for (const [name, header] of Object.entries(wrongTokens)) {
      it(`refuses ${name}`, async () => {
        assertRefused(await post(app.port, aMessage('hoi'), await header()), writes)
      })
    }

    for (const channelId of ['emulator', 'AseChannel', 'directline']) {
      it(`refuses an activity without a token that says it comes from ${channelId}`, async () => {
        assertRefused(await post(app.port, aMessage('hoi', { channelId })), writes)
      })
    }

    for (const [kind, build] of Object.entries(KINDS)) {
      for (const [whose, tenant] of [
        ['a tenant not on the list', STRANGER],
        ['no tenant', undefined],
      ] as const) {
        it(`refuses ${kind} of ${whose}`, async () => {
          const activity = build(ofTenant(tenant))
          assertRefused(await post(app.port, activity, await issuer.authorization()), writes)
        })
      }
      it(`takes ${kind} of a tenant on the list`, async () => {
        const answer = await post(app.port, build({}), await issuer.authorization())
        assert.equal(answer.status, 200)
      })
    }
  })

  describe('when a beheerder lets in one tenant and suspends another', () => {
    before(async () => {
      const storage = createMemoryStorage()
      const fields = { naam: 'Gemeente Ons Dorp', contactpunt: '', functie: '' }
      await storage.stores.beheer.saveGemeente({ ...fields, tenantId: TENANT, toegelaten: false })
      await storage.stores.beheer.saveGemeente({ ...fields, tenantId: STRANGER, toegelaten: true })
      const spied = watched(storage)
      app = await startSmallApp(config, { storage: spied.storage })
      writes = spied.writes
    })
    beforeEach(() => writes.splice(0))
    after(() => app.stop())

    for (const [kind, build] of Object.entries(KINDS)) {
      it(`refuses ${kind} of the one suspended, also when it is on the list`, async () => {
        assertRefused(await post(app.port, build({}), await issuer.authorization()), writes)
      })
      it(`takes ${kind} of the one let in`, async () => {
        const activity = build(ofTenant(STRANGER))
        assert.equal((await post(app.port, activity, await issuer.authorization())).status, 200)
      })
    }
  })

  describe('when the check of the tenant itself fails', () => {
    before(() => {
      const tenants: string[] = []
      tenants.includes = () => {
        throw new TypeError('the list cannot be read')
      }
      assert.ok(config.teams)
      return open({ ...config, teams: { ...config.teams, tenants } })
    })
    beforeEach(() => writes.splice(0))
    after(() => app.stop())

    for (const [kind, build] of Object.entries(KINDS)) {
      it(`refuses ${kind}`, async () => {
        assertRefused(await post(app.port, build({}), await issuer.authorization()), writes)
      })
    }
  })

  describe('when the keys cannot be read', () => {
    before(() => {
      assert.ok(config.teams)
      const channel = {
        metadataUrl: `${issuer.metadataUrl}x`.replace(/:\d+/, ':1'),
        issuer: issuer.issuer,
      }
      return open({ ...config, teams: { ...config.teams, channel } })
    })
    beforeEach(() => writes.splice(0))
    after(() => app.stop())

    it('refuses a right token as well', async () => {
      assertRefused(await post(app.port, aMessage('hoi'), await issuer.authorization()), writes)
    })
  })

  describe('in local mode', () => {
    before(() => open(smallConfig()))
    after(() => app.stop())

    it('takes unsigned activities of any tenant', async () => {
      for (const tenant of [TENANT, STRANGER, undefined]) {
        const answer = await post(app.port, aMessage('hoi', ofTenant(tenant)))
        assert.equal(answer.status, 200)
        assert.equal(answer.activities.length, 1)
      }
    })
  })
})

/** A token that says itself that it has no signature. */
function unsigned(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return `${encode({ alg: 'none', kid: 'sleutel-1' })}.${encode({ ...claims, serviceurl: SERVICE_URL })}.`
}
