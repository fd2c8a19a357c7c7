import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './helpers/test-bot.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe('the README', () => {
  it('names no command that does not exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] ?? '')
    assert.ok(named.length > 0)
    for (const name of named) assert.ok(name in scripts, name)
  })

  it('leads to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
    assert.ok(links.length > 0)
    for (const link of links) assert.ok(existsSync(join(ROOT, link)), link)
  })

  it('has every folder of src on its map', () => {
    for (const { name } of readdirSync(join(ROOT, 'src'), { withFileTypes: true }))
      assert.ok(readme.includes(name), name)
  })

  it('tells how to test as CI does', () => {
    const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8')
    assert.match(ci, /^npm ci && npm test$/m)
    assert.match(readme, /^npm ci && npm test$/m)
  })

  it('has a script behind every name in package.json', () => {
    for (const script of Object.values(scripts)) {
      for (const [, file] of script.matchAll(/node (?:--[\w=./-]+ )*([\w/.-]+\.ts)/g))
        assert.ok(existsSync(join(ROOT, file ?? '')), file)
    }
  })
})
