import type { ContentProblem } from '../../domain/inhoud.ts'
import { compareItems, type Vergelijking } from '../../domain/kennis/vergelijking.ts'
import { CHECKS, inOrder, runChecks } from '../check-content.ts'
import type { Content } from '../checks/check.ts'
import type { ItemSource } from '../knowledge/parse-item.ts'
import type { Ingelezen } from './imported.ts'

export interface Invoerplan extends Vergelijking {
  /** Mistakes in what comes in, and mistakes it would make elsewhere. With one mistake nothing may be written. */
  readonly problems: readonly ContentProblem[]
}

/** What importing comes down to: nothing is written here, and nothing is deleted by leaving it out. */
export function planInvoer(content: Content, ingelezen: Ingelezen): Invoerplan {
  const vergelijking = compareItems(
    content.items.map(({ item }) => item),
    ingelezen.items.map(({ item }) => item),
  )
  const same = new Set(vergelijking.ongewijzigd)
  const changed = ingelezen.items.filter(({ item }) => !same.has(item.id))
  const before = new Set(mistakesIn(content).map(keyOf))
  const caused = mistakesIn(replaceItems(content, changed)).filter(
    (problem) => !before.has(keyOf(problem)),
  )
  return { ...vergelijking, problems: inOrder([...ingelezen.problems, ...caused]) }
}

function replaceItems(content: Content, changed: readonly ItemSource[]): Content {
  const ids = new Set(changed.map(({ item }) => item.id))
  const items = [...content.items.filter(({ item }) => !ids.has(item.id)), ...changed]
  return { ...content, items, bank: { ...content.bank, items: items.map(({ item }) => item) } }
}

function mistakesIn(content: Content): ContentProblem[] {
  return runChecks(content, CHECKS).problems.filter(({ level }) => level === 'fout')
}

function keyOf({ code, file, line, found }: ContentProblem): string {
  return [code, file, line, found].join('\n')
}
