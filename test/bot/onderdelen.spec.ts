import assert from 'node:assert/strict'
import { createBot } from '../../src/bot/create-bot.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import { ONDERDELEN, type Onderdeel } from '../../src/domain/beheer/onderdelen.ts'
import { createLogger } from '../../src/log/logger.ts'
import { aLevering, NOW } from '../helpers/builders.ts'
import { startFakeConnector } from '../helpers/fake-connector.ts'
import { buttonsOf, createTestBot, fillIn, ROOT, type Said, textOf } from '../helpers/test-bot.ts'

const sentences = new Map(
  ['dialogs/_phrases.yaml', 'dialogs/_formulier.yaml'].flatMap((file) => [
    ...loadPhrases(ROOT, file),
  ]),
)

/** A bot with these parts switched off; what is off may change. */
function botWithout(...off: Onderdeel[]) {
  const uit = [...off]
  const bot = createTestBot({
    isAan: (onderdeel) => !uit.includes(onderdeel),
    zeg: createZeg(sentences, () => ({ teksten: new Map(), uit })),
  })
  return { bot, uit }
}

const shown = ({ texts, cards }: Said) => [...texts, ...cards.map(textOf)].join('\n')
const buttons = ({ cards, replaced }: Said) =>
  [...cards, ...(replaced ? [replaced] : [])].flatMap(buttonsOf).map(({ k }) => k)

describe('filing switched off (J5)', () => {
  it('says so at "nieuwe casus", begins nothing, and points to what can be done', async () => {
    const { bot } = botWithout('indienen')
    const ina = bot.person('ina')
    const said = await ina.say('nieuwe casus')
    assert.match(shown(said), /staat hier uit/)
    assert.match(shown(said), /kennisbank/)
    assert.deepEqual(await bot.storage.stores.casussen.listByIndiener('ina'), [])
    assert.ok(buttons(await ina.say('zoek briefadres')).includes('bekijk'))
  })

  it('offers it nowhere: not in the help, the menu, a greeting, or when nothing is found', async () => {
    const { bot } = botWithout('indienen')
    const ina = bot.person('ina')
    for (const text of [
      ...['hulp', 'hoi', 'mijn casussen', 'ga verder', 'overzicht', 'weet ik niet', 'kut'],
      ...['zoek iets onbekends', 'zoek weer iets onbekends', 'zoek elders'],
    ]) {
      const said = await ina.say(text)
      assert.doesNotMatch(shown(said), /nieuwe casus/i, text)
      assert.ok(!buttons(said).includes('nieuwe-casus'), text)
    }
  })

  it('keeps a draft to read, but does not file it, also by an old button', async () => {
    const { bot, uit } = botWithout()
    const ina = bot.person('ina')
    await fillIn(ina)
    uit.push('indienen')
    assert.match(shown(await ina.say('indienen')), /staat hier uit/)
    assert.match(shown(await ina.click({ k: 'indienen' })), /staat hier uit/)
    assert.ok((await ina.say('overzicht')).cards.length > 0)
    const [draft] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.equal(draft?.status, 'concept')
  })

  it('lets what was filed go on, and takes nothing back that could not be filed again', async () => {
    const { bot, uit } = botWithout()
    const ina = bot.person('ina')
    await fillIn(ina)
    await ina.say('indienen')
    uit.push('indienen')
    const [casus = assert.fail()] = await bot.storage.stores.casussen.listOpen()
    const asked = await ina.say(`trek in ${casus.referentie}`)
    assert.deepEqual(
      buttons(asked).filter((k) => k === 'aanpassen'),
      [],
    )
    assert.match(shown(await ina.press({ k: 'aanpassen', c: casus.id })), /staat hier uit/)
    const rik = bot.person('rik', { rollen: ['regievoerder'] })
    await rik.press({ k: 'neem', c: casus.id })
    const now = await bot.storage.stores.casussen.find(casus.id)
    assert.equal(now?.status, 'in-behandeling')
  })
})

