import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import { benchSearch } from './bench/bench-search.ts'
import { benchStart } from './bench/bench-start.ts'

/**
 * Measures what the design promises, each part beside its reference in the same run.
 *
 *   npm run bench                 tables
 *   npm run -s bench -- --json    one JSON object on stdout
 */
const root = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: { serve: string }
}
const flags = scripts.serve.split(' ').filter((word) => word.startsWith('--'))

const started = await benchStart(root, flags)
const search = benchSearch(loadKnowledge(root).bank)
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ search, ...started })}\n`)
} else {
  console.table(search)
  console.table(started)
}
