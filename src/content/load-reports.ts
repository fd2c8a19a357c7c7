import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rapporten } from './checks/check.ts'

/** Reads the reports (`<document>.txt`) from a folder; null when the folder is not there. */
export function loadReports(folder: string, documenten: readonly string[]): Rapporten | null {
  if (!existsSync(folder)) return null
  return new Map(
    documenten
      .map((document) => [document, join(folder, `${document}.txt`)] as const)
      .filter(([, path]) => existsSync(path))
      .map(([document, path]) => [document, readFileSync(path, 'utf8').split(/\r?\n/)] as const),
  )
}