describe('keeping questions switched off (J5)', () => {
  it('answers as ever, keeps no question, and promises no answer later', async () => {
    const { bot } = botWithout('zoekvragen')
    const ina = bot.person('ina')
    assert.ok(buttons(await ina.say('zoek briefadres')).includes('bekijk'))
    const nothing = await ina.say('zoek iets onbekends')
    assert.ok(!buttons(nothing).includes('meld'))
    await ina.press({ k: 'niets-past' })
    assert.deepEqual(await bot.storage.stores.vragen.listSince(new Date(0)), [])
  })
})

describe('feedback switched off (J5)', () => {
  it('asks for none, and says so to who gives it', async () => {
    const { bot } = botWithout('feedback')
    const ina = bot.person('ina')
    assert.doesNotMatch(shown(await ina.say('hulp')), /feedback/i)
    await ina.say('zoek briefadres')
    const item = await ina.click({ k: 'bekijk' })
    for (const k of ['geholpen', 'deels', 'niet-geholpen']) assert.ok(!buttons(item).includes(k))
    assert.match(shown(await ina.say('feedback')), /staat hier uit/)
    await ina.say('Dit kan beter.') // a question again, no feedback
    for (const k of ['geholpen', 'niet-geholpen']) {
      assert.match(shown(await ina.press({ k, i: 'briefadres' })), /staat hier uit/)
    }
    assert.match(
      shown(await ina.press({ k: 'terugkoppeling', i: 'briefadres', a: 'ja' })),
      /staat hier uit/,
    )
    assert.deepEqual(await bot.storage.stores.oordelen.list(), [])
  })

  it('does not ask two weeks later either', async () => {
    const connector = await startFakeConnector()
    try {
      const { bot, uit } = botWithout()
      const options = { ...bot.deps, teams: null, afterTurn: () => {} }
      const { bezorger } = createBot({ ...options, log: createLogger('silent') })
      await bot.storage.stores.conversaties.save({
        ...{ id: 'chat-ina', soort: 'persoonlijk', tenantId: 't', gebruikerId: 'ina', formaat: 1 },
        ...{ onbereikbaar: null, gewijzigd: NOW.toISOString() },
        verwijzing: JSON.stringify({
          ...{ serviceUrl: connector.url, channelId: 'msteams', bot: { id: '28:bot' } },
          conversation: { id: 'chat-ina', conversationType: 'personal' },
        }),
      })
      const levering = aLevering({
        ...{ soort: 'terugkoppeling', casusId: null, itemId: 'briefadres' },
        aan: { soort: 'persoon', gebruikerId: 'ina' },
      })
      uit.push('feedback')
      assert.equal(await bezorger.deliver(levering), '')
      assert.equal(connector.arrivals.length, 0)
      uit.pop()
      assert.notEqual(await bezorger.deliver(levering), '')
    } finally {
      await connector.close()
    }
  })
})

describe('the sentences of a part that is off (J5)', () => {
  const OFF = ONDERDELEN.map((part) => `uit-${part}`)
  const keys = [...sentences.keys()]
  const replaced = keys.flatMap((key) => {
    const [group = '', ...rest] = key.split('.')
    return OFF.includes(group) ? [rest.join('.')] : []
  })

  it('take the place of sentences that exist, each once', () => {
    assert.deepEqual(
      replaced.filter((key) => !sentences.has(key)),
      [],
    )
    assert.equal(new Set(replaced).size, replaced.length)
  })

  /** What only somebody reads who begins a casus, a button of it, or a note to the Loket. */
  const OTHERS = [
    ...['knop.nieuwe-casus', 'dialoog.begin', 'kanaal.gekoppeld', 'algemeen.nieuwe-casus-kanaal'],
    ...['kanaal.gekoppeld-leefgebieden', 'leveringsoort.kanaalkaart'],
  ]

  it('leave no sentence that invites to a new casus', () => {
    const inviting = keys.filter(
      (key) =>
        /nieuwe casus/i.test(sentences.get(key) ?? '') &&
        !OFF.includes(key.split('.')[0] ?? '') &&
        !OTHERS.includes(key),
    )
    assert.deepEqual(
      inviting.filter((key) => !replaced.includes(key)),
      [],
    )
  })
})
