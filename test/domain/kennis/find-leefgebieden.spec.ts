import assert from 'node:assert/strict'
import { loadContent } from '../../../src/content/check-content.ts'
import { findLeefgebieden } from '../../../src/domain/kennis/find-leefgebieden.ts'
import { ROOT } from '../../helpers/test-bot.ts'

const { leefgebieden } = loadContent(ROOT, '2026-11-24').knowledge.bank

describe('leefgebieden as people write them (J2)', () => {
  for (const [text, bekend, onbekend] of [
    ['wonen, geld', ['wonen', 'financien'], []],
    ['Wonen en FINANCIËN.', ['wonen', 'financien'], []],
    ['werk en activiteiten, en zorg', ['werk-en-activiteiten', 'zorg'], []],
    ['justitie en veiligheid en wonen', ['justitie-en-veiligheid', 'wonen'], []],
    ['schulden; school', ['financien', 'onderwijs'], []],
    ['geld, financiën, inkomen', ['financien'], []],
    ['psychische gezondheid', ['psychologische-gezondheid'], []],
    ['zroeg, wonne', ['wonen'], ['zroeg']],
    ['gezondheid', [], ['gezondheid']],
    ['wonen, 2', ['wonen'], ['2']],
    ['', [], []],
  ] as const) {
    it(`finds ${bekend.join(' and ') || 'none'} in "${text}"`, () => {
      assert.deepEqual(findLeefgebieden(leefgebieden, text), { bekend, onbekend })
    })
  }
})
