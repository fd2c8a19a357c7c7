import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createZeg, loadPhrases } from '../../../src/content/load-phrases.ts'
import { toOpenApi } from '../../../src/http/api/openapi.ts'
import { ROUTES } from '../../../src/http/api/routes.ts'
import { RULES } from '../../helpers/openapi-rules.ts'
import { ROOT } from '../../helpers/test-bot.ts'

const zeg = createZeg(loadPhrases(ROOT, 'dialogs/_tab.yaml'))
const make = () => JSON.parse(JSON.stringify(toOpenApi(ROUTES, null, zeg)))

/** A change for each rule that makes it fail: a rule that never fails checks nothing. */
// biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose
const BREAK: readonly ((document: any) => void)[] = [
  (it) => delete it.info.contact.email,
  (it) => (it.servers[0].url += '/'),
  (it) => move(it, '/werklijst', '/Werk_lijst/'),
  (it) => move(it, '/casussen/{id}', '/geval/{id}'),
  (it) => (it.paths['/ik'].put = it.paths['/ik'].get),
  (it) => (it.paths['/kennis'].get.parameters[0].name = 'bsn'),
  (it) => (it.paths['/ik'].get.operationId = 'readCasus'),
  (it) => (it.paths['/ik/rol'].post.requestBody.content = { 'text/plain': {} }),
  (it) => delete it.paths['/ik'].get.responses[400],
  (it) => delete it.paths['/ik'].get.responses[429].headers['Retry-After'],
  (it) => (it.paths['/ik'].get.security = []),
  (it) => delete it.components.schemas.probleem.additionalProperties,
  (it) => delete it.paths['/kennis'].get.parameters[0].schema.maxLength,
]

// biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose
function move({ paths }: any, from: string, to: string): void {
  paths[to] = paths[from]
  delete paths[from]
}

describe('the rules for our OpenAPI document', () => {
  for (const [at, { name, run }] of RULES.entries()) {
    it(name, () => {
      assert.deepEqual(run(make()), [])
      const broken = make()
      BREAK[at]?.(broken)
      assert.notDeepEqual(run(broken), [])
    })
  }

  it('stands in docs as it is: run "npm run docs:openapi" after a change', () => {
    const kept = JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8'))
    assert.deepEqual(kept, make())
  })
})
