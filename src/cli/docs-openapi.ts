/** `npm run docs:openapi`: the OpenAPI document of the API, as it stands in `docs`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createZeg, loadPhrases } from '../content/load-phrases.ts'
import { toOpenApi } from '../http/api/openapi.ts'
import { ROUTES } from '../http/api/routes.ts'

const root = join(import.meta.dirname, '../..')
const path = 'docs/openapi.json'
const zeg = createZeg(loadPhrases(root, 'dialogs/_tab.yaml'))
writeFileSync(join(root, path), `${JSON.stringify(toOpenApi(ROUTES, null, zeg), null, 2)}\n`)
console.log(path)
