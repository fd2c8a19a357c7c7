/**
 * The knowledge base from the command line.
 *
 *   npm run knowledge -- stats [--json]              the base in numbers
 *   npm run knowledge -- gaps [--json]               what people asked and the base did not answer
 *   npm run knowledge -- export uit.json             page of VACs, as the Objects API has it; --basis <url>, --alles
 *   npm run knowledge -- export uit.csv              for a spreadsheet
 *   npm run knowledge -- export map                  Markdown
 *   npm run knowledge -- import in.csv [--apply]     says what would change; with --apply it does so
 *
 * A VAC export leaves out what is not published or archived, unless `--alles` is given.
 * Exit codes: 0 done, 1 mistakes and nothing written, 2 wrong use.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStorage } from '../app.ts'
import { parseConfig } from '../config/config.ts'
import { readEnv } from '../config/env.ts'
import { readContent } from '../content/check-content.ts'
import { toCsv } from '../content/exchange/csv.ts'
import { type Invoerplan, planInvoer } from '../content/exchange/plan-invoer.ts'
import { readImport } from '../content/exchange/read-import.ts'
import { toVacPage } from '../content/exchange/vac.ts'
import { writeItems } from '../content/exchange/write-items.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import { coverageOf, summarizeBank } from '../domain/kennis/overzicht.ts'
import { isUnanswered } from '../domain/zoeken/vraag.ts'
import { createGegevensZoeker } from '../privacy/create-gegevens-zoeker.ts'
import { groupQuestions } from '../search/group-questions.ts'
import { cliZeg, explainProblem, explainSettings } from './explain.ts'
import { describeGaps, listProposals } from './knowledge-gaps.ts'
import { describeStats } from './knowledge-stats.ts'

const root = join(import.meta.dirname, '../..')
const zeg = cliZeg(root)
const vandaag = new Date().toISOString().slice(0, 10)
const BASIS = 'https://maatwerkwijzer.example/api/v2'
/** Unanswered questions are kept this long. */
const KEPT_DAYS = 90
const NOT_EXPORTED: readonly Kennisitem['status'][] = ['concept', 'review']

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      alles: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      basis: { type: 'string', default: BASIS },
    },
  })
  const [command, path] = positionals
  if (command === 'stats') return showStats(values.json)
  if (command === 'gaps') return showGaps(values.json)
  if (command === 'export' && path) return exportTo(path, values.basis, values.alles)
  if (command === 'import' && path) return importFrom(path, values.apply)
  console.error(zeg('kennis.gebruik'))
  return 2
}

function showStats(json: boolean): number {
  const { bank } = readContent(root, vandaag).content
  const numbers = { ...summarizeBank(bank, vandaag), dekking: coverageOf(bank) }
  console.log(json ? JSON.stringify(numbers) : describeStats(bank, vandaag, zeg))
  return 0
}

/** Reads the database of the running product; the settings tell which. */
async function showGaps(json: boolean): Promise<number> {
  const settings = parseConfig(readEnv())
  if (!settings.ok) {
    console.error(explainSettings(settings.problems, root))
    return 2
  }
  const { bank } = readContent(root, vandaag).content
  const storage = await openStorage(settings.config)
  try {
    const since = new Date(Date.now() - KEPT_DAYS * 86_400_000)
    const vragen = await storage.stores.vragen.listSince(since)
    const groups = groupQuestions(vragen.filter(isUnanswered))
    const proposals = listProposals(vragen, bank)
    console.log(json ? JSON.stringify({ groups, proposals }) : describeGaps(vragen, bank, zeg))
  } finally {
    await storage.close()
  }
  return 0
}

function exportTo(path: string, basis: string, alles: boolean): number {
  const { items } = readContent(root, vandaag).content.bank
  const kind = extname(path).toLowerCase()
  const chosen =
    kind === '.json' && !alles
      ? items.filter(({ status }) => !NOT_EXPORTED.includes(status))
      : items
  if (kind === '.csv') writeFileSync(path, toCsv(chosen))
  else if (kind === '.json') {
    writeFileSync(path, `${JSON.stringify(toVacPage(chosen, basis.replace(/\/$/, '')), null, 1)}\n`)
  } else writeItems(path, chosen)
  console.log(zeg('kennis.geschreven', { aantal: chosen.length, pad: path }))
  return 0
}

function importFrom(path: string, apply: boolean): number {
  if (!existsSync(path)) {
    console.error(zeg('regel.geen-bestand', { bestand: path }))
    return 2
  }
  const help = { gegevens: createGegevensZoeker(), bronnen: join(root, 'bronnen') }
  const plan = planInvoer(readContent(root, vandaag, help).content, readImport(path))
  console.log(describePlan(plan))
  if (plan.problems.length > 0) {
    console.log(zeg('kennis.niets-geschreven'))
    return 1
  }
  const changed = [...plan.nieuw, ...plan.gewijzigd.map(({ item }) => item)]
  if (apply) writeItems(join(root, 'knowledge'), changed)
  console.log(zeg(apply ? 'kennis.ingevoerd' : 'kennis.proef', { aantal: changed.length }))
  return 0
}

function describePlan({ nieuw, gewijzigd, ongewijzigd, problems }: Invoerplan): string {
  return [
    zeg('kennis.nieuw', { aantal: nieuw.length }),
    ...nieuw.map(({ id }) => `  ${id}`),
    zeg('kennis.gewijzigd', { aantal: gewijzigd.length }),
    ...gewijzigd.map(({ item, velden }) => `  ${item.id}: ${velden.join(', ')}`),
    zeg('kennis.ongewijzigd', { aantal: ongewijzigd.length }),
    zeg('kennis.ongeldig', { aantal: problems.length }),
    ...problems.map((problem) => `  ${explainProblem(problem, zeg)}`),
  ].join('\n')
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  console.error(zeg('kennis.gebruik'))
  process.exitCode = 2
}
