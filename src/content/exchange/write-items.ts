import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { companionOf } from '../knowledge/parse-item.ts'
import { FOLDER_OF, toMarkdown, toVragenText } from './markdown.ts'

/**
 * Writes items as files below `folder`, each with its questions beside it. An item that changed from Knelpunt to
 * Route, or back, moves to its new folder; no other file is touched.
 */
export function writeItems(folder: string, items: readonly Kennisitem[]): void {
  for (const item of items) {
    const file = join(folder, FOLDER_OF[item.soort], `${item.id}.md`)
    mkdirSync(join(folder, FOLDER_OF[item.soort]), { recursive: true })
    writeFileSync(file, toMarkdown(item))
    writeFileSync(companionOf(file), toVragenText(item))
    const other = item.soort === 'route' ? FOLDER_OF.knelpunt : FOLDER_OF.route
    const moved = join(folder, other, `${item.id}.md`)
    rmSync(moved, { force: true })
    rmSync(companionOf(moved), { force: true })
  }
}
