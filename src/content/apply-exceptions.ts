import type { ContentProblem } from '../domain/inhoud.ts'
import { problem } from './checks/check.ts'
import { EXCEPTIONS_FILE, type Uitzondering } from './knowledge/load-author-lists.ts'

/**
 * Takes out the problems that an author excused. An exception past its date still holds, with a warning, so that
 * nothing breaks on a Monday; `unused` says which exceptions excused nothing.
 */
export function applyExceptions(
  problems: readonly ContentProblem[],
  uitzonderingen: readonly Uitzondering[],
  vandaag: string,
): { readonly problems: ContentProblem[]; readonly unused: ContentProblem[] } {
  const used = new Set<Uitzondering>()
  const left = problems.filter((found) => {
    const matching = uitzonderingen.filter((entry) => covers(entry, found))
    for (const entry of matching) used.add(entry)
    return matching.length === 0
  })
  const about = (entry: Uitzondering, code: string, level: ContentProblem['level']) =>
    problem(code, placeOf(entry), `${entry.check}, ${entry.item}`, entry.tot, level)
  const overdue = uitzonderingen.filter((entry) => used.has(entry) && entry.tot < vandaag)
  return {
    problems: [
      ...left,
      ...overdue.map((entry) => about(entry, 'uitzondering-verlopen', 'waarschuwing')),
    ],
    unused: uitzonderingen
      .filter((entry) => !used.has(entry))
      .map((entry) => about(entry, 'uitzondering-overbodig', 'fout')),
  }
}

function covers(entry: Uitzondering, { code, file, found }: ContentProblem): boolean {
  return (
    entry.check === code &&
    entry.item === itemOf(file) &&
    (entry.gevonden === undefined || found.includes(entry.gevonden))
  )
}

/** An item that is imported stands in brackets behind the name of the file. */
function itemOf(file: string): string {
  const imported = /\(([a-z0-9-]+)\)$/.exec(file)?.[1]
  if (imported) return imported
  return file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '')
}

function placeOf({ line }: Uitzondering) {
  return { file: `knowledge/${EXCEPTIONS_FILE}`, line }
}
