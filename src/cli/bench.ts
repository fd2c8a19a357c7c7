import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import { benchSearch } from './bench/bench-search.ts'
import { benchStart } from './bench/bench-start.ts'
import { benchTab } from './bench/bench-tab.ts'
import { benchTurn, type TurnBench } from './bench/bench-turn.ts'
import { round } from './bench/percentile.ts'

/**
 * Measures what the design promises, each part beside its reference in the same run.
 *
 *   npm run bench                 tables
 *   npm run -s bench -- --json    one JSON object on stdout
 *   npm run bench -- turn start   only these parts
 */
const root = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: { serve: string }
}
const flags = scripts.serve.split(' ').filter((word) => word.startsWith('--'))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wants = (part: string): boolean => wanted.length === 0 || wanted.includes(part)
// What this process started ends when it does, also when it is asked to.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const bank = loadKnowledge(root).bank
const started = wants('start') ? await benchStart(root, flags) : {}
const turn = wants('turn') ? { turn: await benchTurn(root, flags, bank) } : {}
const tab = wants('tab') ? { tab: await benchTab(root, flags) } : {}
const search = wants('search') ? { search: benchSearch(bank) } : {}
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...search, ...turn, ...tab, ...started })}\n`)
} else {
  if (search.search) console.table(search.search)
  if (turn.turn) console.table(besideEcho(turn.turn))
  if (tab.tab) console.table(tab.tab)
  if (wants('start')) console.table(started)
}

/** Every kind of turn with its share of what the echo bot does. */
function besideEcho(turns: TurnBench) {
  const { echo } = turns
  return Object.fromEntries(
    Object.entries(turns).map(([kind, { tps, p95 }]) => [
      kind,
      { tps, p95, tps_ratio: round(tps / echo.tps), p95_ratio: round(p95 / echo.p95) },
    ]),
  )
}
