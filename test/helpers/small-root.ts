import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { anItem } from './builders.ts'
import { ROOT } from './test-bot.ts'

/** An item every small root has; its title is in one of its questions. */
export const SMALL_ITEM = 'ontbrekend-briefadres'

export interface SmallRootOptions {
  /** Copies the program as well, for a test that runs `src/main.ts` on this root. */
  readonly program?: boolean
}

/**
 * A folder of its own with the real dialogs, the real closed lists and a handful of made-up items: quick to load,
 * and nothing in it changes when somebody writes a real item. Remove it after use.
 */
export function createSmallRoot({ program = false }: SmallRootOptions = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'maatwerk-root-'))
  cpSync(join(ROOT, 'dialogs'), join(root, 'dialogs'), { recursive: true })
  for (const folder of ['knelpunten', 'routes']) {
    mkdirSync(join(root, 'knowledge', folder), { recursive: true })
  }
  for (const name of readdirSync(join(ROOT, 'knowledge'))) {
    if (/^_.*\.yaml$/.test(name)) {
      cpSync(join(ROOT, 'knowledge', name), join(root, 'knowledge', name))
    }
  }
  for (const name of ['organisaties', 'begrippen', 'synoniemen', 'buiten-bereik']) {
    writeFileSync(join(root, 'knowledge', `${name}.yaml`), '[]\n')
  }
  for (const id of [SMALL_ITEM, ...itemsOfDialogs(root)]) writeItem(root, smallItem(id))
  if (program) {
    // Without the tab: making its pages takes longer than most tests.
    const filter = (path: string) => path !== join(ROOT, 'src/tab')
    cpSync(join(ROOT, 'src'), join(root, 'src'), { recursive: true, filter })
    cpSync(join(ROOT, 'package.json'), join(root, 'package.json'))
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  }
  return root
}

/** An item that passes every check. */
export function smallItem(id: string, fields: Partial<Kennisitem> = {}): Kennisitem {
  const titel = id.replaceAll('-', ' ')
  const story = Array.from({ length: 30 }, (_, index) => `woord${index}`).join(' ')
  return anItem({
    id,
    titel,
    organisaties: [],
    vragen: [
      ...Array.from({ length: 8 }, (_, index) => `${id} kort ${index}`),
      ...Array.from(
        { length: 8 },
        (_, index) => `hoe zit het nu precies met ${titel} nummer ${index}`,
      ),
      ...Array.from({ length: 4 }, (_, index) => `${titel} verhaal ${index} ${story}`),
    ],
    ...fields,
  })
}

/** Writes the two files of an item: the text and the ways to ask for it. */
export function writeItem(root: string, item: Kennisitem): void {
  const base = join(root, itemPath(item).slice(0, -'.md'.length))
  writeFileSync(`${base}.md`, toMarkdown(item))
  writeFileSync(`${base}.vragen.txt`, `${item.vragen.join('\n')}\n`)
}

export function itemPath({ id, soort }: Kennisitem): string {
  return `knowledge/${soort === 'route' ? 'routes' : 'knelpunten'}/${id}.md`
}

function toMarkdown(item: Kennisitem): string {
  const { controlerenVoor, situatie, waarom, stappen, wie, letOp, intern, vragen, ...front } = item
  const yaml = stringify({ ...front, controleren_voor: controlerenVoor })
  const steps = stappen.map((stap, index) => `${index + 1}. ${stap}`).join('\n')
  const sections = [
    ['Situatie', situatie],
    ['Waarom het vastloopt', waarom],
    ['Oplossingsroute', steps],
    ['Wie benaderen', wie],
    ['Let op', letOp],
  ]
  return `---\n${yaml}---\n\n${sections.map(([title, text]) => `## ${title}\n${text}\n`).join('\n')}`
}

/** The dialogs and the rules beside them name items; those must exist. */
function itemsOfDialogs(root: string): string[] {
  const read = (name: string): unknown => parse(readFileSync(join(root, 'dialogs', name), 'utf8'))
  const { outcomes } = read('triage.yaml') as { outcomes: Record<string, { items: string[] }> }
  const regels = read('_regels.yaml') as { item?: string | null }[]
  const ids = [
    ...Object.values(outcomes).flatMap(({ items }) => items),
    ...regels.flatMap(({ item }) => item ?? []),
  ]
  return [...new Set(ids)]
}
