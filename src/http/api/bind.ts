/** Ties the routes to the server: the only file of the API that touches requests and responses. */
import type restify from 'restify'
import { hasRole } from '../../domain/personen/gebruiker.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { Authenticate, Bezoeker } from './authenticate.ts'
import type { Route, RouteContext } from './define-route.ts'
import { ApiError, toApiError, toProbleem } from './errors.ts'
import { API_VERSION, toOpenApi } from './openapi.ts'
import { createRateLimit } from './rate-limit.ts'
import { readJson } from './read-body.ts'
import { ROUTES } from './routes.ts'

export interface ApiOptions {
  readonly authenticate: Authenticate
  /** Runs `work` for this person in a transaction of its own, with the roles they have now. */
  readonly run: <T>(wie: Bezoeker, work: (route: RouteContext) => Promise<T>) => Promise<T>
  /** Something was done that others may have to hear of. */
  readonly afterWrite: () => void
  readonly clock: () => Date
  readonly zeg: Zeg
  /** The name people reach us by; null when nobody said so. */
  readonly publicHost: string | null
  /** Told of what went wrong on our side. */
  readonly onFailure: (error: unknown) => void
}

export const API = '/api/v1'
const JSON_TYPE = 'application/json; charset=utf-8'
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Nothing is kept by whoever passes it on, and nothing in it is ever run. */
const HEADERS = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

/** Every route of the API, its OpenAPI document, and an answer to what is neither. */
export function bindApi(server: restify.Server, options: ApiOptions): void {
  const limit = createRateLimit(options.clock)
  for (const route of ROUTES) {
    server[route.method](API + route.path, async (req, res) => {
      await answer(req, res, options, async () => {
        const wie = await options.authenticate(req)
        const retryAfter = limit(wie.id)
        if (retryAfter > 0) throw new ApiError('too-many', { retryAfter })
        return handle(route, req, wie, options)
      })
    })
  }
  let document: object | undefined // made when somebody asks for it: few do
  server.get(`${API}/openapi.json`, async (_req, res) => {
    document ??= toOpenApi(ROUTES, options.publicHost, options.zeg)
    send(res, 200, document, JSON_TYPE, { 'Access-Control-Allow-Origin': '*' })
  })
  server.on('restifyError', (req, res, error: { statusCode?: number }, done: () => void) => {
    if (req.path().startsWith(`${API}/`) && !res.headersSent) {
      const code = error.statusCode === 405 ? 'wrong-method' : 'not-found'
      sendProblem(res, error.statusCode === 500 ? toApiError(error) : new ApiError(code), options)
    }
    done()
  })
}

async function answer(
  req: restify.Request,
  res: restify.Response,
  options: ApiOptions,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    send(res, 200, await work(), JSON_TYPE)
  } catch (error) {
    const known = toApiError(error)
    if (known.code === 'failure') options.onFailure(error)
    if (known.code === 'too-large') req.resume() // let the sender finish, so that it reads our answer
    sendProblem(res, known, options)
  }
}

/** The role first, then what was sent: who may not do it learns nothing of the form. */
async function handle(
  route: Route,
  req: restify.Request,
  wie: Bezoeker,
  { run, afterWrite }: ApiOptions,
): Promise<unknown> {
  await run(wie, async ({ context }) => mayOrThrow(route, context.gebruiker))
  const input = route.input.safeParse(await readInput(route, req))
  if (!input.success) {
    const velden = input.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String).join('.'),
    )
    throw new ApiError('bad-request', { velden: [...new Set(velden)] })
  }
  const done = await run(wie, async (context) => {
    mayOrThrow(route, context.context.gebruiker)
    return route.output.parse(await route.handle(input.data, context))
  })
  if (route.method === 'post') afterWrite()
  return done
}

function mayOrThrow({ allow }: Route, gebruiker: RouteContext['context']['gebruiker']): void {
  if (!hasRole(gebruiker, allow)) throw new ApiError('wrong-role')
}

async function readInput(route: Route, req: restify.Request): Promise<unknown> {
  const inPath = Object.fromEntries(
    [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, req.params[name]]),
  )
  if (route.method === 'get') return { ...readQuery(req), ...inPath }
  const fields = Object.keys(route.input.shape).filter((name) => !(name in inPath))
  if (fields.length === 0) return inPath
  const body = await readJson(req, route.maxBytes)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ApiError('bad-request', { velden: ['body'] })
  }
  return { ...body, ...inPath }
}

/** What is given twice comes in as a list, which no route takes. */
function readQuery(req: restify.Request): Record<string, unknown> {
  const query = new URLSearchParams(req.getQuery())
  return Object.fromEntries(
    [...new Set(query.keys())].map((key) => {
      const values = query.getAll(key)
      return [key, values.length > 1 ? values : values[0]]
    }),
  )
}

function sendProblem(res: restify.Response, error: ApiError, { zeg }: ApiOptions): void {
  const { retryAfter } = error.details
  const body = toProbleem(error, zeg)
  send(res, body.status, body, PROBLEM_TYPE, {
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    ...(error.code === 'not-logged-in' ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(error.code === 'too-large' ? { Connection: 'close' } : {}),
  })
}

function send(
  res: restify.Response,
  status: number,
  body: unknown,
  type: string,
  extra: Readonly<Record<string, string>> = {},
): void {
  res.sendRaw(status, JSON.stringify(body), { ...HEADERS, ...extra, 'Content-Type': type })
}
