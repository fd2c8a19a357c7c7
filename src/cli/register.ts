/**
 * The Maatwerkregister from the command line: professionals at organisations, never residents.
 *
 *   npm run register -- import lijst.csv             says what would change and what is wrong
 *   npm run register -- import lijst.csv --apply     and does it, when nothing is wrong
 *   npm run register -- export lijst.csv             the whole register
 *
 * Nothing is deleted by leaving it out of a file. Exit codes: 0 done, 1 mistakes and nothing written, 2 wrong use.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { importRegister } from '../actions/import-register.ts'
import { openStorage } from '../app.ts'
import { parseConfig } from '../config/config.ts'
import { readEnv } from '../config/env.ts'
import { loadKnowledge } from '../content/knowledge/load-knowledge.ts'
import { readRegister } from '../content/register/read-register.ts'
import { toRegisterCsv } from '../content/register/register-csv.ts'
import type { ContentProblem } from '../domain/inhoud.ts'
import type { RegisterPlan } from '../domain/register/plan-register.ts'
import type { Storage } from '../domain/storage.ts'
import { createGegevensZoeker } from '../privacy/create-gegevens-zoeker.ts'
import { cliZeg, explainProblem, explainSettings, explainStartFailure } from './explain.ts'

const root = join(import.meta.dirname, '../..')
const zeg = cliZeg(root)
/** Of a long list the first ones tell enough. */
const SHOWN = 40

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false } },
  })
  const [command, path] = positionals
  if (command === 'import' && path) return importFrom(path, values.apply)
  if (command === 'export' && path) return exportTo(path)
  console.error(zeg('register.gebruik'))
  return 2
}

async function importFrom(path: string, apply: boolean): Promise<number> {
  if (!existsSync(path)) {
    console.error(zeg('regel.geen-bestand', { bestand: path }))
    return 2
  }
  const { bank } = loadKnowledge(root)
  const { registraties, problems, codering } = readRegister(path, {
    ...bank,
    vandaag: new Date().toISOString().slice(0, 10),
    gegevens: createGegevensZoeker(),
  })
  if (codering !== 'utf-8') console.log(zeg('register.codering', { codering }))
  const mayWrite = problems.length === 0
  return withStorage(async (storage) => {
    const plan = await importRegister(storage, registraties, apply && mayWrite)
    console.log(describe(plan, problems))
    if (!mayWrite) console.log(zeg('kennis.niets-geschreven'))
    else console.log(zeg(apply ? 'register.ingevoerd' : 'register.proef', countsOf(plan)))
    return mayWrite ? 0 : 1
  })
}

async function exportTo(path: string): Promise<number> {
  return withStorage(async ({ stores }) => {
    const registraties = await stores.register.list()
    writeFileSync(path, toRegisterCsv(registraties))
    console.log(zeg('register.geschreven', { aantal: registraties.length, pad: path }))
    return 0
  })
}

function countsOf({ nieuw, gewijzigd }: RegisterPlan) {
  return { aantal: nieuw.length + gewijzigd.length }
}

function describe(plan: RegisterPlan, problems: readonly ContentProblem[]): string {
  return [
    zeg('kennis.nieuw', { aantal: plan.nieuw.length }),
    ...some(plan.nieuw, ({ id }) => id),
    zeg('kennis.gewijzigd', { aantal: plan.gewijzigd.length }),
    ...some(plan.gewijzigd, ({ registratie, velden }) => `${registratie.id}: ${velden.join(', ')}`),
    zeg('kennis.ongewijzigd', { aantal: plan.ongewijzigd }),
    zeg('kennis.ongeldig', { aantal: problems.length }),
    ...some(problems, (problem) => explainProblem(problem, zeg)),
  ].join('\n')
}

function some<T>(values: readonly T[], line: (value: T) => string): string[] {
  const shown = values.slice(0, SHOWN).map((value) => `  ${line(value)}`)
  const rest = values.length - shown.length
  return rest > 0 ? [...shown, `  ${zeg('register.en-nog', { aantal: rest })}`] : shown
}

/** On the database of the settings, as the bot has it. */
async function withStorage(work: (storage: Storage) => Promise<number>): Promise<number> {
  const settings = parseConfig(readEnv())
  if (!settings.ok) {
    console.error(explainSettings(settings.problems, root))
    return 2
  }
  let storage: Storage
  try {
    storage = await openStorage(settings.config)
  } catch (error) {
    console.error(explainStartFailure(error, root, settings.config))
    return 2
  }
  try {
    return await work(storage)
  } finally {
    await storage.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  console.error(zeg('register.gebruik'))
  process.exitCode = 2
}
