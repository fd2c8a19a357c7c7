/** `npm run dialogs:draw`: a picture of every dialog in `docs/dialogs/`, made from `dialogs/*.yaml`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { drawDialog } from '../content/dialogs/draw-dialog.ts'
import { loadDialogs } from '../content/dialogs/load-dialogs.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/dialogs')
mkdirSync(folder, { recursive: true })
for (const { dialoog } of loadDialogs(root).sources) {
  const path = join(folder, `${dialoog.id}.md`)
  writeFileSync(path, `# ${dialoog.id}\n\n\`\`\`mermaid\n${drawDialog(dialoog)}\`\`\`\n`)
  console.log(relative(root, path))
}
