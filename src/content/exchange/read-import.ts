import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { problem } from '../checks/check.ts'
import { loadItems } from '../knowledge/load-knowledge.ts'
import { fromCsv } from './csv.ts'
import type { Ingelezen } from './imported.ts'
import { fromVacText } from './vac.ts'

/** Reads an export: a folder with Markdown, a spreadsheet (`.csv`) or a page of VACs (`.json`). */
export function readImport(path: string): Ingelezen {
  if (statSync(path).isDirectory()) {
    const { sources, problems } = loadItems(path, '.')
    return { items: sources, problems }
  }
  const file = basename(path)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { items: [], problems: [problem('invoer-codering', { file, line: 1 }, file, 'UTF-8')] }
  }
  return extname(path).toLowerCase() === '.csv' ? fromCsv(text, file) : fromVacText(text, file)
}
