import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { jwtVerify } from 'jose'
import type { Json } from '../../src/bot/cards/elements.ts'
import { NOW } from './builders.ts'
import { ROOT } from './test-bot.ts'

/** Something that does not go as it should: another answer, or none. `kept` makes the object all the same. */
export interface Surprise {
  readonly op: 'GET' | 'POST'
  readonly status: number | 'hang'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly kept?: boolean
}

export interface Seen {
  readonly op: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Json | undefined
}

/** A register of somebody else on this machine, which looks at everything it is sent. */
export interface FakeRegister {
  readonly url: string
  /** What was asked, in order. */
  readonly seen: readonly Seen[]
  /** What is in it. */
  readonly made: readonly Json[]
  /** Goes wrong so, once each, in this order. */
  next(...surprises: readonly Surprise[]): void
  clear(): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

/** How one kind of register answers. */
interface Kind {
  /** A refusal, or undefined when the request may come in. */
  check(seen: Seen): Promise<Answer | undefined>
  find(query: URLSearchParams, made: readonly Json[]): Answer
  /** The object to keep, or a refusal. */
  make(seen: Seen, made: readonly Json[], url: string): { keep: Json; answer: Answer } | Answer
}

export const TYPE_URL = 'https://objecten.example/api/v2/objecttypes/1'
export const TOKEN = 'token-van-objecten'
export const ZGW = {
  clientId: 'maatwerkwijzer',
  secret: 'geheim-van-zaken',
  rsin: '111222333',
  zaaktypeUrl: 'https://zaken.example/catalogi/api/v1/zaaktypen/1',
  statustypeUrl: 'https://zaken.example/catalogi/api/v1/statustypen/1',
  roltypeUrl: 'https://zaken.example/catalogi/api/v1/roltypen/1',
}

/** A check against a schema of ours; gives what is wrong, or an empty text. */
export function schemaCheck(name: string): (value: unknown) => string {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const text = readFileSync(join(ROOT, 'test/fixtures', name), 'utf8')
  const validate: ValidateFunction = ajv.compile(JSON.parse(text))
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors))
}

export const wrongProductaanvraag = schemaCheck('productaanvraag.schema.json')
export const wrongZaak = schemaCheck('zaak-registreren.schema.json')

const refuse = (status: number, name: string, code: string): Answer => ({
  status,
  body: { status, invalidParams: [{ name, code, reason: 'MW-26-7K3F is niet goed.' }] },
})

/** An Objects API: keeps everything that is valid, doubles too. */
export const startFakeObjects = (): Promise<FakeRegister> =>
  start({
    check: async ({ op, headers }) => {
      if (headers.authorization !== `Token ${TOKEN}`) return refuse(401, '', '')
      return op === 'POST' && headers['content-crs'] !== 'EPSG:4326'
        ? refuse(412, '', '')
        : undefined
    },
    find: (query, made) => {
      const wanted = query.getAll('data_attr').map((part) => part.split('__'))
      const results = made.filter(({ type, record }) => {
        const { bron } = (record as { data: { bron: Record<string, string> } }).data
        return (
          type === query.get('type') &&
          wanted.every(([group, key = '', how, value]) => {
            return group === 'bron' && how === 'exact' && bron[key] === value
          })
        )
      })
      return { status: 200, body: { count: results.length, next: null, previous: null, results } }
    },
    make: ({ body }, made, url) => {
      const record = body?.record as Json | undefined
      if (body?.type !== TYPE_URL) return refuse(400, 'type', 'invalid')
      if (record?.typeVersion !== 1) return refuse(400, 'record.typeVersion', 'invalid')
      if (!/^\d{4}-\d\d-\d\d$/.test(String(record.startAt)))
        return refuse(400, 'startAt', 'invalid')
      if (wrongProductaanvraag(record.data) !== '') return refuse(400, 'record.data', 'invalid')
      const keep = { ...body, url: `${url}/objects/${made.length + 1}` }
      return { keep, answer: { status: 201, body: keep } }
    },
  })

/** A Zaken API with `zaak_registreren`: one Zaak for each identificatie of an organisation. */
export const startFakeZgw = (clock = () => NOW): Promise<FakeRegister> =>
  start({
    check: async ({ headers }) => {
      const token = (headers.authorization ?? '').replace(/^Bearer /, '')
      const key = new TextEncoder().encode(ZGW.secret)
      try {
        const { payload } = await jwtVerify(token, key, {
          ...{ issuer: ZGW.clientId, algorithms: ['HS256'] },
          requiredClaims: ['iss', 'iat', 'client_id', 'user_id', 'user_representation'],
          currentDate: clock(),
          maxTokenAge: '1h',
        })
        if (payload.client_id !== ZGW.clientId) return refuse(403, '', '')
      } catch {
        return refuse(403, '', '')
      }
      return headers['accept-crs'] === 'EPSG:4326' ? undefined : refuse(412, '', '')
    },
    find: (query, made) => {
      const results = made.filter(
        (zaak) =>
          zaak.identificatie === query.get('identificatie') &&
          zaak.bronorganisatie === query.get('bronorganisatie'),
      )
      return { status: 200, body: { count: results.length, next: null, previous: null, results } }
    },
    make: ({ headers, body }, made, url) => {
      if (headers['content-crs'] !== 'EPSG:4326') return refuse(412, '', '')
      if (wrongZaak(body) !== '') return refuse(400, 'zaak', 'invalid')
      const zaak = body?.zaak as Json
      if (made.some(({ identificatie }) => identificatie === zaak.identificatie)) {
        return refuse(400, 'zaak.identificatie', 'identificatie-niet-uniek')
      }
      const keep = { ...zaak, url: `${url}/zaken/${made.length + 1}` }
      return { keep, answer: { status: 201, body: { ...body, zaak: keep } } }
    },
  })

async function start(kind: Kind): Promise<FakeRegister> {
  const seen: Seen[] = []
  const made: Json[] = []
  const surprises: Surprise[] = []
  const server = createServer(async (req, res) => {
    const request: Seen = {
      op: req.method ?? '',
      path: req.url ?? '',
      headers: req.headers,
      body: await bodyOf(req),
    }
    seen.push(request)
    const index = surprises.findIndex(({ op }) => op === request.op)
    const [surprise] = index === -1 ? [] : surprises.splice(index, 1)
    const answer = surprise && !surprise.kept ? undefined : await answerTo(request)
    if (surprise && !isStatus(surprise)) return
    const { status, body } = surprise
      ? { status: surprise.status, body: surprise.body ?? {} }
      : (answer ?? { status: 500, body: {} })
    res.writeHead(status, { 'content-type': 'application/json', ...surprise?.headers })
    res.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/v2`

  async function answerTo(request: Seen): Promise<Answer> {
    const refused = await kind.check(request)
    if (refused) return refused
    const { pathname, searchParams } = new URL(request.path, url)
    if (request.op === 'GET' && /\/(objects|zaken)$/.test(pathname)) {
      return kind.find(searchParams, made)
    }
    if (!/\/(objects|zaak_registreren)$/.test(pathname)) return refuse(404, '', '')
    const result = kind.make(request, made, url)
    if (!('keep' in result)) return result
    made.push(result.keep)
    return result.answer
  }

  return {
    url,
    seen,
    made,
    next: (...more) => surprises.push(...more),
    clear: () => {
      for (const list of [seen, made, surprises]) list.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function isStatus(surprise: Surprise): surprise is Surprise & { readonly status: number } {
  return surprise.status !== 'hang'
}

async function bodyOf(req: IncomingMessage): Promise<Json | undefined> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}
