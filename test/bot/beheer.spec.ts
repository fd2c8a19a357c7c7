import assert from 'node:assert/strict'
import { ROLLEN } from '../../src/domain/personen/gebruiker.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { aCasus, aLevering, NOW } from '../helpers/builders.ts'
import { buttonsOf, createTestBot, textOf } from '../helpers/test-bot.ts'

const TO_INA = { soort: 'persoon', gebruikerId: 'ina' } as const

/** A bot with two messages that failed and one that is under way. */
async function withFailures() {
  const bot = createTestBot()
  const { leveringen, casussen, conversaties } = bot.storage.stores
  await casussen.save(aCasus({ referentie: 'MW-26-WWWW', status: 'ingediend' }))
  await conversaties.save({
    ...{ id: 'chat-ina', soort: 'persoonlijk', tenantId: 't', gebruikerId: 'ina', formaat: 1 },
    ...{ verwijzing: '{}', onbereikbaar: 'not-installed', gewijzigd: NOW.toISOString() },
  })
  await leveringen.add(aLevering({ id: 'casus-1:genomen:29:ina', soort: 'genomen', aan: TO_INA }))
  await leveringen.add(aLevering({ id: 'kanaalkaart' }))
  await leveringen.add(aLevering({ id: 'onderweg' }))
  await leveringen.claim(NOW, NOW, 2)
  await leveringen.markFailed('casus-1:genomen:29:ina', 'not-installed', null, NOW)
  await leveringen.markFailed('kanaalkaart', 'Refused', null, NOW)
  return { bot, leveringen, conversaties }
}

describe('messages that did not arrive, for a beheerder (M5)', () => {
  for (const rol of ROLLEN) {
    it(`${rol === 'beheerder' ? 'are shown to and sent again by' : 'are not for'} a ${rol}`, async () => {
      const { bot, leveringen } = await withFailures()
      const person = bot.person('iemand', { rollen: [rol] })
      const shown = (await person.say('mislukt')).cards
      await person.say('opnieuw versturen')
      await person.press({ k: 'opnieuw-versturen', a: 'alles' })
      const left = (await leveringen.listFailed()).length
      assert.deepEqual([shown.length, left], rol === 'beheerder' ? [1, 0] : [0, 2])
    })
  }

  it('stand on a card with what, about what, when and why, and not for whom', async () => {
    const { bot } = await withFailures()
    const bea = bot.person('bea', { rollen: ['beheerder'] })
    for (const typed of ['mislukt', 'Mislukte berichten']) {
      const [card] = (await bea.say(typed)).cards
      assert.ok(card)
      assert.match(textOf(card), /MW-26-WWWW/)
      assert.match(textOf(card), /Refused/)
      assert.doesNotMatch(JSON.stringify(card), /ina/)
      assert.equal(buttonsOf(card).length, 3)
    }
  })

  it('are sent again one by one, now and with all their tries', async () => {
    const { bot, leveringen, conversaties } = await withFailures()
    const bea = bot.person('bea', { rollen: ['beheerder'] })
    const [card] = (await bea.say('mislukt')).cards
    const [first, second] = buttonsOf(card ?? assert.fail())
    const said = await bea.press(first ?? assert.fail())
    const again = await leveringen.find('casus-1:genomen:29:ina')
    assert.deepEqual([again?.status, again?.pogingen], ['klaar', 0])
    assert.equal((await conversaties.find('chat-ina'))?.onbereikbaar, null)
    assert.deepEqual(
      buttonsOf(said.replaced ?? assert.fail()).map(({ a }) => a),
      [second?.a],
    )
    const twice = await bea.press(first ?? assert.fail())
    assert.equal(twice.texts.length, 1)
    assert.equal((await leveringen.listFailed()).length, 1)
  })

  it('are none when all is well, and there is nothing to click', async () => {
    const bea = createTestBot().person('bea', { rollen: ['beheerder'] })
    const [card] = (await bea.say('mislukt')).cards
    assert.deepEqual(buttonsOf(card ?? assert.fail()), [])
  })

  it('is an answer where a sentence is asked for', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('nieuwe casus')
    for (const answer of ['nee', 'gemeente', 'wijkteam']) await ina.say(answer)
    const said = await ina.say('mislukt')
    assert.ok(!said.texts.includes(bot.deps.zeg('rol.mag-niet')))
  })

  it('are in the help of a beheerder only', async () => {
    const bot = createTestBot()
    const help = async (id: string, rollen: readonly (typeof ROLLEN)[number][]) =>
      textOf((await bot.person(id, { rollen }).say('hulp')).cards[0] ?? assert.fail())
    assert.match(await help('bea', ['beheerder']), /mislukt/)
    assert.doesNotMatch(await help('ina', []), /mislukt/)
  })
})

describe('an address for mail (F7)', () => {
  const own = async (bot: ReturnType<typeof createTestBot>) =>
    (await bot.storage.stores.profielen.find('ina'))?.email ?? null

  for (const typed of ['mail ina@voorbeeldstad.nl', 'Mijn e-mail is: ina@voorbeeldstad.nl']) {
    it(`is set by typing it, and is not taken for the data of a resident: ${typed}`, async () => {
      const bot = createTestBot({ gegevens: createGegevensZoeker() })
      const said = await bot.person('ina').say(typed)
      assert.equal(said.cards.length, 0)
      assert.equal(await own(bot), 'ina@voorbeeldstad.nl')
    })
  }

  it('is shown, changed and taken away', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    assert.equal((await ina.say('mail')).texts.length, 1)
    await ina.say('mail ina@voorbeeldstad.example')
    assert.match((await ina.say('mail')).texts[0] ?? '', /ina@voorbeeldstad\.example/)
    await ina.say('mail i.diener@elders.example')
    assert.equal(await own(bot), 'i.diener@elders.example')
    await ina.say('mail weg')
    assert.equal(await own(bot), null)
  })

  it('is not what somebody means who looks for that of an organisation', async () => {
    const bot = createTestBot()
    await bot.person('ina').say('mailadres uwv')
    assert.equal((await bot.storage.stores.vragen.listSince(new Date(0))).length, 1)
  })

  for (const typed of ['ina', 'ina@', '@elders.example', 'ina@localhost', 'a@b.nl>,c@d.nl']) {
    it(`is refused when it is none: ${typed}`, async () => {
      const bot = createTestBot()
      const said = await bot.person('ina').say(`mail ${typed}`)
      assert.equal(said.texts.length, 1)
      assert.equal(await own(bot), null)
    })
  }

  it('keeps what else somebody has set', async () => {
    const bot = createTestBot()
    const { profielen } = bot.storage.stores
    const stil = { van: 60, tot: 120 }
    await profielen.save({
      gebruikerId: 'ina',
      naam: 'Naam ina',
      email: null,
      meldingen: false,
      stil,
      entraRollen: [],
    })
    await bot.person('ina').say('mail ina@elders.example')
    assert.deepEqual(await profielen.find('ina'), {
      ...{
        gebruikerId: 'ina',
        naam: 'Naam ina',
        entraRollen: [],
        email: 'ina@elders.example',
        meldingen: false,
        stil,
      },
    })
  })

  it('lets the address of somebody else not pass in a sentence', async () => {
    const bot = createTestBot({ gegevens: createGegevensZoeker() })
    const said = await bot.person('ina').say('mail naar farida@kanarie.nl gestuurd')
    assert.equal(said.cards.length, 1)
    assert.equal(await own(bot), null)
  })
})
