/** `npm run build:tab`: the pages of the tab, from `src/tab` to `build/tab`. The start does it when needed. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { parse } from 'yaml'
import { MARK_FILE, markOf } from '../app/tab-mark.ts'

const root = join(import.meta.dirname, '../..')
const mark = markOf(root)
rmSync(join(root, MARK_FILE), { force: true })
await build({
  configFile: false,
  root: join(root, 'src/tab'),
  base: '/tab/',
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: join(root, 'build/tab'),
    emptyOutDir: true,
    target: 'es2022',
    // A script in the page itself would not pass its security policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
  },
  plugins: [
    {
      name: 'sentences',
      transform: (text, id) =>
        id.endsWith('.yaml')
          ? { code: `export default ${JSON.stringify(ofPages(text))}`, map: null }
          : null,
    },
  ],
})
writeFileSync(join(root, MARK_FILE), mark)

/** The groups that the pages speak from; the others are for the server. */
function ofPages(text: string): Record<string, unknown> {
  const groups = parse(text) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(groups).filter(([name]) => /^(?:tab(?!-api|-wacht)|uit-)/.test(name)),
  )
}
