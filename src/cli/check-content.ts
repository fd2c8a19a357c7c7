/**
 * Every mistake in `dialogs/` and `knowledge/`, for authors.
 *
 *   npm run check:content                                   everything
 *   npm run check:content -- knowledge/knelpunten/x.md      only what is wrong in these files
 *   npm run check:content -- --bronnen ../rapporten         the folder with the reports; without it `bronnen/`
 *
 * Exit codes: 0 no mistakes (warnings are fine), 1 mistakes, 2 wrong use.
 */
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../content/check-content.ts'
import { companionOf } from '../content/knowledge/parse-item.ts'
import { createGegevensZoeker } from '../privacy/create-gegevens-zoeker.ts'
import { cliZeg, explainProblem } from './explain.ts'

const root = join(import.meta.dirname, '../..')
const zeg = cliZeg(root)

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { bronnen: { type: 'string' } },
  })
  const missing = positionals.filter((path) => !existsSync(path))
  for (const path of missing) console.error(zeg('regel.geen-bestand', { bestand: path }))
  if (missing.length > 0) return 2
  const files = positionals.map((path) => relative(root, resolve(path)))
  const only = new Set(files.flatMap((file) => [file, companionOf(file)]))
  const bronnen = resolve(values.bronnen ?? join(root, 'bronnen'))
  const vandaag = new Date().toISOString().slice(0, 10)
  const { knowledge, dialogs, problems, skipped } = checkContent(root, vandaag, {
    gegevens: createGegevensZoeker(),
    bronnen,
  })
  const shown = problems.filter(({ file }) => only.size === 0 || only.has(file))
  for (const problem of shown) console.log(explainProblem(problem, zeg))
  if (skipped.length > 0) {
    console.log(zeg('regel.overgeslagen', { controles: skipped.join(', '), map: bronnen }))
  }
  const count = (level: string) => shown.filter((problem) => problem.level === level).length
  console.log(
    zeg('regel.samenvatting', {
      bestanden: positionals.length || knowledge.sources.length + dialogs.sources.length,
      fouten: count('fout'),
      waarschuwingen: count('waarschuwing'),
    }),
  )
  return count('fout') > 0 ? 1 : 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  console.error(zeg('regel.gebruik'))
  process.exitCode = 2
}
