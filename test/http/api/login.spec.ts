import assert from 'node:assert/strict'
import { request } from 'node:http'
import { SignJWT } from 'jose'
import { TENANT } from '../../helpers/activities.ts'
import { APP_ID, startApi, type TestApi } from '../../helpers/api.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../../helpers/small-app.ts'

const STRANGER = '22222222-2222-3333-4444-555555555555'
const HOUR = 3600
const seconds = () => Math.floor(Date.now() / 1000)

describe('logging in to the API', function () {
  this.timeout(10_000) // a whole app is made, and keys
  let api: TestApi

  before(async () => {
    api = await startApi()
  })
  after(() => api.stop())

  it('takes a right token, with the roles of the store', async () => {
    const { status, body } = await api.as('rik', '/ik')
    assert.equal(status, 200)
    assert.deepEqual(body, {
      naam: 'Naam van rik',
      rollen: ['professional', 'regievoerder'],
      lokaal: false,
      chat: `https://teams.microsoft.com/l/chat/0/0?users=28:${APP_ID}`,
      uit: [],
    })
  })

  it('adds the app roles of the token, and makes nothing of others', async () => {
    const headers = await api.issuer.userToken(TENANT, 'nieuw', {
      roles: ['Redacteur', 'Global.Admin', 7],
    })
    const { body } = await api.send('/ik', { headers })
    assert.deepEqual(body.rollen, ['professional', 'redacteur'])
  })

  it('takes the application id as an address', async () => {
    const headers = await api.issuer.userToken(TENANT, 'ina', { aud: `api://${APP_ID}` })
    assert.equal((await api.send('/ik', { headers })).status, 200)
  })

  const claims = (wrong: Record<string, unknown>) => () =>
    api.issuer.userToken(TENANT, 'ina', wrong)
  const wrongTokens: Record<string, () => Promise<Record<string, string>>> = {
    'no token': async () => ({}),
    'a garbage token': async () => ({ authorization: 'Bearer onzin' }),
    'another scheme': async () => ({ authorization: 'Basic aW5hOmdlaGVpbQ==' }),
    'an unsigned token': async () => ({ authorization: `Bearer ${unsigned()}` }),
    'a forged token': claims({ forged: true }),
    'an expired token': claims({ iat: seconds() - 2 * HOUR, exp: seconds() - HOUR }),
    'a token without a term': claims({ exp: undefined }),
    'a token that is not valid yet': claims({ nbf: seconds() + HOUR }),
    'a token signed with our public key as a secret': async () => ({
      authorization: `Bearer ${await asSecret()}`,
    }),
    'a token of another tenant': () => api.issuer.userToken(STRANGER, 'ina'),
    'a token that only says it is of our tenant': () =>
      api.issuer.userToken(STRANGER, 'ina', { tid: TENANT }),
    'a token of our tenant for another one': claims({ tid: STRANGER }),
    'another audience': claims({ aud: STRANGER }),
    'another scope': claims({ scp: 'User.Read' }),
    'an app without a person': claims({ scp: undefined, oid: undefined }),
    'the token of the messaging platform': () => api.issuer.authorization(),
    'a header that asks to be the colleague of local mode': async () => ({
      'x-lokaal-als': 'collega',
    }),
    'a header that names somebody': async () => ({ 'x-lokale-gebruiker': 'rik' }),
  }
  for (const [name, header] of Object.entries(wrongTokens)) {
    it(`refuses ${name}`, async () => {
      const { status, headers, body } = await api.send('/ik', { headers: await header() })
      assert.equal(status, 401)
      assert.equal(headers.get('www-authenticate'), 'Bearer')
      assert.equal(body.code, 'not-logged-in')
    })
  }

  it('refuses a token of a tenant that was suspended since', async () => {
    const own = await startApi()
    const fields = { naam: 'Gemeente Ons Dorp', contactpunt: '', functie: '' }
    const { beheer } = own.app.storage.stores
    try {
      assert.equal((await own.as('rik', '/ik')).status, 200)
      await beheer.saveGemeente({ ...fields, tenantId: TENANT, toegelaten: false })
      let status = 200
      for (let tries = 0; tries < 100 && status === 200; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        status = (await own.as('rik', '/ik')).status
      }
      assert.equal(status, 401)
    } finally {
      await own.stop()
    }
  })

  it('lets nobody choose a role', async () => {
    const { status } = await api.as('ina', '/ik/rol', { rol: 'beheerder' })
    assert.equal(status, 404)
    assert.deepEqual(await api.app.storage.stores.rollen.list('ina'), ['professional'])
  })

  describe('in local mode', () => {
    let local: SmallApp
    before(async () => {
      local = await startSmallApp(smallConfig())
    })
    after(() => local.stop())

    it('lets in whoever is at this computer, with every role or the one chosen', async () => {
      const ik = () => fetch(`http://127.0.0.1:${local.port}/api/v1/ik`).then((it) => it.json())
      assert.equal(((await ik()) as { rollen: string[] }).rollen.length, 4)
      await fetch(`http://127.0.0.1:${local.port}/api/v1/ik/rol`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"rol":"redacteur"}',
      })
      assert.deepEqual(((await ik()) as { rollen: string[] }).rollen, ['redacteur'])
    })

    it('lets the same person be a colleague, for what takes two', async () => {
      const ik = async (headers: Record<string, string>) => {
        const answer = await fetch(`http://127.0.0.1:${local.port}/api/v1/ik`, { headers })
        return ((await answer.json()) as { naam: string }).naam
      }
      const others = await Promise.all([{}, { 'x-lokaal-als': 'collega' }].map(ik))
      assert.equal(new Set(others).size, 2)
      assert.equal(await ik({ 'x-lokaal-als': 'beheerder' }), await ik({}))
    })

    it('refuses another name for this computer, and pages of others', async () => {
      assert.equal(await statusOf(local.port, { host: 'kwaad.example' }), 401)
      assert.equal(await statusOf(local.port, { host: `localhost:${local.port}` }), 200)
      assert.equal(await statusOf(local.port, { origin: 'https://kwaad.example' }), 401)
      assert.equal(await statusOf(local.port, { origin: 'null' }), 401)
    })
  })

  /** Everything is right but the way it is signed. */
  function rightClaims() {
    const iss = `${api.issuer.issuer}/${TENANT}/v2.0`
    const time = { exp: seconds() + HOUR, iat: seconds() }
    return { iss, aud: APP_ID, tid: TENANT, oid: 'rik', scp: 'access_as_user', ...time }
  }

  function unsigned(): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    return `${encode({ alg: 'none' })}.${encode(rightClaims())}.x`
  }

  /** The public key is known to everybody: it must never do as the secret of another algorithm. */
  async function asSecret(): Promise<string> {
    const answer = await fetch(`${api.issuer.issuer}/keys`)
    const { keys } = (await answer.json()) as { keys: { kid: string; n: string }[] }
    const [key] = keys
    assert.ok(key)
    return new SignJWT(rightClaims())
      .setProtectedHeader({ alg: 'HS256', kid: key.kid })
      .sign(new TextEncoder().encode(JSON.stringify(key)))
  }
})

/** With headers that `fetch` does not let through. */
function statusOf(port: number, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/api/v1/ik', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}
