import { join } from 'node:path'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import { benchSearch } from './bench/bench-search.ts'

/**
 * Measures what the design promises, each part beside its reference in the same run.
 *
 *   npm run bench                 a table
 *   npm run -s bench -- --json    one JSON object on stdout
 */
const { bank } = loadKnowledge(join(import.meta.dirname, '../..'))

/** Each part is a key of the printed object; `turn` joins here. */
const PARTS: Record<string, () => unknown | Promise<unknown>> = {
  search: () => benchSearch(bank),
}

const result: Record<string, unknown> = {}
for (const [name, run] of Object.entries(PARTS)) {
  result[name] = await run()
  if (!process.argv.includes('--json')) {
    process.stdout.write(`${name}\n`)
    console.table(result[name])
  }
}
result.rss_mb = Math.round(process.memoryUsage().rss / 2 ** 20)
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
