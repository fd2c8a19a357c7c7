import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { explainProblem } from '../../src/cli/explain.ts'
import { describeStats } from '../../src/cli/knowledge-stats.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import { aBank, anItem } from '../helpers/builders.ts'
import { ROOT } from '../helpers/test-bot.ts'

const sentences = loadPhrases(ROOT, 'dialogs/_controle.yaml')
const zeg = createZeg(sentences)

function sourceOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? sourceOf(path) : readFileSync(path, 'utf8')))
    .join('\n')
}

/** Everything in quotes that looks like a code. */
const quoted = (folder: string) =>
  new Set(
    [...sourceOf(join(ROOT, folder)).matchAll(/['`]([a-z0-9]+(?:[-.][a-z0-9]+)*)['`]/g)].map(
      ([, code]) => code,
    ),
  )

describe('what authors read', () => {
  it('has a sentence for every problem a check can find', () => {
    const found = [
      ...sourceOf(join(ROOT, 'src/content')).matchAll(
        /\b(?:problem|fault|about)\(\s*(?:entry, )?'([\w-]+)'/g,
      ),
    ].map(([, code]) => code)
    assert.ok(found.length > 20)
    assert.deepEqual(
      found.filter((code) => !sentences.has(`controle.${code}`)),
      [],
    )
  })

  it('has no sentence that nothing uses', () => {
    const codes = quoted('src/content')
    const keys = new Set([...quoted('src/cli'), ...codes])
    const unused = [...sentences.keys()].filter((key) => {
      const [group, code = ''] = [key.split('.')[0], key.slice(key.indexOf('.') + 1)]
      if (group === 'controle') return !codes.has(code)
      if (group !== 'kennis' && group !== 'regel') return false
      return !keys.has(key) && !/^(regel\.(fout|waarschuwing)|kennis\.per-)/.test(key)
    })
    assert.deepEqual(unused, [])
  })

  it('names the place, the row and column of an import, and the code for an exception', () => {
    const problem = {
      code: 'item-naam',
      file: 'kennis.csv',
      line: 7,
      found: 'een',
      expected: 'twee',
      level: 'fout',
    } as const
    assert.match(explainProblem(problem, zeg), /^kennis\.csv:7 .*een.*twee.*\[item-naam\]$/)
    assert.match(explainProblem({ ...problem, kolom: 'titel' }, zeg), /kennis\.csv.*7.*titel/)
  })

  it('is complete for the base in numbers', () => {
    const text = describeStats(aBank({ items: [anItem()] }), '2026-11-24', zeg)
    assert.doesNotMatch(text, /\{\w+\}/)
    assert.match(text, /item-1/)
  })
})
