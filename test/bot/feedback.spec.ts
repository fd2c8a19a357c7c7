import assert from 'node:assert/strict'
import {
  buttonsOf,
  createTestBot,
  INTERVENTIE,
  type TestBot,
  type TestPerson,
  textOf,
} from '../helpers/test-bot.ts'

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

  describe('is no story of another casus', () => {
    const STORY = 'Dat zij met haar kinderen nergens heen kan als het huis wordt ontruimd.'
    const AT_STORY = ['nee', 'gemeente', 'wijkteam']
    const offered = async (ina: TestPerson, answers: readonly string[]) => {
      let said = await ina.say('nieuwe casus')
      for (const answer of answers) said = await ina.say(answer)
      return buttonsOf(said.cards.at(-1) ?? assert.fail()).some(({ k }) => k === 'neem-over')
    }
    /** Asked at a question with buttons, within the first casus. */
    const askedWithin = async () => {
      const bot = createTestBot()
      const ina = bot.person('ina')
      await ina.say('nieuwe casus')
      await ina.say('nee')
      await ina.say(STORY)
      return { bot, ina }
    }

    it('after the first was filed', async () => {
      const { ina } = await askedWithin()
      for (const answer of INTERVENTIE.slice(1)) await ina.say(answer)
      await ina.say('indienen')
      assert.equal(await offered(ina, ['nee']), false)
    })

    for (const choice of ['bewaren', 'gooi weg']) {
      it(`after "stop" and "${choice}"`, async () => {
        const { ina } = await askedWithin()
        await ina.say('stop')
        await ina.say(choice)
        assert.equal(await offered(ina, AT_STORY), false)
      })
    }

    it('when a new one is begun beside it', async () => {
      const { ina } = await askedWithin()
      assert.equal(await offered(ina, AT_STORY), false)
    })

    it('nor half an hour later, though just before it is', async () => {
      const bot = createTestBot()
      const ina = bot.person('ina')
      await ina.say(STORY)
      bot.clock = new Date(bot.clock.getTime() + 29 * 60_000)
      assert.equal(await offered(ina, AT_STORY), true)
      bot.clock = new Date(bot.clock.getTime() + 2 * 60_000)
      const again = await ina.say('waarom')
      assert.ok(!again.cards.flatMap(buttonsOf).some(({ k }) => k === 'neem-over'))
    })
  })
})
