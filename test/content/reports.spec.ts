import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { itemSources } from '../../src/content/checks/item-sources.ts'
import { literalSentences } from '../../src/content/checks/literal-sentences.ts'
import { loadReports } from '../../src/content/load-reports.ts'
import { aContent, aSource, codesOf } from '../helpers/content.ts'

const rapporten = new Map([
  [
    'rapport',
    ['De hulpverlener wil graag dat alle partijen samen', 'aan een tafel gaan zitten.', ''],
  ],
])
const bron = (document: string, regels: string) => ({
  document,
  regels,
  vindplaats: '',
  jaar: 2024,
})

describe('the checks that need the reports', () => {
  describe('line ranges', () => {
    const codes = (document: string, regels: string) =>
      codesOf(
        itemSources,
        aContent([aSource({ bronnen: [bron(document, regels)] })], { rapporten }),
      )

    it('lie inside the report', () => assert.deepEqual(codes('rapport', '1-3'), []))

    for (const regels of ['0-1', '2-4', '3-1']) {
      it(`${regels} is a mistake`, () =>
        assert.deepEqual(codes('rapport', regels), ['bron-regels']))
    }

    it('in a report that is not there are a mistake', () => {
      assert.deepEqual(codes('ander', '1-2'), ['bron-regels'])
    })
  })

  describe('wording', () => {
    const codes = (situatie: string) =>
      codesOf(literalSentences, aContent([aSource({ situatie })], { rapporten }))

    it('may share eight words in a row with a report', () => {
      assert.deepEqual(codes('Zorg dat alle partijen samen aan een tafel gaan.'), [])
    })

    it('of nine words in a row is a mistake, over line ends and whatever the punctuation', () => {
      const taken = 'Graag dat alle partijen, samen aan een tafel gaan!'
      assert.deepEqual(codes(taken), ['zin-letterlijk'])
    })

    it('is checked in the questions as well', () => {
      const vragen = ['wil graag dat alle partijen samen aan een tafel gaan']
      const content = aContent([aSource({ vragen })], { rapporten })
      assert.deepEqual(codesOf(literalSentences, content), ['zin-letterlijk'])
    })
  })

  describe('the folder', () => {
    it('that is not there means that the checks are skipped', () => {
      assert.equal(loadReports(join(tmpdir(), 'bestaat-niet'), ['rapport']), null)
    })

    it('gives the lines of each report', () => {
      const folder = mkdtempSync(join(tmpdir(), 'maatwerk-bronnen-'))
      try {
        writeFileSync(join(folder, 'rapport.txt'), 'een\r\ntwee\n')
        assert.deepEqual(
          [...(loadReports(folder, ['rapport', 'ander']) ?? [])],
          [['rapport', ['een', 'twee', '']]],
        )
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  })
})
