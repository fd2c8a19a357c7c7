import type { ContentProblem } from '../domain/inhoud.ts'
import type { Check, Content } from './checks/check.ts'
import { dialogFlow } from './checks/dialog-flow.ts'
import { dialogItems } from './checks/dialog-items.ts'
import { dialogTargets } from './checks/dialog-targets.ts'
import { itemLists } from './checks/item-lists.ts'
import { itemOverdue } from './checks/item-overdue.ts'
import { itemText } from './checks/item-text.ts'
import { itemVragen } from './checks/item-vragen.ts'
import { regelTargets } from './checks/regels.ts'
import { type LoadedDialogs, loadDialogs } from './dialogs/load-dialogs.ts'
import { type LoadedRegels, loadRegels } from './dialogs/load-regels.ts'
import { type LoadedKnowledge, loadKnowledge } from './knowledge/load-knowledge.ts'

export const CHECKS: readonly Check[] = [
  dialogTargets,
  dialogFlow,
  dialogItems,
  regelTargets,
  itemLists,
  itemText,
  itemVragen,
  itemOverdue,
]

export interface LoadedContent {
  readonly knowledge: LoadedKnowledge
  readonly dialogs: LoadedDialogs
  readonly regels: LoadedRegels
  /** Every mistake and warning, by file and line. */
  readonly problems: readonly ContentProblem[]
}

/** Reads `dialogs/` and `knowledge/` and runs every check. `vandaag` is an ISO day. */
export function loadContent(root: string, vandaag: string): LoadedContent {
  const knowledge = loadKnowledge(root)
  const dialogs = loadDialogs(root)
  const regels = loadRegels(root)
  const content: Content = {
    bank: knowledge.bank,
    items: knowledge.sources,
    dialogs: dialogs.sources,
    regels,
    vandaag,
  }
  const problems = [
    ...knowledge.problems,
    ...dialogs.problems,
    ...regels.problems,
    ...CHECKS.flatMap((check) => check.run(content)),
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
  return { knowledge, dialogs, regels, problems }
}
