import assert from 'node:assert/strict'
import { parseCommand } from '../../src/bot/commands.ts'
import { buttonsOf, createTestBot } from '../helpers/test-bot.ts'

function aPerson() {
  const bot = createTestBot()
  const profiel = () => bot.storage.stores.profielen.find('rik')
  return { bot, rik: bot.person('rik'), profiel }
}

const choices = (said: { cards: readonly Parameters<typeof buttonsOf>[0][] }) =>
  said.cards.flatMap(buttonsOf).map(({ a }) => a)

describe('own settings in the chat (F6, F8)', () => {
  for (const [typed, naam, rest] of [
    ['meldingen', 'meldingen', ''],
    ['Meldingen uit', 'meldingen', 'uit'],
    ['zet meldingen aan', 'meldingen', 'aan'],
    ['minder meldingen', 'meldingen', ''],
    ['instellingen', 'meldingen', ''],
    ['stil', 'stil', ''],
    ['stil 18:00-08:00', 'stil', '18:00-08:00'],
    ['stille uren van 18 tot 8 uur', 'stil', 'van 18 tot 8 uur'],
    ['stil uit', 'stil', 'uit'],
  ] as const) {
    it(`takes "${typed}" for ${naam}`, () => assert.deepEqual(parseCommand(typed), { naam, rest }))
  }

  for (const typed of [
    'meldingen van de school komen niet aan',
    'stil gezin zonder netwerk',
    'er zijn meldingen gedaan',
  ]) {
    it(`does not take "${typed}" for a command`, () => assert.equal(parseCommand(typed), undefined))
  }

  it('shows what is set, with what can be changed', async () => {
    const { rik } = aPerson()
    assert.deepEqual(choices(await rik.say('meldingen')), ['meldingen-uit', 'stil-avond'])
    await rik.say('meldingen uit')
    await rik.say('stil 18-8')
    assert.deepEqual(choices(await rik.say('meldingen')), ['meldingen-aan', 'stil-uit'])
  })

  it('changes what is typed', async () => {
    const { rik, profiel } = aPerson()
    await rik.say('meldingen uit')
    assert.equal((await profiel())?.meldingen, false)
    await rik.say('stil 18:00-08:00')
    assert.deepEqual((await profiel())?.stil, { van: 1080, tot: 480 })
    await rik.say('meldingen aan')
    await rik.say('stil uit')
    assert.deepEqual([(await profiel())?.meldingen, (await profiel())?.stil], [true, null])
  })

  it('changes what is clicked, and the card shows it', async () => {
    const { rik, profiel } = aPerson()
    await rik.say('meldingen')
    const said = await rik.click({ k: 'instelling', a: 'stil-avond' })
    assert.deepEqual((await profiel())?.stil, { van: 1080, tot: 480 })
    assert.ok(said.replaced)
    assert.deepEqual(
      buttonsOf(said.replaced).map(({ a }) => a),
      ['meldingen-uit', 'stil-uit'],
    )
    await rik.press({ k: 'instelling', a: 'meldingen-uit' })
    assert.equal((await profiel())?.meldingen, false)
  })

  for (const typed of [
    'stil 25:00-08:00',
    'stil aan',
    'stil 8',
    'meldingen ja',
    'meldingen stil',
  ]) {
    it(`says how to type it, and changes nothing: "${typed}"`, async () => {
      const { rik, profiel } = aPerson()
      await rik.say('hoi')
      const before = await profiel()
      const { texts, cards } = await rik.say(typed)
      assert.equal(texts.length, 1)
      assert.equal(cards.length, 0)
      assert.deepEqual(await profiel(), before)
    })
  }

  it('is for one’s own chat', async () => {
    const { bot, profiel } = aPerson()
    await bot.person('rik', { plek: 'kanaal' }).say('meldingen uit')
    assert.equal(await profiel(), undefined)
  })

  it('passes the privacy gate with times in it', async () => {
    const { createGegevensZoeker } = await import('../../src/privacy/create-gegevens-zoeker.ts')
    const zoeker = createGegevensZoeker()
    for (const typed of [
      '18:00-08:00',
      'van 18.00 tot 8.00 uur',
      '18-8',
      'mijn',
      'vrij',
      'te laat',
    ])
      assert.deepEqual(zoeker.find(typed), [], typed)
  })
})

describe('who talks to the bot is known by name', () => {
  it('from the first message in a personal chat on', async () => {
    const { bot, rik, profiel } = aPerson()
    await bot.person('rik', { plek: 'kanaal' }).say('werklijst')
    assert.equal(await profiel(), undefined)
    await rik.say('hoi')
    assert.equal((await profiel())?.naam, 'Naam rik')
  })
})
