import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import { parseYaml } from '../yaml-file.ts'

/** A word that many people find hard, and what to write instead. */
export interface MoeilijkWoord {
  readonly woord: string
  readonly gewoon: string
  /** Sometimes there is no other word for it; then it has to be explained. */
  readonly vakterm: boolean
}

/** A mistake that may stay for now. */
export interface Uitzondering {
  /** Code of the problem. */
  readonly check: string
  /** Item the problem is in. */
  readonly item: string
  /** Part of what was found; absent covers every problem of this code in the item. */
  readonly gevonden?: string | undefined
  readonly reden: string
  /** ISO day on which somebody looks at it again. */
  readonly tot: string
  readonly line: number
}

/** The lists authors keep for the checks. */
export interface Auteurslijsten {
  readonly werkwoorden: ReadonlySet<string>
  readonly moeilijkeWoorden: readonly MoeilijkWoord[]
  /** Words that look like the name of a person and are not: places, products, ordinary words. In small letters. */
  readonly geenNamen: ReadonlySet<string>
  readonly uitzonderingen: readonly Uitzondering[]
}

export const EXCEPTIONS_FILE = '_uitzonderingen.yaml'

const words = z.array(z.string().min(1))
const moeilijkeWoorden = z.array(
  z.strictObject({
    woord: z.string().min(1),
    gewoon: z.string().min(1),
    vakterm: z.boolean().default(false),
  }),
)
const uitzonderingen = z.array(
  z.strictObject({
    check: z.string().min(1),
    item: z.string().min(1),
    gevonden: z.string().optional(),
    reden: z.string().min(10),
    tot: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
)

/** The hard words alone, for who looks at a text while the product runs: read once, when somebody does. */
export function createMoeilijkeWoorden(root: string): () => readonly MoeilijkWoord[] {
  let known: readonly MoeilijkWoord[] | undefined
  return () => {
    known ??= loadAuthorLists(root).lijsten.moeilijkeWoorden
    return known
  }
}

/** Reads the lists for authors. A list that is not there is empty, so a small base can do without. */
export function loadAuthorLists(
  root: string,
  folder = 'knowledge',
): { readonly lijsten: Auteurslijsten; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = []
  const read = <T>(name: string, schema: z.ZodType<T[]>) => {
    const file = `${folder}/${name}`
    if (!existsSync(join(root, file))) return { entries: [], lineOf: () => 1 }
    const text = readFileSync(join(root, file), 'utf8')
    const parsed = parseYaml({ file, text, offset: 0 }, schema)
    problems.push(...parsed.problems)
    return { entries: parsed.value ?? [], lineOf: parsed.lineOf }
  }
  const exceptions = read(EXCEPTIONS_FILE, uitzonderingen)
  return {
    lijsten: {
      werkwoorden: new Set(read('_werkwoorden.yaml', words).entries),
      moeilijkeWoorden: read('_moeilijke-woorden.yaml', moeilijkeWoorden).entries,
      geenNamen: new Set(read('_geen-namen.yaml', words).entries.map((word) => word.toLowerCase())),
      uitzonderingen: exceptions.entries.map((entry, index) => ({
        ...entry,
        line: exceptions.lineOf([index]),
      })),
    },
    problems,
  }
}
