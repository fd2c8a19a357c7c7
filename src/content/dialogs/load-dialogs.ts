import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import { type Dialoog, UITKOMSTSOORTEN, VRAAGSOORTEN } from '../../domain/triage/dialoog.ts'
import { parseYaml } from '../yaml-file.ts'

const route = z
  .strictObject({
    answer: z.string().optional(),
    when: z.string().optional(),
    goto: z.string(),
  })
  .transform(({ answer, when, goto }) => ({
    ...(answer === undefined ? {} : { answer }),
    ...(when === undefined ? {} : { when }),
    goto,
  }))

const stap = z.strictObject({
  kind: z.enum(VRAAGSOORTEN),
  ask: z.string().min(1),
  label: z.string().min(1).max(60),
  section: z.string().min(1),
  why: z.string().min(1),
  hint: z.string().default(''),
  options: z.record(z.string(), z.string()).default({}),
  ook: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  without: z.string().default(''),
  exclusive: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
  unknown: z.boolean().default(false),
  range: z.enum(['toekomst', 'verleden', 'vrij']).default('vrij'),
  error: z.string().min(1),
  register: z.boolean().default(false),
  next: z.array(route).min(1),
})

const dialoog = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  owner: z.string(),
  reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  start: z.string(),
  steps: z.record(z.string(), stap),
  outcomes: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(UITKOMSTSOORTEN),
      title: z.string().min(1),
      text: z.string().min(1),
      items: z.array(z.string()),
      filing: z.enum(['ja', 'met-reden', 'nee']),
    }),
  ),
})

export interface DialoogSource {
  readonly file: string
  readonly dialoog: Dialoog
  lineOf(path: readonly PropertyKey[]): number
}

export interface LoadedDialogs {
  readonly sources: readonly DialoogSource[]
  readonly problems: readonly ContentProblem[]
}

/** Where dialogs stand: those of the professional, and the forms of the Loket. */
const FOLDERS = ['dialogs', 'dialogs/loket']

/** Reads every dialog. Files that start with `_` hold sentences, not dialogs. */
export function loadDialogs(root: string): LoadedDialogs {
  const folders = FOLDERS.map((folder) => loadFolder(root, folder))
  return {
    sources: folders.flatMap(({ sources }) => sources),
    problems: folders.flatMap(({ problems }) => problems),
  }
}

function loadFolder(root: string, folder: string): LoadedDialogs {
  const sources: DialoogSource[] = []
  const problems: ContentProblem[] = []
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (!name.endsWith('.yaml') || name.startsWith('_')) continue
    const file = `${folder}/${name}`
    const text = readFileSync(join(root, file), 'utf8')
    const parsed = parseYaml<Dialoog>({ file, text, offset: 0 }, dialoog)
    problems.push(...parsed.problems)
    if (parsed.value) sources.push({ file, dialoog: parsed.value, lineOf: parsed.lineOf })
  }
  return { sources, problems }
}
