/**
 * What our own API has to keep to: the NL GOV API Design Rules as far as they can be read from a document, and promises
 * of our own. A rule is a small object: a name, and a function that gives what is wrong.
 */
// biome-ignore lint/suspicious/noExplicitAny: a document may hold anything, that is what the rules look at
type Any = any

export interface Operation {
  readonly path: string
  readonly method: string
  readonly operation: Any
}

export interface Rule {
  readonly name: string
  run(document: Any): string[]
}

export function operationsOf(document: Any): Operation[] {
  return Object.entries<Any>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Any>(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

/** Words for one thing that is not a collection, or for a mass: they have no plural here. */
const NO_PLURAL = ['feedback', 'kennis', 'kennisdesk']
const LOWER_CAMEL = /^[a-z][a-zA-Z0-9]*$/
const PERSONAL = /bsn|burgerservicenummer|naam|email|telefoon/i

/** A rule for each operation; gives what is wrong with it. */
function perOperation(name: string, check: (it: Operation) => readonly string[]): Rule {
  return {
    name,
    run: (document) =>
      operationsOf(document).flatMap((it) =>
        check(it).map((wrong) => `${it.method} ${it.path}: ${wrong}`),
      ),
  }
}

export const RULES: readonly Rule[] = [
  {
    name: 'is OpenAPI 3.1 and says what it is, which version, of whom and under which licence',
    run: ({ openapi, info }) => [
      ...(/^3\.1\.\d+$/.test(openapi) ? [] : ['openapi']),
      ...(/^\d+\.\d+\.\d+$/.test(info.version) ? [] : ['info.version']),
      ...['title', 'description', 'license'].filter((field) => !info[field]),
      ...['name', 'email', 'url'].filter((field) => !info.contact?.[field]),
    ],
  },
  {
    name: 'is served over https, with the major version in the address and no slash at the end',
    run: ({ servers, info }) => {
      const major = info.version.split('.')[0]
      const right = new RegExp(`^https://[^/]+(?:/[a-z-]+)*/v${major}$`)
      return servers.map(({ url }: Any) => url).filter((url: string) => !right.test(url))
    },
  },
  perOperation('has paths in kebab-case without a slash or an extension at the end', ({ path }) =>
    /^(?:\/(?:[a-z]+(?:-[a-z]+)*|\{[a-z]\w*\}))+$/.test(path) ? [] : ['path'],
  ),
  perOperation('has a plural before an id', ({ path }) =>
    [...path.matchAll(/([a-z-]+)\/\{/g)]
      .map(([, word = '']) => word)
      .filter((word) => !/(?:en|s)$/.test(word) && !NO_PLURAL.includes(word)),
  ),
  perOperation(
    'has no method but get and post, and a get without a body',
    ({ method, operation }) => [
      ...(['get', 'post'].includes(method) ? [] : [method]),
      ...(method === 'get' && operation.requestBody ? ['requestBody'] : []),
    ],
  ),
  perOperation('has parameters in lowerCamelCase, each of the path, and none personal', (it) => {
    const parameters: Any[] = it.operation.parameters ?? []
    const names = parameters.map(({ name }) => name)
    const inPath = [...it.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    return [
      ...names.filter((name) => !LOWER_CAMEL.test(name) || PERSONAL.test(name)),
      ...inPath.filter((name) => !parameters.some((one) => one.in === 'path' && one.name === name)),
      ...parameters.filter((one) => !one.schema).map(({ name }) => name),
    ]
  }),
  {
    name: 'names each operation once, in lowerCamelCase, and says what it does and for whom',
    run: (document) => {
      const operations = operationsOf(document).map(({ operation }) => operation)
      const names = operations.map(({ operationId }) => operationId)
      return [
        ...names.filter((name, at) => !LOWER_CAMEL.test(name) || names.indexOf(name) !== at),
        ...operations
          .filter(({ summary, description, tags }) => !summary || !description || !tags?.[0])
          .map(({ operationId }) => operationId),
      ]
    },
  },
  perOperation('takes JSON only', ({ operation: { requestBody } }) =>
    requestBody ? Object.keys(requestBody.content).filter((it) => it !== 'application/json') : [],
  ),
  perOperation('tells of what goes wrong as a problem, with a 400, 401, 403 and 429', (it) => {
    const responses = Object.entries<Any>(it.operation.responses)
    const wrongTypes = responses.filter(([status, { content }]) => {
      const wanted = status.startsWith('2') ? 'application/json' : 'application/problem+json'
      return Object.keys(content).join() !== wanted
    })
    return [
      ...['200', '400', '401', '403', '429'].filter(
        (status) => !(status in it.operation.responses),
      ),
      ...wrongTypes.map(([status]) => status),
    ]
  }),
  perOperation('describes every answer in words, with the version and how long to wait', (it) =>
    Object.entries<Any>(it.operation.responses).flatMap(([status, { description, headers }]) => [
      ...(/^[A-Z]\D{3,}/.test(description) ? [] : [`${status} description`]),
      ...('API-Version' in headers ? [] : [`${status} API-Version`]),
      ...(status === '429' && !('Retry-After' in headers) ? ['Retry-After'] : []),
    ]),
  ),
  {
    name: 'asks for a token everywhere',
    run: ({ security, components, ...document }) => [
      ...(security?.length > 0 ? [] : ['security']),
      ...(security ?? [])
        .flatMap((one: object) => Object.keys(one))
        .filter((name: string) => components.securitySchemes[name]?.scheme !== 'bearer'),
      ...operationsOf(document)
        .filter(({ operation }) => operation.security !== undefined)
        .map(({ path }) => path),
    ],
  },
  {
    name: 'has properties in lowerCamelCase and objects that take nothing else',
    run: (document) => {
      const wrong: string[] = []
      visit(document, (schema) => {
        if (schema.type !== 'object' || !schema.properties) return
        wrong.push(...Object.keys(schema.properties).filter((name) => !LOWER_CAMEL.test(name)))
        if (schema.additionalProperties !== false) wrong.push(JSON.stringify(schema).slice(0, 80))
      })
      return wrong
    },
  },
  {
    name: 'has a most to every list and text that comes in',
    run: (document) => {
      const wrong: string[] = []
      for (const { operation, path } of operationsOf(document)) {
        const bodies = [operation.requestBody?.content['application/json'].schema]
        const parameters = (operation.parameters ?? []).map(({ schema }: Any) => schema)
        visit([...bodies, ...parameters], (schema) => {
          const free = schema.type === 'string' && !schema.enum && !schema.format && !schema.const
          if (free && schema.maxLength === undefined) wrong.push(`${path}: text`)
          if (schema.type === 'array' && schema.maxItems === undefined) wrong.push(`${path}: list`)
        })
      }
      return wrong
    },
  },
]

function visit(value: Any, look: (schema: Any) => void): void {
  if (typeof value !== 'object' || value === null) return
  look(value)
  for (const part of Object.values(value)) visit(part, look)
}
