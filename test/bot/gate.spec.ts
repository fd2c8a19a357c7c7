import assert from 'node:assert/strict'
import { emptyGesprek, type Verwachting } from '../../src/domain/gesprek/gesprek.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { NOW } from '../helpers/builders.ts'
import { buttonsOf, createTestBot, INTERVENTIE, type TestBot } from '../helpers/test-bot.ts'

const SOFT = 'Moeder Fatima Bouzid woont op Lindenstraat 9.'
const HARD = 'Fatima Bouzid heeft bsn 123456782 en rekening NL91ABNA0417164300.'
const PLANTED = /Fatima|Bouzid|Lindenstraat|123456782|0417164300/

/** One of every kind: a kind that is added must be added here. */
const VERWACHTINGEN: { readonly [S in Verwachting['soort']]: Verwachting } = {
  zoekvraag: { soort: 'zoekvraag' },
  registervraag: { soort: 'registervraag' },
  feedback: { soort: 'feedback', item: null },
  'reden-doorgaan': { soort: 'reden-doorgaan', toch: false },
  'bericht-aan-indiener': {
    soort: 'bericht-aan-indiener',
    casusId: 'id-0',
    antwoordNodig: true,
  },
  'bevestig-bericht': {
    soort: 'bevestig-bericht',
    casusId: 'id-0',
    antwoordNodig: true,
    tekst: 'Wie betaalt?',
  },
  'antwoord-aan-loket': { soort: 'antwoord-aan-loket', casusId: 'id-0' },
  'kies-concept': { soort: 'kies-concept', concepten: ['id-0'] },
  stoppen: { soort: 'stoppen' },
  wissen: { soort: 'wissen' },
  intrekken: { soort: 'intrekken', casusId: 'id-0' },
  voorstel: { soort: 'voorstel', tekst: 'Moeder belt.', voor: { soort: 'zoekvraag' }, hard: false },
}

const createBot = () => createTestBot({ gegevens: createGegevensZoeker() })

/** Everything the stores hold of this conversation and its Casussen. */
async function stored({ storage }: TestBot): Promise<string> {
  const { casussen, gesprekken } = storage.stores
  const [own, gesprek] = await Promise.all([
    casussen.listByIndiener('ina'),
    gesprekken.find('chat-ina'),
  ])
  const events = await Promise.all(own.map(({ id }) => casussen.listEvents(id)))
  return JSON.stringify([own, gesprek, events])
}

function offersPrivacyChoice(said: { cards: readonly Parameters<typeof buttonsOf>[0][] }): boolean {
  return said.cards.flatMap(buttonsOf).some(({ k }) => k === 'privacy')
}

describe('the privacy gate stands before', () => {
  for (const [soort, verwacht] of Object.entries(VERWACHTINGEN)) {
    for (const [name, text] of [
      ['a name', SOFT],
      ['a BSN', HARD],
    ] as const) {
      it(`what is typed while the bot waits for ${soort}: ${name}`, async () => {
        const bot = createBot()
        await bot.storage.stores.gesprekken.save({
          ...emptyGesprek('chat-ina', 'ina', NOW),
          verwacht,
        })
        assert.ok(offersPrivacyChoice(await bot.person('ina').say(text)))
        assert.doesNotMatch(await stored(bot), PLANTED)
      })
    }
  }

  for (const command of ['zoek', 'wat betekent', 'wijzig', 'neem waar', 'bericht', 'trek in']) {
    it(`what stands behind "${command}"`, async () => {
      const bot = createBot()
      assert.ok(offersPrivacyChoice(await bot.person('ina').say(`${command} Fatima Bouzid`)))
      assert.doesNotMatch(await stored(bot), PLANTED)
    })
  }

  it('every step of the dialog, typed or sent by a card', async () => {
    const bot = createBot()
    const person = bot.person('ina')
    await person.say('nieuwe casus')
    for (const answer of INTERVENTIE) {
      const shown = person.said.flatMap(({ cards }) => cards.flatMap(buttonsOf))
      const step = shown.findLast(({ s }) => s !== undefined)
      for (const text of [SOFT, HARD]) assert.ok(offersPrivacyChoice(await person.say(text)))
      if (step?.c !== undefined && step.s !== undefined) {
        await person.press({ k: 'antwoord', c: step.c, s: step.s, a: SOFT })
      }
      assert.doesNotMatch(await stored(bot), PLANTED, answer)
      await person.press({ k: 'privacy', a: 'opnieuw' })
      await person.say(answer)
    }
    await person.say('indienen')
    assert.equal((await bot.storage.stores.casussen.listOpen()).length, 1)
  })
})

describe('insisting on a text', () => {
  async function atSituatie() {
    const bot = createBot()
    const person = bot.person('ina')
    await person.say('nieuwe casus')
    for (const answer of INTERVENTIE.slice(0, 3)) await person.say(answer)
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.ok(concept)
    return { bot, person, id: concept.id }
  }

  for (const reden of ['vals-alarm', 'professional']) {
    it(`is recorded with the Casus: kinds and ${reden}, not the text`, async () => {
      const { bot, person, id } = await atSituatie()
      await person.say(SOFT)
      await person.click({ k: 'privacy', a: reden })
      const events = await bot.storage.stores.casussen.listEvents(id)
      assert.deepEqual(
        events.map(({ soort, feiten }) => [soort, feiten]),
        [['privacy-doorgelaten', { reden, soorten: 'naam,adres' }]],
      )
      const casus = await bot.storage.stores.casussen.find(id)
      assert.deepEqual(casus?.antwoorden.situatie, { soort: 'tekst', tekst: SOFT })
    })

    it(`never lets a BSN or IBAN pass: ${reden}`, async () => {
      const { bot, person, id } = await atSituatie()
      await person.say(HARD)
      await person.press({ k: 'privacy', a: reden, v: 1 } as never)
      assert.doesNotMatch(await stored(bot), PLANTED)
      assert.deepEqual(await bot.storage.stores.casussen.listEvents(id), [])
    })
  }

  it('is of no use for another text than the card was about', async () => {
    const { bot, person } = await atSituatie()
    await person.say(SOFT)
    bot.deps.achtergehouden.set('chat-ina', 'Een oudere tekst over Jan Bakker.')
    await person.click({ k: 'privacy', a: 'vals-alarm' })
    assert.doesNotMatch(await stored(bot), /Bakker|Fatima/)
  })
})
