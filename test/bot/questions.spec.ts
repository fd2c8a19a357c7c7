import assert from 'node:assert/strict'
import { buttonsOf, createTestBot, type Said, textOf } from '../helpers/test-bot.ts'

function kinds(said: Said): string[] {
  return said.cards.flatMap(buttonsOf).map(({ k }) => k)
}

describe('a free question (B1)', () => {
  it('shows candidates, and a typed number opens one', async () => {
    const person = createTestBot().person('ina')
    await person.say('mijn cliënt heeft geen briefadres')
    const opened = await person.say('1')
    assert.ok(kinds(opened).includes('geholpen'))
    assert.ok(
      buttonsOf(opened.cards[0] ?? assert.fail()).some(
        ({ k, i }) => k === 'bekijk' && i === 'hardheid',
      ),
    )
  })

  it('says honestly that there is nothing, and offers the way on (C1)', async () => {
    const person = createTestBot().person('ina')
    const said = await person.say('hoe bak ik pannenkoeken')
    assert.deepEqual(kinds(said), ['nieuwe-casus', 'zoek', 'meld'])
  })

  it('offers no second casus when there is nothing in the middle of one', async () => {
    const person = createTestBot().person('ina')
    await person.say('nieuwe casus')
    const said = await person.say('zoek hoe bak ik pannenkoeken')
    const [nothing, question] = said.cards
    assert.deepEqual(kinds({ ...said, cards: [nothing ?? assert.fail()] }), ['zoek', 'meld'])
    assert.ok(buttonsOf(question ?? assert.fail()).some(({ k }) => k === 'antwoord'))
  })

  it("points elsewhere when the question is somebody else's", async () => {
    const person = createTestBot().person('ina')
    const said = await person.say('dit hoort elders thuis')
    assert.ok(textOf(said.cards[0] ?? assert.fail()).includes('Ga daarheen.'))
  })

  it('answers a question about the bot under its own title, whatever else fits', async () => {
    const person = createTestBot().person('ina')
    const said = await person.say('over-ons en een briefadres')
    const shown = said.cards[0] ?? assert.fail()
    assert.ok(textOf(shown).includes('Over ons'))
    assert.deepEqual(
      buttonsOf(shown).map(({ k }) => k),
      ['nieuwe-casus', 'zoek'],
    )
  })

  it('explains a term (H4)', async () => {
    const person = createTestBot().person('ina')
    const said = await person.say('wat betekent wlz?')
    assert.ok(textOf(said.cards[0] ?? assert.fail()).includes('Een zorgwet.'))
  })

  it('keeps what people say of an answer (B15)', async () => {
    const bot = createTestBot()
    const person = bot.person('ina')
    await person.say('briefadres')
    await person.say('1')
    await person.click({ k: 'geholpen', i: 'briefadres' })
    const oordelen = await bot.storage.stores.oordelen.listByItem('briefadres')
    assert.deepEqual(
      oordelen.map(({ oordeel }) => oordeel),
      ['geholpen'],
    )
  })
})

