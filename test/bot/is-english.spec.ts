import assert from 'node:assert/strict'
import { isEnglish } from '../../src/bot/is-english.ts'
import { createTestBot } from '../helpers/test-bot.ts'

describe('an English text', () => {
  for (const text of [
    'My client is being evicted',
    'Can you help me?',
    'what should I do when the family has no house',
    'I don’t have an address for my client',
  ]) {
    it(`is "${text}"`, () => assert.equal(isEnglish(text), true))
  }

  for (const text of [
    'Mijn cliënt wordt uit huis gezet',
    'hulp bij wonen',
    'help me',
    'Hij was in het ziekenhuis en had geen huis',
    'Housing First voor een dakloze man',
    'my',
    '',
  ]) {
    it(`is not "${text}"`, () => assert.equal(isEnglish(text), false))
  }

  it('gets an answer before the privacy gate sees a name in it', async () => {
    const said = await createTestBot().person('ina').say('Geheim is my client and needs a home')
    assert.deepEqual([said.texts.length, said.cards.length], [1, 0])
  })
})
