import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { z } from 'zod'
import { API } from '../../../src/http/api/bind.ts'
import type { Route } from '../../../src/http/api/define-route.ts'
import { ROUTES } from '../../../src/http/api/routes.ts'
import { TENANT } from '../../helpers/activities.ts'
import { type ApiAnswer, startApi, type TestApi } from '../../helpers/api.ts'

/** What somebody could type to make it run, open or count elsewhere. */
const INJECTIONS: Readonly<Record<string, string>> = {
  html: '<img src=x onerror=alert(1)>',
  script: '</script><script>alert(1)</script>',
  'a link of markdown': '[klik hier](javascript:alert(1))',
  'a formula of a sheet': '=HYPERLINK("https://kwaad.example","klik")',
  sql: "x'); DROP TABLE casus; --",
  'hidden characters': 'a\u202Eb\u0000c',
  'a place of a sentence': '{zeg} #{7*7} {{7*7}}',
}
const ID = 'bestaat-niet'

/** Fields of a route that take whatever text: those a form of ours would send, and the words of a search. */
function textFields({ input }: Route): string[] {
  return Object.entries(input.shape)
    .filter(([name, schema]) => name !== 'id' && takes(schema, 'tekst van iemand'))
    .map(([name]) => name)
}

/** Characters of a text that no longer fits in what this route reads. */
function tooLong({ maxBytes = 2_000_000 }: Route): number {
  return Math.max(2_000_000, maxBytes)
}

function takes(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(value).success
}

describe('the API under attack', function () {
  this.timeout(20_000) // every route many times
  let api: TestApi
  before(async () => {
    let now = Date.parse('2026-11-24T10:00:00.000Z')
    // A minute goes by at every look at the clock: the limit to how often is another test.
    api = await startApi(() => {
      now += 60_000
      return new Date(now)
    })
  })
  after(() => api.stop())

  const people = ['bea', 'rik', 'red', 'ina']
  const addressOf = ({ path }: Route) => path.replace(/:\w+/g, ID)
  /** Asks as everybody, so that the role is not what stops it. */
  const askAll = (route: Route, fields: Readonly<Record<string, unknown>>): Promise<ApiAnswer[]> =>
    Promise.all(
      people.map((who) =>
        route.method === 'get'
          ? api.as(
              who,
              `${addressOf(route)}?${new URLSearchParams(fields as Record<string, string>)}`,
            )
          : api.as(who, addressOf(route), fields),
      ),
    )

  const withText = ROUTES.filter((route) => textFields(route).length > 0)
  it('finds text fields to try', () => {
    assert.ok(withText.length > 3)
  })

  for (const route of withText) {
    for (const [kind, text] of Object.entries(INJECTIONS)) {
      it(`takes ${kind} as words at most: ${route.name}`, async () => {
        const fields = Object.fromEntries(textFields(route).map((name) => [name, text]))
        for (const { status, headers } of await askAll(route, fields)) {
          assert.ok(status < 500, `${status}`)
          assert.match(headers.get('content-type') ?? '', /json; charset=utf-8$/)
          assert.equal(headers.get('x-content-type-options'), 'nosniff')
        }
      })
    }
  }

  const writing = ROUTES.filter(({ method }) => method === 'post')
  const raw = async (route: Route, body: string, type = 'application/json') => {
    const headers = { ...(await api.issuer.userToken(TENANT, 'bea')), 'content-type': type }
    return api.send(addressOf(route), { method: 'POST', headers, body })
  }
  const takesBody = ({ input, path }: Route) =>
    Object.keys(input.shape).some((name) => !path.includes(`:${name}`))

  for (const route of writing.filter(takesBody)) {
    it(`refuses a field nobody asked for, and changes no prototype: ${route.name}`, async () => {
      for (const body of [
        '{"__proto__":{"rollen":["beheerder"]}}',
        '{"constructor":{"prototype":{"x":1}}}',
        '{"extra":1}',
      ]) {
        const { status } = await raw(route, body)
        assert.ok([400, 403].includes(status), `${status}`)
      }
      assert.equal(({} as { rollen?: unknown }).rollen, undefined)
    })

    it(`refuses what is deep, long, of another type or no JSON: ${route.name}`, async () => {
      const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
      for (const [body, wanted] of [
        [deep, [400, 403]],
        [`{"tekst":${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}}`, [400, 403]],
        [JSON.stringify({ tekst: 'a'.repeat(tooLong(route)) }), [413, 403]],
        ['{half', [400, 403]],
        ['null', [400, 403]],
        ['', [400, 403]],
      ] as const) {
        const { status } = await raw(route, body)
        assert.ok((wanted as readonly number[]).includes(status), `${status}`)
      }
      const form = await raw(route, 'tekst=a', 'application/x-www-form-urlencoded')
      assert.ok([400, 403].includes(form.status))
    })
  }

  for (const route of ROUTES) {
    it(`asks for a token first, whatever is sent: ${route.name}`, async () => {
      const init =
        route.method === 'get'
          ? {}
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{half' }
      const { status, body } = await api.send(addressOf(route), init)
      assert.equal(status, 401)
      assert.deepEqual(Object.keys(body).sort(), ['code', 'detail', 'status', 'title', 'type'])
    })
  }

  it('has no other methods, and no header that stands in for one', async () => {
    const headers = await api.issuer.userToken(TENANT, 'bea')
    for (const method of ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
      const answer = await fetch(`http://127.0.0.1:${api.app.port}${API}/ik`, { method, headers })
      assert.ok([404, 405].includes(answer.status), `${method} ${answer.status}`)
    }
    const posted = await api.send('/ik', {
      method: 'POST',
      headers: { ...headers, 'x-http-method-override': 'GET' },
    })
    assert.equal(posted.status, 405)
  })

  it('lets no page of another site read along', async () => {
    const headers = await api.issuer.userToken(TENANT, 'rik')
    const answer = await api.send('/ik', {
      headers: { ...headers, origin: 'https://kwaad.example' },
    })
    assert.equal(answer.headers.get('access-control-allow-origin'), null)
    assert.equal(answer.headers.get('set-cookie'), null)
  })

  it('says nothing of what it is made of', async () => {
    for (const path of ['/ik', '/niets', '/casussen/%00', '/casussen/..%2f..%2fetc%2fpasswd']) {
      const answer = await api.as('rik', path)
      assert.ok(answer.status < 500, path)
      assert.equal(answer.headers.get('x-powered-by'), null)
      assert.doesNotMatch(JSON.stringify(answer.body), /node_modules|\.ts:|Error:|stack/)
    }
  })

  for (const path of [
    '/tab/../package.json',
    '/tab/assets/../../package.json',
    '//etc/passwd',
    '/tab/assets/%2e%2e/%2e%2e/package.json',
  ])
    it(`gives no file by a path that climbs: ${path}`, async () => {
      const answer = await rawRequest(api.app.port, `GET ${path} HTTP/1.1`)
      assert.match(answer, /^HTTP\/1\.1 40[045] /)
      assert.doesNotMatch(answer, /"dependencies"|root:/)
    })
})

/** Sends a request as it stands: a browser or fetch would make the path neat first. */
function rawRequest(port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
    socket.end(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  })
}
