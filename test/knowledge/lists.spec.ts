import assert from 'node:assert/strict'
import { countWords, sentencesOf } from '../../src/content/checks/item-passages.ts'
import { loadAuthorLists } from '../../src/content/knowledge/load-author-lists.ts'
import { loadKnowledge } from '../../src/content/knowledge/load-knowledge.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { ROOT } from '../helpers/test-bot.ts'

const MAX_WORDS = 28

const { bank } = loadKnowledge(ROOT)
const { lijsten } = loadAuthorLists(ROOT)
const texts = [
  ...bank.begrippen.map(({ term, uitleg }) => [term, uitleg] as const),
  ...bank.organisaties.map(({ id, omschrijving }) => [id, omschrijving] as const),
  ...bank.buitenBereik.map(({ id, verwijzing }) => [id, verwijzing] as const),
]
const idsWhere = (isWrong: (text: string) => boolean) =>
  texts.filter(([, text]) => isWrong(text)).map(([id]) => id)

describe('the explanations in the lists', () => {
  it('are there and have short sentences', () => {
    const tooLong = (text: string) =>
      sentencesOf(text).some((sentence) => countWords(sentence) > MAX_WORDS)
    assert.deepEqual(
      idsWhere((text) => text === '' || tooLong(text)),
      [],
    )
  })

  it('have no word for which there is a plainer one', () => {
    const hard = lijsten.moeilijkeWoorden
      .filter(({ vakterm }) => !vakterm)
      .map(({ woord }) => new RegExp(`(?<![\\p{L}-])${woord}(?![\\p{L}-])`, 'iu'))
    assert.deepEqual(
      idsWhere((text) => hard.some((word) => word.test(text))),
      [],
    )
  })

  it('have no number or address of a person', () => {
    const gegevens = createGegevensZoeker()
    const numbers = (text: string) => gegevens.find(text).filter(({ kind }) => kind !== 'naam')
    assert.deepEqual(
      idsWhere((text) => numbers(text).length > 0),
      [],
    )
  })
})

describe('the lists for authors', () => {
  it('have every verb and every hard word once', () => {
    const woorden = lijsten.moeilijkeWoorden.map(({ woord }) => woord)
    assert.equal(new Set(woorden).size, woorden.length)
    assert.ok(lijsten.werkwoorden.size > 100)
  })

  it('know no word both as hard and as its plainer one', () => {
    const hard = new Set(lijsten.moeilijkeWoorden.map(({ woord }) => woord))
    assert.deepEqual(
      lijsten.moeilijkeWoorden.filter(({ gewoon }) => hard.has(gewoon)),
      [],
    )
  })
})
