import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { ContentProblem } from '../domain/inhoud.ts'

/** A YAML text with its place in a file, so that every mistake can be answered with a line number. */
export interface YamlSource {
  readonly file: string
  readonly text: string
  /** Lines that stand before `text` in the file (the `---` of front matter). */
  readonly offset: number
}

export interface ParsedYaml<T> {
  readonly value: T | undefined
  readonly problems: readonly ContentProblem[]
  /** The line of a key or list entry; the first line of the text when the path does not exist. */
  lineOf(path: readonly PropertyKey[]): number
}

const FOUND_AT_MOST = 80
/** Authors read what zod expects in their own language. */
export const IN_DUTCH = { error: z.locales.nl().localeError }

/** Reads `source` and checks it against `schema`. All mistakes at once; no exception for bad content. */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>): ParsedYaml<T> {
  const lines = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true })
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true)
      if (hasRange(node)) return lines.linePos(node.range[0]).line + source.offset
    }
    return 1 + source.offset
  }
  const problem = (code: string, line: number, found: string, expected: string) =>
    ({ code, file: source.file, line, found, expected, level: 'fout' }) satisfies ContentProblem

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problem('yaml', (error.linePos?.[0].line ?? 1) + source.offset, error.code, error.message),
    )
    return { value: undefined, problems, lineOf }
  }
  const raw: unknown = document.toJS()
  const result = schema.safeParse(raw, IN_DUTCH)
  if (result.success) return { value: result.data, problems: [], lineOf }
  const problems = result.error.issues.map((issue) =>
    problem('vorm', lineOf(issue.path), show(valueAt(raw, issue.path)), expectedOf(issue)),
  )
  return { value: undefined, problems, lineOf }
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function expectedOf(issue: z.core.$ZodIssue): string {
  return `${issue.path.map(String).join('.') || '(begin)'}: ${issue.message}`
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    raw,
  )
}

function show(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value)
  return text.length > FOUND_AT_MOST ? `${text.slice(0, FOUND_AT_MOST)}…` : text
}
