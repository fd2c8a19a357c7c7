import assert from 'node:assert/strict'
import { nazorgCard } from '../../src/bot/cards/overzicht.ts'
import { aCasus, anAfronding } from '../helpers/builders.ts'
import { buttonsOf, createTestBot } from '../helpers/test-bot.ts'

const closed = aCasus({ referentie: 'MW-26-7K3F', status: 'afgerond', afronding: anAfronding() })

async function aBot(casus = closed) {
  const bot = createTestBot()
  await bot.storage.stores.casussen.save(casus)
  const evaluatie = async () => (await bot.storage.stores.casussen.find('casus-1'))?.evaluatie
  return { bot, evaluatie }
}

describe('two questions two weeks after closing, in the chat (D23)', () => {
  it('come one after the other, and a used card goes inert', async () => {
    const { bot, evaluatie } = await aBot()
    const ina = bot.person('indiener')
    const [first] = buttonsOf(nazorgCard(closed, bot.deps.zeg))
    assert.ok(first)
    const second = await ina.press(first)
    assert.ok(second.replaced && buttonsOf(second.replaced).length === 0)
    assert.equal(second.cards.length, 1)
    const last = await ina.click({ k: 'nazorg', s: 'tevreden', a: 'gaat-wel' })
    assert.ok(last.replaced && buttonsOf(last.replaced).length === 0)
    assert.equal(last.texts.length, 1)
    const later = (await evaluatie())?.later
    assert.deepEqual([later?.verder, later?.tevreden], ['ja', 'gaat-wel'])
  })

  for (const [why, casus, person, data] of [
    [
      'the casus runs again',
      aCasus({ status: 'in-behandeling' }),
      'indiener',
      { s: 'verder', a: 'ja' },
    ],
    ['somebody else clicks', closed, 'vreemde', { s: 'verder', a: 'ja' }],
    ['the answer does not exist', closed, 'indiener', { s: 'verder', a: 'misschien' }],
    ['the question does not exist', closed, 'indiener', { s: 'anders', a: 'ja' }],
    ['the first was not answered', closed, 'indiener', { s: 'tevreden', a: 'ja' }],
  ] as const) {
    it(`change nothing, and say so, when ${why}`, async () => {
      const { bot, evaluatie } = await aBot(casus)
      const said = await bot.person(person).press({ k: 'nazorg', c: 'casus-1', ...data })
      assert.equal(said.texts.length, 1)
      assert.equal(said.cards.length, 0)
      assert.equal(await evaluatie(), null)
    })
  }
})
