import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { ROOT } from './helpers/test-bot.ts'

/** Who may import what: folders of `src`, packages, and the built-in modules it may touch (`*` is any). */
const TABLE: Record<string, { src: string[]; packages: string[]; builtins: string[] }> = {
  domain: { src: [], packages: [], builtins: [] },
  actions: { src: ['domain'], packages: [], builtins: [] },
  content: { src: ['domain', 'log'], packages: ['zod', 'yaml'], builtins: ['*'] },
  search: {
    src: ['domain', 'log'],
    packages: ['natural/lib/natural/stemmers/porter_stemmer_nl.js', 'minisearch'],
    builtins: [],
  },
  privacy: { src: ['domain', 'log'], packages: [], builtins: [] },
  // jose signs the token that a Zaken API asks for.
  delivery: { src: ['domain', 'log'], packages: ['nodemailer', 'jose'], builtins: [] },
  storage: {
    src: ['domain', 'log'],
    packages: ['kysely', 'kysely/migration', 'pg', 'zod'],
    builtins: ['*'],
  },
  bot: {
    src: ['actions', 'domain', 'log'],
    packages: ['botbuilder', 'botframework-connector', 'zod'],
    builtins: [],
  },
  // jose checks the token that Teams gives the tab.
  http: {
    src: ['actions', 'domain', 'log'],
    packages: ['restify', 'zod', 'jose'],
    builtins: ['*'],
  },
  // Of our own code only the types of the contract, see below.
  tab: {
    src: ['http'],
    packages: [
      'react',
      'react-dom/client',
      '@fluentui/react-charts',
      '@fluentui/react-components',
      '@fluentui/react-shared-contexts',
      '@microsoft/teams-js',
      'adaptivecards',
      'src/../dialogs/_tab.yaml', // its sentences, put in by the build
    ],
    builtins: [],
  },
  config: { src: [], packages: ['zod'], builtins: [] },
  log: { src: [], packages: ['pino'], builtins: [] },
}
/**
 * The product is measured beside what botbuilder itself costs, so this one bot has to be made with it and with nothing of
 * ours around it. It is no part of the product: whoever moves `src/bot` to another library moves the reference along.
 */
const REFERENCE_BOT = 'cli/bench/echo-bot.ts'
/** The places that wire everything together. */
const WIRING = ['app.ts', 'app', 'main.ts', 'cli']

interface Import {
  readonly file: string
  readonly folder: string
  readonly target: string
}

const imports = listFiles(join(ROOT, 'src')).flatMap(readImports)

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return listFiles(path)
    return /\.tsx?$/.test(path) ? [path] : []
  })
}

function readImports(path: string): Import[] {
  const file = relative(join(ROOT, 'src'), path)
  const folder = file.split('/')[0] ?? ''
  const text = readFileSync(path, 'utf8')
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map((match) => {
    const raw = match[1] ?? match[2] ?? match[3] ?? ''
    const target = raw.startsWith('.')
      ? `src/${relative(join(ROOT, 'src'), resolve(dirname(path), raw))}`
      : raw
    return { file, folder, target }
  })
}

function isAllowed({ folder, target }: Import): boolean {
  if (WIRING.includes(folder)) return !target.startsWith('src/../')
  const row = TABLE[folder]
  if (!row) return false
  if (/^src\/(?!\.\.)/.test(target)) {
    const other = target.split('/')[1] ?? ''
    return other === folder || row.src.includes(other)
  }
  if (isBuiltin(target)) return row.builtins.includes('*') || row.builtins.includes(target)
  return row.packages.includes(target)
}

describe('the house', () => {
  it('has import lines to check in every folder of the table', () => {
    const folders = new Set(imports.map(({ folder }) => folder))
    for (const folder of Object.keys(TABLE)) assert.ok(folders.has(folder), folder)
  })

  for (const folder of [...new Set(imports.map((line) => line.folder))].sort()) {
    it(`${folder} imports only what the table allows`, () => {
      const wrong = imports.filter((line) => line.folder === folder && !isAllowed(line))
      assert.deepEqual(wrong, [])
    })
  }

  it('gives the tab the types of the contract and nothing else of ours', () => {
    const fromHttp = imports.filter(
      ({ folder, target }) => folder === 'tab' && target.startsWith('src/http'),
    )
    assert.ok(fromHttp.length > 0)
    for (const { file, target } of fromHttp) {
      assert.match(target, /^src\/http\/contract(?:\.ts|\/[a-z-]+\.ts)$/)
      const text = readFileSync(join(ROOT, 'src', file), 'utf8')
      const types = /import type \{[^}]*\} from '[./]*http\/contract(?:\/[a-z-]+)?\.ts'/g
      assert.equal(text.match(types)?.length, text.match(/http\/contract/g)?.length)
    }
  })

  it('keeps natural in one file', () => {
    const files = imports
      .filter(({ target }) => target.startsWith('natural'))
      .map(({ file }) => file)
    assert.ok(new Set(files).size <= 1, files.join(', '))
  })

  it('keeps botbuilder in src/bot', () => {
    const files = imports.filter(
      ({ file, target }) => /^bot(builder|framework)/.test(target) && file !== REFERENCE_BOT,
    )
    assert.deepEqual([...new Set(files.map(({ folder }) => folder))], ['bot'])
  })

  it('reads the environment in one place', () => {
    const readers = listFiles(join(ROOT, 'src')).filter((path) =>
      /process\.env/.test(readFileSync(path, 'utf8').replace(/\.\.\.process\.env/g, '')),
    )
    assert.deepEqual(
      readers.map((path) => relative(ROOT, path)),
      ['src/config/env.ts'],
    )
  })

  it('asks the clock and chance nowhere in domain and actions', () => {
    const wrong = ['domain', 'actions']
      .flatMap((folder) => listFiles(join(ROOT, 'src', folder)))
      .filter((path) =>
        /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID/.test(readFileSync(path, 'utf8')),
      )
    assert.deepEqual(wrong, [])
  })
})
