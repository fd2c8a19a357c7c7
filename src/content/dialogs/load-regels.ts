import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Regel, Voorwaarde } from '../../domain/triage/regels.ts'
import { parseYaml } from '../yaml-file.ts'

const words = z.array(z.string().min(1)).min(1)

const voorwaarde = z
  .union([
    z.strictObject({ stap: z.string(), is: words }),
    z.strictObject({ tekst: words }),
    z.strictObject({ dagen: z.number().int().positive() }),
    z.strictObject({ leefgebieden: z.number().int().min(2) }),
  ])
  .transform((found): Voorwaarde => {
    if ('stap' in found) return { soort: 'keuze', ...found }
    if ('tekst' in found) return { soort: 'tekst', woorden: found.tekst }
    if ('dagen' in found) return { soort: 'dagen', hoogstens: found.dagen }
    return { soort: 'leefgebieden', minstens: found.leefgebieden }
  })

const regel = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  bij: words,
  als: z.array(voorwaarde),
  zin: z.string().min(1).max(300),
  optie: z.string().nullable().default(null),
  item: z.string().nullable().default(null),
  bron: z.strictObject({ document: z.string(), regels: z.string(), vindplaats: z.string() }),
})

export interface LoadedRegels {
  readonly file: string
  readonly regels: readonly Regel[]
  readonly problems: readonly ContentProblem[]
  lineOf(path: readonly PropertyKey[]): number
}

/** Reads the advice of the triage. Never throws for bad content: every mistake is a problem. */
export function loadRegels(root: string, file = 'dialogs/_regels.yaml'): LoadedRegels {
  const text = readFileSync(join(root, file), 'utf8')
  const { value, problems, lineOf } = parseYaml<Regel[]>({ file, text, offset: 0 }, z.array(regel))
  return { file, regels: value ?? [], problems, lineOf }
}
