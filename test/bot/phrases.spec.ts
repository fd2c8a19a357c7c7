import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPhrases } from '../../src/content/load-phrases.ts'
import { ROOT } from '../helpers/test-bot.ts'

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'))
  .join('\n')

/** Every text in quotes, and how every template begins, up to its first place. */
const quoted = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map((match) => match[1]))
const templates = new Set([...sources.matchAll(/`([\w.-]+)\$\{/g)].map((match) => match[1]))

const FILES = [
  'dialogs/_phrases.yaml',
  'dialogs/_controle.yaml',
  'dialogs/_formulier.yaml',
  'dialogs/_tab.yaml',
]

describe('the sentences of the bot', () => {
  for (const file of FILES) {
    const keys = [...loadPhrases(ROOT, file).keys()]
    it(`are all used: ${file}`, () => {
      const unused = keys.filter((key) => {
        const [group, name] = key.split('.')
        // What takes the place of a sentence is used when that one is.
        if (group?.startsWith('uit-')) return !keys.includes(key.slice(group.length + 1))
        return (
          !quoted.has(key) &&
          !templates.has(`${group}.`) &&
          !templates.has(`${group}.${name?.split('-')[0]}-`) &&
          !(group === 'hulp' && quoted.has(name))
        )
      })
      assert.deepEqual(unused, [])
    })
  }

  it('all exist', () => {
    const known = new Set(FILES.flatMap((file) => [...loadPhrases(ROOT, file).keys()]))
    const used = [...sources.matchAll(/(?:zeg|say)\((?:turn, )?'([\w-]+\.[\w-]+)'/g)].map(
      (match) => match[1],
    )
    assert.ok(used.length > 50)
    assert.deepEqual(
      used.filter((key) => !known.has(key ?? '')),
      [],
    )
  })
})
