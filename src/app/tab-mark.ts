/** Tells whether the built tab is that of the sources as they are now. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside the built tab, not in it. */
export const MARK_FILE = 'build/tab.mark'

/** True as well when there are no sources to build from. */
export function isTabBuilt(root: string): boolean {
  if (!existsSync(join(root, 'src/tab'))) return true
  try {
    const built = existsSync(join(root, 'build/tab/index.html'))
    return built && readFileSync(join(root, MARK_FILE), 'utf8') === markOf(root)
  } catch {
    return false // never built
  }
}

/** A mark of everything the tab is made of. */
export function markOf(root: string): string {
  const sources = readdirSync(join(root, 'src/tab'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const others = ['dialogs/_tab.yaml', 'src/cli/build-tab.ts', 'package.json']
  const hash = createHash('sha256')
  for (const path of [...sources, ...others.map((name) => join(root, name))]) {
    const bytes = readFileSync(path)
    hash.update(`${path.slice(root.length)} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
