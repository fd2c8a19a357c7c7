import assert from 'node:assert/strict'
import { createTestBot, type TestPerson, textOf } from '../helpers/test-bot.ts'

const shown = (said: Awaited<ReturnType<TestPerson['say']>>) =>
  [...said.texts, ...said.cards.map(textOf)].join('\n')

describe('danger now', () => {
  for (const text of [
    'mijn cliënt zegt dat hij zelfmoord gaat plegen vanavond',
    'Vader slaat de kinderen, het is nu niet veilig!',
    'moeder dreigt zichzelf iets aan te doen',
    'hij wordt nu mishandeld',
    'SUÏCIDALE jongen van 16',
  ]) {
    it(`puts who helps above everything: ${text}`, async () => {
      const said = await createTestBot().person('ina').say(text)
      assert.match(shown(said), /112/)
      assert.equal(said.cards.length, 1)
    })
  }

  it('also in the middle of the dialog, where the text is still the answer', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    for (const text of ['nieuwe casus', 'nee', 'gemeente', 'wijkteam']) await ina.say(text)
    const said = await ina.say('Vader slaat de kinderen en moeder heeft geen inkomen.')
    assert.match(shown(said), /112/)
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.equal(concept?.antwoorden.situatie?.soort, 'tekst')
  })

  it('comes before anything about other answers', async () => {
    const ina = createTestBot().person('ina')
    for (const text of ['nieuwe casus', 'nee', 'gemeente', 'wijkteam', 'wijzig direct gevaar'])
      await ina.say(text)
    await ina.say('ja')
    const said = await ina.say('stop')
    const all = said.texts.length + said.cards.length > 1 ? said.texts.join() : ''
    assert.equal(all, '')
    assert.match(shown(said), /112/)
  })

  it('is not seen in an ordinary question', async () => {
    const said = await createTestBot().person('ina').say('hoe kom ik aan een briefadres?')
    assert.doesNotMatch(shown(said), /112/)
  })
})

describe('a card that asks to confirm takes typed answers (A25)', () => {
  async function atStory() {
    const bot = createTestBot()
    const ina = bot.person('ina')
    for (const text of ['nieuwe casus', 'nee', 'gemeente', 'wijkteam']) await ina.say(text)
    const concepten = async () => bot.storage.stores.casussen.listByIndiener('ina')
    return { bot, ina, concepten }
  }

  for (const typed of ['Bewaar mijn concept', 'bewaren', '1', 'ja']) {
    it(`"${typed}" keeps the draft, and is never the story`, async () => {
      const { ina, concepten } = await atStory()
      await ina.say('stop')
      await ina.say(typed)
      const [concept] = await concepten()
      assert.equal(concept?.antwoorden.situatie, undefined)
    })
  }

  it('"gooi weg" discards it, "nee" goes on', async () => {
    const { ina, concepten } = await atStory()
    await ina.say('stop')
    await ina.say('nee')
    assert.equal((await concepten()).length, 1)
    await ina.say('stop')
    await ina.say('gooi weg')
    assert.deepEqual(await concepten(), [])
  })

  it('"ja" erases, "nee" does not', async () => {
    const { ina, concepten } = await atStory()
    await ina.say('wis gesprek')
    await ina.say('nee')
    assert.equal((await concepten()).length, 1)
    await ina.say('wis gesprek')
    await ina.say('ja')
    assert.deepEqual(await concepten(), [])
  })

  it('a change of an unknown label is never the story', async () => {
    const { ina, concepten } = await atStory()
    await ina.say('wijzig rol')
    assert.equal((await concepten())[0]?.antwoorden.situatie, undefined)
  })
})

describe('answers that another answer led past', () => {
  it('come back when it is changed back (A10)', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    for (const text of [
      'nieuwe casus',
      'nee',
      'gemeente',
      'wijkteam',
      'Een verhaal over een gezin.',
    ])
      await ina.say(text)
    await ina.say('wijzig jouw rol')
    await ina.say('6')
    const answers = async () =>
      (await bot.storage.stores.casussen.listByIndiener('ina'))[0]?.antwoorden ?? {}
    assert.equal((await answers()).situatie, undefined)
    await ina.say('wijzig jouw rol')
    await ina.say('gemeente')
    assert.equal((await answers()).situatie?.soort, 'tekst')
  })
})
