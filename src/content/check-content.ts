import type { Sjabloon } from '../domain/casus/sjabloon.ts'
import type { ContentProblem } from '../domain/inhoud.ts'
import { listRapporten } from '../domain/kennis/kennisbank.ts'
import type { GegevensZoeker } from '../domain/privacy/persoonsgegeven.ts'
import { applyExceptions } from './apply-exceptions.ts'
import { abbreviations } from './checks/abbreviations.ts'
import type { Check, Content } from './checks/check.ts'
import { dialogFlow } from './checks/dialog-flow.ts'
import { dialogItems } from './checks/dialog-items.ts'
import { dialogTargets } from './checks/dialog-targets.ts'
import { hardWords } from './checks/hard-words.ts'
import { itemAliases } from './checks/item-aliases.ts'
import { itemHtml, itemLength } from './checks/item-form.ts'
import { itemLinks } from './checks/item-links.ts'
import { itemLists } from './checks/item-lists.ts'
import { itemOverdue } from './checks/item-overdue.ts'
import { itemReach } from './checks/item-reach.ts'
import { itemReports, itemSources } from './checks/item-sources.ts'
import { itemText } from './checks/item-text.ts'
import { itemVragen } from './checks/item-vragen.ts'
import { literalSentences } from './checks/literal-sentences.ts'
import { nearDuplicates } from './checks/near-duplicates.ts'
import { personalData } from './checks/personal-data.ts'
import { proposals2019 } from './checks/proposals-2019.ts'
import { regelTargets } from './checks/regels.ts'
import { stepVerbs } from './checks/step-verbs.ts'
import { vragenOwnWords } from './checks/vragen-own-words.ts'
import { type LoadedDialogs, loadDialogs } from './dialogs/load-dialogs.ts'
import { type LoadedRegels, loadRegels } from './dialogs/load-regels.ts'
import { loadAuthorLists } from './knowledge/load-author-lists.ts'
import { type LoadedKnowledge, loadKnowledge } from './knowledge/load-knowledge.ts'
import { loadNoodsignalen } from './load-noodsignalen.ts'
import { loadReports } from './load-reports.ts'
import { loadSjablonen } from './load-sjablonen.ts'

/** What the program relies on: it does not start with a mistake in one of these. */
export const START_CHECKS: readonly Check[] = [
  dialogTargets,
  dialogFlow,
  dialogItems,
  regelTargets,
  itemLists,
  itemReports,
  itemLinks,
  itemAliases,
  itemText,
  itemHtml,
  itemVragen,
  itemOverdue,
]

/** How an item is written: for authors, and too slow to run at every start. */
export const AUTHOR_CHECKS: readonly Check[] = [
  itemLength,
  itemReach,
  stepVerbs,
  hardWords,
  abbreviations,
  proposals2019,
  vragenOwnWords,
  nearDuplicates,
  personalData,
  itemSources,
  literalSentences,
]

export const CHECKS: readonly Check[] = [...START_CHECKS, ...AUTHOR_CHECKS]

export interface LoadedContent {
  readonly knowledge: LoadedKnowledge
  readonly dialogs: LoadedDialogs
  readonly regels: LoadedRegels
  readonly noodsignalen: readonly string[]
  readonly sjablonen: readonly Sjabloon[]
  /** Every mistake and warning, by file and line. */
  readonly problems: readonly ContentProblem[]
}

export interface CheckedContent extends LoadedContent {
  /** Checks that could not run, because what they need is not here. */
  readonly skipped: readonly string[]
}

export interface CheckHelp {
  readonly gegevens: GegevensZoeker | null
  /** Folder with the reports as text. */
  readonly bronnen: string
}

/** Reads `dialogs/` and `knowledge/` and runs the checks the program relies on. `vandaag` is an ISO day. */
export function loadContent(root: string, vandaag: string): LoadedContent {
  const { content, loaded, problems } = readContent(root, vandaag)
  const found = runChecks(content, START_CHECKS)
  return { ...loaded, problems: inOrder([...problems, ...found.problems]) }
}

/** The same with every check there is, for authors. */
export function checkContent(root: string, vandaag: string, help: CheckHelp): CheckedContent {
  const { content, loaded, problems } = readContent(root, vandaag, help)
  const found = runChecks(content, CHECKS)
  return {
    ...loaded,
    problems: inOrder([...problems, ...found.problems, ...found.unused]),
    skipped: found.skipped,
  }
}

/** Runs checks and takes out what is excused. `unused` are exceptions that excuse nothing. */
export function runChecks(content: Content, checks: readonly Check[]) {
  const skipped = checks.filter(({ needs }) => needs && content[needs] === null)
  const names = new Set(skipped.map(({ name }) => name))
  const found = applyExceptions(
    checks.filter((check) => !skipped.includes(check)).flatMap((check) => check.run(content)),
    content.lijsten.uitzonderingen.filter(({ check }) => !names.has(check)),
    content.vandaag,
  )
  return { ...found, skipped: [...names] }
}

/** Everything the checks look at, and the mistakes that were found while reading it. */
export function readContent(root: string, vandaag: string, help?: CheckHelp) {
  const knowledge = loadKnowledge(root)
  const dialogs = loadDialogs(root)
  const regels = loadRegels(root)
  const nood = loadNoodsignalen(root)
  const { sjablonen, problems: sjabloonProblems } = loadSjablonen(root)
  const { lijsten, problems } = loadAuthorLists(root)
  const documenten = listRapporten(knowledge.bank.documenten).map(({ id }) => id)
  const content: Content = {
    bank: knowledge.bank,
    items: knowledge.sources,
    dialogs: dialogs.sources,
    regels,
    vandaag,
    lijsten,
    gegevens: help?.gegevens ?? null,
    rapporten: help ? loadReports(help.bronnen, documenten) : null,
  }
  return {
    content,
    loaded: { knowledge, dialogs, regels, noodsignalen: nood.noodsignalen, sjablonen },
    problems: [
      ...knowledge.problems,
      ...dialogs.problems,
      ...regels.problems,
      ...nood.problems,
      ...sjabloonProblems,
      ...problems,
    ],
  }
}

/** By file and line. */
export function inOrder(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
