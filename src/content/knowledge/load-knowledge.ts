import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import { parseYaml } from '../yaml-file.ts'
import { companionOf, type ItemSource, parseItem } from './parse-item.ts'

const FOLDERS = ['knelpunten', 'routes'] as const

const closedList = z.array(z.strictObject({ id: z.string().min(1), naam: z.string().min(1) }))
const documenten = z.array(
  z
    .strictObject({
      id: z.string().min(1),
      naam: z.string().min(1),
      'zonder-regels': z.literal(true).optional(),
    })
    .transform(({ id, naam, 'zonder-regels': zonderRegels = false }) => ({
      id,
      naam,
      zonderRegels,
    })),
)
const leefgebieden = z.array(
  z.strictObject({
    id: z.string().min(1),
    naam: z.string().min(1),
    ook: z.array(z.string().min(1)),
  }),
)
const bron = z.strictObject({ document: z.string(), regels: z.string(), vindplaats: z.string() })
const organisaties = z.array(
  z
    .strictObject({
      id: z.string(),
      naam: z.string(),
      afkorting: z.string(),
      soort: z.string(),
      omschrijving: z.string(),
      aangesloten: z.boolean().nullable(),
      ook_bekend_als: z.array(z.string()),
    })
    .transform(({ ook_bekend_als, ...rest }) => ({ ...rest, ookBekendAls: ook_bekend_als })),
)
const begrippen = z.array(
  z.strictObject({
    term: z.string(),
    afkorting: z.string(),
    uitleg: z.string(),
    bronnen: z.array(bron),
  }),
)
const synoniemen = z.array(z.array(z.string().min(1)).min(2))
const buitenBereik = z.array(
  z.strictObject({
    id: z.string(),
    onderwerp: z.string(),
    titel: z.string().min(1).nullable().default(null),
    vragen: z.array(z.string()).min(1),
    verwijzing: z.string(),
  }),
)

export interface LoadedKnowledge {
  readonly bank: Kennisbank
  readonly sources: readonly ItemSource[]
  readonly problems: readonly ContentProblem[]
}

/**
 * Reads the whole knowledge folder. Never throws for bad content: every mistake is a problem, and what
 * could be read is in the bank. `root` is the project folder; files are named relative to it.
 */
export function loadKnowledge(root: string, folder = 'knowledge'): LoadedKnowledge {
  const problems: ContentProblem[] = []
  const list = <T>(name: string, schema: z.ZodType<T>, missing: T): T => {
    const file = `${folder}/${name}`
    const path = join(root, file)
    if (!existsSync(path)) {
      problems.push({ code: 'bestand', file, line: 1, found: '', expected: file, level: 'fout' })
      return missing
    }
    const parsed = parseYaml({ file, text: readFileSync(path, 'utf8'), offset: 0 }, schema)
    problems.push(...parsed.problems)
    return parsed.value ?? missing
  }
  const { sources, problems: mistakes } = loadItems(root, folder)
  problems.push(...mistakes)
  const bank: Kennisbank = {
    items: sources.map((source) => source.item),
    organisaties: list('organisaties.yaml', organisaties, []),
    begrippen: list('begrippen.yaml', begrippen, []),
    synoniemen: list('synoniemen.yaml', synoniemen, []),
    buitenBereik: list('buiten-bereik.yaml', buitenBereik, []),
    leefgebieden: list('_leefgebieden.yaml', leefgebieden, []),
    categorieen: list('_categorieen.yaml', closedList, []),
    niveaus: list('_niveaus.yaml', closedList, []),
    beleidsterreinen: list('_beleidsterreinen.yaml', closedList, []),
    documenten: list('_documenten.yaml', documenten, []),
  }
  return { bank, sources, problems }
}

/** Reads the items of a folder, with every mistake in them. */
export function loadItems(
  root: string,
  folder: string,
): { readonly sources: ItemSource[]; readonly problems: ContentProblem[] } {
  const sources: ItemSource[] = []
  const problems: ContentProblem[] = []
  for (const sub of FOLDERS) {
    for (const { file, text, vragen } of readItemFiles(root, `${folder}/${sub}`)) {
      const parsed = parseItem(file, text, vragen)
      problems.push(...parsed.problems)
      if (parsed.source) sources.push(parsed.source)
    }
  }
  return { sources, problems }
}

function* readItemFiles(root: string, folder: string) {
  const path = join(root, folder)
  if (!existsSync(path)) return
  for (const name of readdirSync(path).sort()) {
    if (!name.endsWith('.md') || name === 'README.md') continue
    const file = `${folder}/${name}`
    const companion = join(root, companionOf(file))
    const vragen = existsSync(companion) ? readFileSync(companion, 'utf8') : ''
    yield { file, text: readFileSync(join(path, name), 'utf8'), vragen }
  }
}
