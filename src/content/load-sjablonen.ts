import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Sjabloon } from '../domain/casus/sjabloon.ts'
import type { ContentProblem } from '../domain/inhoud.ts'
import { parseYaml } from './yaml-file.ts'

const FILE = 'dialogs/_sjablonen.yaml'
const MOST = 8

/** Reads the texts a regievoerder can send. Mistakes are problems, never exceptions. */
export function loadSjablonen(root: string): {
  readonly sjablonen: readonly Sjabloon[]
  readonly problems: readonly ContentProblem[]
} {
  const text = readFileSync(join(root, FILE), 'utf8')
  const sjabloon = z.strictObject({
    id: z.string().min(1).max(40),
    titel: z.string().min(1).max(40),
    tekst: z.string().min(1).max(500),
  })
  const { value, problems } = parseYaml<Sjabloon[]>(
    { file: FILE, text, offset: 0 },
    z.array(sjabloon).max(MOST),
  )
  return { sjablonen: value ?? [], problems }
}
