import assert from 'node:assert/strict'
import {
  buttonsOf,
  createTestBot,
  elementsOf,
  fillIn,
  INTERVENTIE,
  type Said,
  SPOED,
  type TestBot,
} from '../helpers/test-bot.ts'

async function antwoordenOf(bot: TestBot) {
  const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
  assert.ok(concept)
  return concept.antwoorden
}

/** The values of the list on the last card. */
function offered({ cards }: Said): string[] {
  return elementsOf(cards.at(-1) ?? assert.fail())
    .filter(({ type }) => type === 'Input.ChoiceSet')
    .flatMap(({ choices }) => choices as { value: string }[])
    .map(({ value }) => value)
}

describe('answers as people type them', () => {
  it('do not offer an area of life again that was chosen already', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    const said = await fillIn(ina, [...INTERVENTIE.slice(0, 4), 'familie'])
    assert.equal(offered(said).includes('sociale-relaties'), false)
    assert.equal(offered(said)[1], 'financien')
    // A number is the one that stands in the list.
    await ina.say(String(offered(said).length))
    assert.deepEqual((await antwoordenOf(bot)).breder, { soort: 'keuzes', keuzes: ['zingeving'] })
  })

  it('ask again when somebody does not know and must choose, and search nothing', async () => {
    const ina = createTestBot().person('ina')
    await ina.say('nieuwe casus')
    const said = await ina.say('ik weet het niet hoor')
    assert.equal(said.cards.length, 1)
    assert.ok(buttonsOf(said.cards[0] ?? assert.fail()).some(({ s }) => s === 'acuut'))
  })

  it('know a role by the words around it', async () => {
    for (const typed of ['ik ben consulent', 'Ik werk als klantmanager bij de afdeling inkomen']) {
      const bot = createTestBot()
      await fillIn(bot.person('ina'), [...INTERVENTIE.slice(0, 1), typed])
      const { wie } = await antwoordenOf(bot)
      assert.deepEqual(wie, { soort: 'keuze', keuze: 'gemeente' }, typed)
    }
  })

  it('keep an organisation as it was typed, and find it all the same', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await fillIn(ina, [...INTERVENTIE.slice(0, 2), 'GGZ-instelling Noord'])
    const { organisatie } = await antwoordenOf(bot)
    assert.deepEqual(organisatie, { soort: 'organisatie', id: null, naam: 'GGZ-instelling Noord' })
  })

  it('ask again for a story that tells nothing, and stay at that question', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await fillIn(ina, INTERVENTIE.slice(0, 3))
    for (const text of ['deels', 'weet ik niet', '1']) {
      const said = await ina.say(text)
      assert.equal(said.texts.length, 1)
      assert.ok(buttonsOf(said.cards.at(-1) ?? assert.fail()).some(({ s }) => s === 'situatie'))
    }
    assert.equal('situatie' in (await antwoordenOf(bot)), false)
  })

  it('"nee" to the review shows it again with what can be done', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await fillIn(ina, INTERVENTIE.slice(0, -1))
    const said = await ina.say('nee')
    assert.equal(said.texts.length, 1)
    assert.ok(buttonsOf(said.cards.at(-1) ?? assert.fail()).some(({ k }) => k === 'wijzig'))
  })

  it('bring an urgent casus to the Loket without the local steps', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await fillIn(ina, SPOED)
    await ina.say('indienen')
    const [casus] = await bot.storage.stores.casussen.listOpen()
    assert.equal(casus?.baan, 'interventie')
    assert.equal(Object.keys(casus?.antwoorden ?? {}).length, SPOED.length)
  })
})
