import assert from 'node:assert/strict'
import { buttonsOf, createTestBot, type TestBot, textOf } from '../helpers/test-bot.ts'

const ITEM = 'briefadres'
const TWO_WEEKS = 14 * 86_400_000

const due = async (bot: TestBot, days: number) => {
  const when = new Date(bot.clock.getTime() + days * 86_400_000)
  return (await bot.storage.stores.leveringen.claim(when, when, 10)).map(({ soort }) => soort)
}
const oordelen = async (bot: TestBot) =>
  (await bot.storage.stores.oordelen.listByItem(ITEM)).map(({ oordeel }) => oordeel)

describe('what people say of an item', () => {
  it('is asked again two weeks later when it helped, and not before (X7)', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('briefadres')
    await ina.press({ k: 'bekijk', i: ITEM })
    await ina.click({ k: 'geholpen', i: ITEM })
    assert.deepEqual(await due(bot, 13), [])
    assert.deepEqual(await due(bot, 15), ['terugkoppeling'])
    bot.clock = new Date(bot.clock.getTime() + TWO_WEEKS)
    await ina.press({ k: 'terugkoppeling', i: ITEM, a: 'nee' })
    assert.deepEqual((await oordelen(bot)).toSorted(), ['geholpen', 'niet'])
  })

  it('tells at which step it stopped (B15)', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.press({ k: 'bekijk', i: ITEM })
    const { replaced } = await ina.click({ k: 'niet-geholpen', i: ITEM })
    const step = buttonsOf(replaced ?? assert.fail()).find(({ k }) => k === 'stap')
    await ina.press(step ?? assert.fail())
    const all = await bot.storage.stores.oordelen.listByItem(ITEM)
    assert.deepEqual(all.map(({ oordeel, stap }) => [oordeel, stap]).toSorted(), [
      ['niet', null],
      ['stap', 1],
    ])
  })

  it('is shown with the item from five on, never below (B24, X36)', async () => {
    const bot = createTestBot()
    const shown = async () =>
      (await bot.person('ina').press({ k: 'bekijk', i: ITEM })).cards.map(textOf).join('\n')
    const before = await shown()
    for (let count = 0; count < 4; count += 1)
      await bot.person(`p${count}`).press({ k: 'geholpen', i: ITEM })
    assert.equal(await shown(), before)
    await bot.person('p5').press({ k: 'niet-geholpen', i: ITEM })
    assert.match(await shown(), /\b5\b.*\b4\b/)
  })

  it('is kept with the question that led to it, without who asked (B19)', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('hoe kom ik aan een briefadres?')
    await ina.press({ k: 'geholpen', i: ITEM })
    await ina.say('iets wat niemand weet')
    await ina.say('nog eens een briefadres')
    await ina.press({ k: 'niets-past' })
    const vragen = await bot.storage.stores.vragen.listSince(new Date(0))
    assert.deepEqual(
      new Map(vragen.map(({ tekst, oordeel, afloop, item }) => [tekst, [oordeel, afloop, item]])),
      new Map([
        ['hoe kom ik aan een briefadres?', ['past', 'geholpen', ITEM]],
        ['iets wat niemand weet', ['past-niet', 'onbekend', null]],
        ['nog eens een briefadres', ['past', 'past-niet', null]],
      ]),
    )
    assert.doesNotMatch(JSON.stringify(vragen), /ina/)
  })

  it('a story told in the dialog is never kept as a question', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    for (const text of ['nieuwe casus', 'nee', '1', 'wijkteam', 'Een verhaal over een briefadres.'])
      await ina.say(text)
    assert.deepEqual(await bot.storage.stores.vragen.listSince(new Date(0)), [])
  })

  it('may be the story of a casus, so that nobody tells it twice', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    const story = 'Hoe help ik een jongen van 19 zonder briefadres aan een uitkering?'
    await ina.say(story)
    for (const text of ['nieuwe casus', 'nee', '1', 'wijkteam']) await ina.say(text)
    await ina.click({ k: 'neem-over' })
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.deepEqual(concept?.antwoorden.situatie, { soort: 'tekst', tekst: story })
  })
})
