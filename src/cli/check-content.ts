/** `npm run check:content`: every mistake in `dialogs/` and `knowledge/`, for authors. Exits 1 when there is one. */
import { join, relative, resolve } from 'node:path'
import { loadContent } from '../content/check-content.ts'
import { cliZeg, explainProblem } from './explain.ts'

const root = join(import.meta.dirname, '../..')
const only = process.argv.slice(2).map((path) => relative(root, resolve(path)))
const { knowledge, dialogs, problems } = loadContent(root, new Date().toISOString().slice(0, 10))
const shown = problems.filter(({ file }) => only.length === 0 || only.includes(file))
for (const problem of shown) console.log(explainProblem(problem, root))
const count = (level: string) => shown.filter((problem) => problem.level === level).length
console.log(
  cliZeg(root)('regel.samenvatting', {
    bestanden: knowledge.sources.length + dialogs.sources.length,
    fouten: count('fout'),
    waarschuwingen: count('waarschuwing'),
  }),
)
process.exitCode = count('fout') > 0 ? 1 : 0
