import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import { calibrate } from '../search/abstain/calibrate.ts'
import { EVIDENCE_NAMES } from '../search/abstain/evidence.ts'

/**
 * Learns when to abstain and shows how well that works on questions that were held out.
 *
 *   npm run calibrate:search              shows the rates
 *   npm run calibrate:search -- --write   also writes src/search/abstain/learned.ts
 *
 * Run it after a change in the ranking or after many new phrasings. It looks at nothing but the knowledge folder.
 */
const root = join(import.meta.dirname, '../..')
const { bank } = loadKnowledge(root)
const { line, checked } = calibrate(bank)
for (const { kind, answered, rejected } of checked) {
  const rates = [answered, rejected, (answered + rejected) / 2].map((rate) => rate.toFixed(3))
  process.stdout.write(
    `${kind.padEnd(8)} answered ${rates[0]} rejected ${rates[1]} balanced ${rates[2]}\n`,
  )
}
if (process.argv.includes('--write')) {
  const weights = EVIDENCE_NAMES.map((name, at) => `    ${name}: ${round(line.weights[at] ?? 0)},`)
  const text = [
    '/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */',
    'export const LEARNED = {',
    `  bias: ${round(line.bias)},`,
    '  weights: {',
    ...weights,
    '  },',
    '} as const',
    '',
  ]
  writeFileSync(join(root, 'src/search/abstain/learned.ts'), text.join('\n'))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
