import { readFileSync } from 'node:fs'
import { createGegevensZoeker } from '../privacy/create-gegevens-zoeker.ts'
import { type Proeftekst, type Score, scorePrivacy, share, type Telling } from '../privacy/score.ts'

/**
 * Measures the search for personal data on a set of marked texts.
 *
 *   npm run eval:privacy -- test/privacy/eigen.jsonl
 *
 * The set has one text a line: {"id","text","findings":[{"kind","start","end","surface"}]}, offsets in UTF-16 units.
 * Prints recall and precision per kind, the share of clean texts that stay untouched, and every miss by id with the
 * words of the finding alone.
 */
function readSet(path: string): Proeftekst[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Proeftekst)
}

function printScore({ total, kinds, empty, untouched, misses }: Score): string {
  const rows = [...kinds].filter(([, { gold, predicted }]) => gold + predicted > 0)
  return [
    row('kind', 'recall', '', 'precision', ''),
    ...rows.map(([kind, telling]) => tellingRow(kind, telling)),
    tellingRow('all', total),
    `untouched ${percent(untouched, empty)} (${untouched}/${empty} texts without findings)`,
    ...misses.map(({ id, soort, kind, surface }) => `${id}\t${soort}\t${kind}\t${surface}`),
    '',
  ].join('\n')
}

function tellingRow(name: string, { gold, found, predicted, correct }: Telling): string {
  return row(
    name,
    percent(found, gold),
    `${found}/${gold}`,
    percent(correct, predicted),
    `${correct}/${predicted}`,
  )
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(15) + cells.map((cell) => cell.padStart(10)).join('')
}

function percent(part: number, whole: number): string {
  return `${(share(part, whole) * 100).toFixed(1)}%`
}

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('usage: npm run eval:privacy -- set.jsonl\n')
  process.exitCode = 2
} else {
  const zoeker = createGegevensZoeker()
  process.stdout.write(printScore(scorePrivacy(readSet(path), zoeker.find)))
}