describe('every message ends with something to read (B26)', () => {
  for (const text of [
    '',
    '   ',
    '\u200b\u200f',
    '😀',
    'مرحبا كيف حالك',
    '<script>alert(1)</script>',
    '[klik](http://kwaad.example)',
    'x'.repeat(10_000),
    '1',
    'ja',
    'neem',
    'neem MW-26-ZZZZ',
    'lees MW-26-ZZZZ',
    'vraag mw',
    'rol keizer',
    'koppel loket',
    'indienen',
    'terug',
    'overzicht',
    'wijzig iets',
    'waarom',
    'stop',
    'ga verder',
    'mijn casussen',
    'feedback',
    'hulp',
    'bedankt!',
    'xyzzy onzin',
  ]) {
    it(`also ${JSON.stringify(text.slice(0, 30))}`, async () => {
      const person = createTestBot().person('ina', { rollen: ['regievoerder', 'beheerder'] })
      const said = await person.say(text)
      assert.ok(said.texts.length + said.cards.length > 0)
      await person.say('nieuwe casus')
      const inDialog = await person.say(text)
      assert.ok(inDialog.texts.length + inDialog.cards.length > 0)
    })
  }

  it('also in a channel, where nothing of a casus is shown (A1)', async () => {
    const bot = createTestBot()
    const kanaal = bot.person('ina', { plek: 'kanaal' })
    for (const text of [
      '',
      'hoi',
      'moeder met twee kinderen en een briefadres',
      'nieuwe casus',
      'lees MW-26-AAAA',
    ]) {
      const said = await kanaal.say(text)
      assert.equal(said.cards.length, 0, text)
      assert.equal(said.texts.length, 1, text)
    }
    assert.equal(await bot.storage.stores.gesprekken.find('kanaal-loket'), undefined)
  })

  it('also a button of another version, or one that does not exist', async () => {
    const person = createTestBot().person('ina')
    assert.equal((await person.press({ k: 'bestaat-niet' })).texts.length, 1)
    assert.equal((await person.press({ k: 'bekijk', i: 'weg' })).texts.length, 1)
    assert.equal(
      (await person.press({ k: 'antwoord', c: 'x', s: 'wie', a: 'gemeente' })).texts.length,
      1,
    )
  })
})

describe('the privacy gate in the chat (X1)', () => {
  it('keeps nothing of a text with a name, and offers the neutral text', async () => {
    const bot = createTestBot()
    const person = bot.person('ina')
    const said = await person.say('Geheim heeft geen briefadres')
    assert.ok(kinds(said).includes('privacy'))
    const stored = JSON.stringify(await bot.storage.stores.gesprekken.find('chat-ina'))
    assert.doesNotMatch(stored, /Geheim/)
    const after = await person.click({ k: 'privacy', a: 'voorstel' })
    assert.ok(kinds(after).includes('bekijk'))
  })

  it('never lets a BSN pass, whatever is chosen', async () => {
    const bot = createTestBot()
    const person = bot.person('ina')
    const said = await person.say('bsn 123456782 en een briefadres')
    const offered = said.cards.flatMap(buttonsOf).map(({ a }) => a)
    assert.deepEqual(offered, ['voorstel', 'opnieuw'])
    await person.press({ k: 'privacy', a: 'vals-alarm' })
    assert.doesNotMatch(
      JSON.stringify(await bot.storage.stores.gesprekken.find('chat-ina')),
      /123456782/,
    )
  })

  it('lets a name pass when it is none, from memory only', async () => {
    const bot = createTestBot()
    const person = bot.person('ina')
    await person.say('project Geheim en een briefadres')
    const after = await person.click({ k: 'privacy', a: 'vals-alarm' })
    assert.ok(kinds(after).includes('bekijk'))
  })

  it('stands before every answer of the dialog, messages and reasons', async () => {
    const bot = createTestBot()
    const person = bot.person('ina')
    await person.say('nieuwe casus')
    for (const answer of ['nee', 'gemeente', 'Gemeente X', 'Geheim moet haar huis uit.'])
      await person.say(answer)
    const held = JSON.stringify(await bot.storage.stores.casussen.listByIndiener('ina'))
    assert.doesNotMatch(held, /Geheim/)
    await person.click({ k: 'privacy', a: 'voorstel' })
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    const situatie = concept?.antwoorden.situatie
    assert.equal(situatie?.soort === 'tekst' && situatie.tekst, '[naam] moet haar huis uit.')
  })

  it('takes newly typed text in place of what was held back', async () => {
    const bot = createTestBot()
    const person = bot.person('ina')
    await person.say('Geheim heeft geen briefadres')
    const after = await person.say('mijn cliënt heeft geen briefadres')
    assert.ok(kinds(after).includes('bekijk'))
  })
})
