import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ContentProblem } from '../domain/inhoud.ts'
import { parseYaml } from './yaml-file.ts'

const FILE = 'dialogs/_noodsignalen.yaml'

/** Reads the expressions that may mean danger now. Mistakes are problems, never exceptions. */
export function loadNoodsignalen(root: string): {
  readonly noodsignalen: readonly string[]
  readonly problems: readonly ContentProblem[]
} {
  const text = readFileSync(join(root, FILE), 'utf8')
  const list = z.array(z.string().min(4)).min(1)
  const { value, problems } = parseYaml<string[]>({ file: FILE, text, offset: 0 }, list)
  return { noodsignalen: value ?? [], problems }
}
