import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '../../src/content/check-content.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { ROOT } from '../helpers/test-bot.ts'

/** A fixed day: a review date that passes is a warning for authors, never a reason to fail here. */
const VANDAAG = '2026-11-24'

const slugs = readFileSync(join(ROOT, 'test/fixtures/catalogus-slugs.txt'), 'utf8')
  .trim()
  .split('\n')
const { knowledge, problems } = checkContent(ROOT, VANDAAG, {
  gegevens: createGegevensZoeker(),
  bronnen: join(ROOT, 'bronnen'),
})
const { bank } = knowledge
const byId = indexItems(bank.items)
const mistakes = problems.filter(({ level }) => level === 'fout')
const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '')
const mistakesOf = (name: string) =>
  mistakes
    .filter(({ file }) => nameOf(file) === name)
    .map(({ file, line, code, found }) => `${file}:${line} ${code} ${found}`)

describe('the knowledge base', () => {
  describe('has every topic of the catalogue, without mistakes', () => {
    for (const slug of slugs) {
      it(slug, () => {
        assert.deepEqual(mistakesOf(slug), [])
        const item = byId.get(slug)
        assert.ok(item, 'no item and no alias')
        assert.deepEqual(mistakesOf(item.id), [])
      })
    }
  })

  it('has no mistakes outside the topics of the catalogue either', () => {
    const others = new Set(
      mistakes.map(({ file }) => nameOf(file)).filter((name) => !slugs.includes(name)),
    )
    assert.deepEqual([...others].flatMap(mistakesOf), [])
  })

  it('explains every term and names every organisation once', () => {
    const twice = (values: readonly string[]) =>
      values.filter((value, index) => values.indexOf(value) < index)
    assert.deepEqual(twice(bank.begrippen.map(({ term }) => term.toLowerCase())), [])
    assert.deepEqual(
      twice(bank.begrippen.flatMap(({ afkorting }) => (afkorting === '' ? [] : [afkorting]))),
      [],
    )
    assert.deepEqual(twice(bank.organisaties.map(({ id }) => id)), [])
    assert.deepEqual(twice(bank.organisaties.map(({ naam }) => naam)), [])
    assert.ok(bank.begrippen.length >= 106)
    assert.ok(bank.organisaties.length >= 121)
    assert.ok(bank.synoniemen.length >= 202)
  })
})
