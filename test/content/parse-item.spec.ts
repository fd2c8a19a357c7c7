import assert from 'node:assert/strict'
import { toMarkdown } from '../../src/content/exchange/markdown.ts'
import { parseItem } from '../../src/content/knowledge/parse-item.ts'
import { anItem } from '../helpers/builders.ts'

const FILE = 'knowledge/knelpunten/item-1.md'
const parse = (text: string, vragen = '') => parseItem(FILE, text, vragen)
const codes = (text: string) => parse(text).problems.map(({ code }) => code)

describe('an item file', () => {
  const text = toMarkdown(anItem({ verwante: ['een', 'twee'], stappen: ['Bel.', 'Leg vast.'] }))
  const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1

  it('gives the line of a field and of an entry in it', () => {
    const placeOf = parse(text).source?.placeOf
    assert.equal(placeOf?.('titel').line, lineOf('titel:'))
    assert.equal(placeOf?.('verwante', 1).line, lineOf('- twee'))
    assert.equal(placeOf?.('controlerenVoor').line, lineOf('controleren_voor:'))
  })

  it('gives the line of a step and of a sentence', () => {
    const placeOf = parse(text).source?.placeOf
    assert.equal(placeOf?.('stappen', 1).line, lineOf('Leg vast.'))
    assert.equal(placeOf?.('situatie', 0).line, lineOf('Er speelt iets.'))
  })

  it('leaves notes and empty lines out of the questions, and still knows their lines', () => {
    const { source } = parse(text, '# noot\n\neen vraag\n')
    assert.deepEqual(source?.item.vragen, ['een vraag'])
    assert.deepEqual(source?.placeOf('vragen', 0), {
      file: 'knowledge/knelpunten/item-1.vragen.txt',
      line: 3,
    })
  })

  it('names a heading it does not know, and one that is missing', () => {
    assert.deepEqual(codes(text.replace('## Let op', '## Pas op')), [
      'sectie-onbekend',
      'sectie-ontbreekt',
    ])
  })

  it('names a file without front matter', () => {
    assert.deepEqual(codes('Zomaar tekst.'), ['front-matter'])
  })

  it('names a source without a line range', () => {
    assert.deepEqual(codes(text.replace('regels: "1-2"', 'regels: "blz. 1"')), ['vorm'])
  })
})
