/** The OpenAPI document of the API, made from the schemas of its routes. */
import { z } from 'zod'
import type { Zeg } from '../../domain/teksten.ts'
import { probleem } from '../contract.ts'
import type { Route } from './define-route.ts'

export const API_VERSION = '1.0.0'
const EXAMPLE_HOST = 'maatwerkwijzer.example'
/** What can go wrong anywhere, and what it is called. */
const PROBLEMS = {
  400: 'bad-request',
  401: 'not-logged-in',
  403: 'wrong-role',
  404: 'not-found',
  409: 'stale',
  413: 'too-large',
  422: 'personal-data',
  429: 'too-many',
  500: 'failure',
} as const

type Json = Record<string, unknown>

/** Follows the NL GOV API Design Rules: contact, version, https, problem+json and a 400 wherever something comes in. */
export function toOpenApi(routes: readonly Route[], publicHost: string | null, zeg: Zeg): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: toOperation(route, zeg) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Maatwerkwijzer',
      version: API_VERSION,
      description: zeg('tab-api.beschrijving'),
      contact: {
        name: 'Team Maatwerkwijzer',
        email: 'maatwerkwijzer@example.org',
        url: `https://${publicHost ?? EXAMPLE_HOST}/`,
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `https://${publicHost ?? EXAMPLE_HOST}/api/v1` }],
    security: [{ entra: [] }],
    paths,
    components: {
      securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { probleem: toSchema(probleem, 'output') },
    },
  }
}

function toOperation(route: Route, zeg: Zeg): Json {
  const {
    properties = {},
    required = [],
    ...rest
  } = toSchema(route.input, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const others = Object.keys(properties).filter((name) => !inPath.includes(name))
  const parameters = [
    ...inPath.map((name) => ({ name, in: 'path', required: true, schema: properties[name] })),
    ...(route.method === 'get' ? others : []).map((name) => ({
      ...{ name, in: 'query', required: required.includes(name) },
      schema: properties[name],
    })),
  ]
  const body = {
    ...rest,
    properties: Object.fromEntries(others.map((name) => [name, properties[name]])),
    required: required.filter((name) => others.includes(name)),
  }
  const hasBody = route.method === 'post' && others.length > 0
  return {
    operationId: route.name,
    summary: zeg(`operatie.${route.name}`),
    description: zeg('tab-api.rollen', { rollen: route.allow.join(', ') }),
    tags: [route.path.split('/')[1]],
    parameters,
    ...(hasBody
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    responses: {
      200: answerOf(zeg('tab-api.gelukt'), 'application/json', toSchema(route.output, 'output')),
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, code]) => [
          status,
          answerOf(
            zeg(`fout.${code}`),
            'application/problem+json',
            { $ref: '#/components/schemas/probleem' },
            EXTRA_HEADERS[Number(status)],
          ),
        ]),
      ),
    },
  }
}

const EXTRA_HEADERS: Readonly<Record<number, Json>> = {
  401: { 'WWW-Authenticate': { schema: { type: 'string' } } },
  429: { 'Retry-After': { schema: { type: 'integer' } } },
}

function answerOf(description: string, type: string, schema: Json, extra: Json = {}): Json {
  const headers = { 'API-Version': { schema: { type: 'string' } }, ...extra }
  return { description, headers, content: { [type]: { schema } } }
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io }) as Json
  return rest
}
