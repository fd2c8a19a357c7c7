import assert from 'node:assert/strict'
import type { TurnDeps } from '../../src/bot/run-turn.ts'
import { closeBy, createTestBot, INTERVENTIE, type TestBot } from '../helpers/test-bot.ts'

async function filed(overrides: Partial<TurnDeps> = {}) {
  const bot = createTestBot(overrides)
  const ina = bot.person('ina')
  await ina.say('nieuwe casus')
  for (const answer of INTERVENTIE) await ina.say(answer)
  await ina.say('indienen')
  const [casus] = await bot.storage.stores.casussen.listOpen()
  return { bot, ina, casus: casus ?? assert.fail() }
}

const links = (cards: readonly object[]) =>
  [...JSON.stringify(cards).matchAll(/"url":"([^"]+)"/g)].map((match) => match[1])

async function close(bot: TestBot, casusId: string): Promise<void> {
  const rik = bot.person('rik', { rollen: ['regievoerder'] })
  await rik.press({ k: 'neem', c: casusId })
  await closeBy(rik, casusId)
}

describe('the Casusformulier in the chat (S6)', () => {
  it('is a button on the card of a casus, which gives a link to read and one as data', async () => {
    const { ina, casus } = await filed()
    await ina.say(`lees ${casus.referentie}`)
    const { cards } = await ina.click({ k: 'formulier', c: casus.id })
    assert.deepEqual(links(cards), [
      'https://maatwerk.example/casusformulier/kaartje-1',
      'https://maatwerk.example/casusformulier/kaartje-2?vorm=json',
    ])
  })

  it('can still be asked for when the casus is closed, by both sides', async () => {
    const { bot, ina, casus } = await filed()
    await close(bot, casus.id)
    for (const person of [ina, bot.person('rik', { rollen: ['regievoerder'] })]) {
      await person.say(`lees ${casus.referentie}`)
      const { cards } = await person.click({ k: 'formulier', c: casus.id })
      assert.equal(links(cards).length, 2)
    }
  })

  it('asks for the reference when it is left out', async () => {
    const { ina } = await filed()
    const said = await ina.say('formulier')
    assert.deepEqual([said.texts.length, said.cards.length], [1, 0])
  })

  it('says so when nobody has set the address of the bot', async () => {
    const kaartjes = {
      create: () => 'k',
      kenmerkOf: () => String(Math.random()),
      linkTo: () => null,
    }
    const { ina, casus } = await filed({ kaartjes })
    const said = await ina.say(`formulier ${casus.referentie}`)
    assert.deepEqual([said.texts.length, said.cards.length], [1, 0])
  })
})
