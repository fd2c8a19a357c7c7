import assert from 'node:assert/strict'
import { linkLoket, unlinkLoket } from '../../src/actions/link-loket.ts'
import { sendOverviews } from '../../src/actions/send-overviews.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { WERKDAGEN_PER_STATUS } from '../../src/domain/casus/termijn.ts'
import { BezorgFout, queueNameOf } from '../../src/domain/levering/levering.ts'
import { createLogger } from '../../src/log/logger.ts'
import { aBank, NOW } from '../helpers/builders.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import { createTestBot, fillIn, SPOED } from '../helpers/test-bot.ts'

/** The casus of `SPOED` is about these, in this order. */
const LEEFGEBIEDEN = [
  { id: 'financien', naam: 'Financiën', ook: ['geld'] },
  { id: 'wonen', naam: 'Wonen' },
  { id: 'zorg', naam: 'Zorg' },
]
const CHANNELS = ['kanaal-loket', 'kanaal-wonen', 'kanaal-zorg']

describe('several channels of the Loket (J2)', () => {
  let connector: FakeConnector
  beforeEach(async () => {
    connector = await startFakeConnector()
  })
  afterEach(() => connector.close())

  async function aLoket() {
    const bot = createTestBot({ bank: aBank({ leefgebieden: LEEFGEBIEDEN }) })
    const { stores } = bot.storage
    for (const id of CHANNELS) {
      await stores.conversaties.save({
        ...{ id, soort: 'kanaal', tenantId: 't', gebruikerId: null, formaat: 1 },
        ...{ onbereikbaar: null, gewijzigd: NOW.toISOString() },
        verwijzing: JSON.stringify({
          ...{ serviceUrl: connector.url, channelId: 'msteams', bot: { id: '28:bot' } },
          conversation: { id, conversationType: 'channel', isGroup: true },
        }),
      })
    }
    const log = createLogger('silent')
    const { bezorger } = createBot({ ...bot.deps, teams: null, log, afterTurn: () => {} })
    /** Delivers what is due, until nothing is. */
    const deliver = async () => {
      for (;;) {
        bot.clock = new Date(bot.clock.getTime() + 6_000)
        const lease = new Date(bot.clock.getTime() + 1)
        const due = await stores.leveringen.claim(bot.clock, lease, 20)
        let done = 0
        for (const levering of due) {
          try {
            const ontvangst = await bezorger.deliver(levering)
            await stores.leveringen.markDelivered(levering.id, ontvangst, bot.clock)
            done += 1
          } catch (error) {
            if (!(error instanceof BezorgFout)) throw error
            await stores.leveringen.postpone(levering.id, error.code, bot.clock, bot.clock)
          }
        }
        if (done === 0) return
      }
    }
    const bea = (kanaal: string) =>
      bot.person('bea', { rollen: ['beheerder'], plek: 'kanaal', kanaal })
    const as = (id: string) =>
      createContext(bot.deps, stores, { id, naam: id, tenantId: 't' }, bot.clock)
    const file = async () => {
      const ina = bot.person('ina')
      await fillIn(ina, SPOED)
      await ina.say('toch indienen')
      const [casus] = (await stores.casussen.listByIndiener('ina')).filter(
        ({ ingediend }) => ingediend,
      )
      return casus ?? assert.fail()
    }
    const rik = bot.person('rik', {
      rollen: ['regievoerder'],
      plek: 'kanaal',
      kanaal: 'kanaal-zorg',
    })
    return { bot, stores, deliver, bea, as, file, rik }
  }

  /** What arrived, as how and where. */
  const arrived = () =>
    connector.arrivals.map(({ methode, conversatieId }) => [methode, conversatieId])

  it('brings a casus to the one of its first leefgebied that has one, and only there', async () => {
    const { bea, file, deliver } = await aLoket()
    await bea('kanaal-loket').say('koppel loket')
    const said = await bea('kanaal-wonen').say('koppel loket wonen')
    assert.match(said.texts[0] ?? '', /Wonen/)
    await bea('kanaal-zorg').say('koppel loket zorg')
    await file()
    await deliver()
    assert.deepEqual(arrived(), [['POST', 'kanaal-wonen']])
  })

  it('keeps one card, in its place, however the channels are linked afterwards', async () => {
    const { bea, as, file, deliver, rik } = await aLoket()
    await bea('kanaal-loket').say('koppel loket')
    const casus = await file()
    await deliver()
    await bea('kanaal-wonen').say('koppel loket wonen, geld')
    await bea('kanaal-zorg').say('koppel loket')
    await rik.press({ k: 'neem', c: casus.id })
    await unlinkLoket(await as('bea'))
    await unlinkLoket(await as('bea'), 'kanaal-wonen')
    await bea('kanaal-zorg').say('koppel loket geld')
    await deliver()
    assert.deepEqual(arrived(), [
      ['POST', 'kanaal-loket'],
      ['PUT', 'kanaal-loket'],
      ['POST', 'kanaal-loket;messageid=bericht-1'],
    ])
  })

  it('brings what waited to the channel that is linked by then', async () => {
    const { bea, as, stores, file, deliver, rik } = await aLoket()
    await bea('kanaal-wonen').say('koppel loket wonen')
    const casus = await file()
    await unlinkLoket(await as('bea'), 'kanaal-wonen')
    await rik.press({ k: 'neem', c: casus.id })
    const queued = (await stores.leveringen.listByCasus(casus.id)).filter(
      ({ aan }) => aan.soort === 'kanaal',
    )
    // One queue, so that the card comes before what is told under it.
    assert.equal(queued.length, 3)
    assert.equal(new Set(queued.map(queueNameOf)).size, 1)
    await deliver()
    assert.deepEqual(arrived(), [])
    await linkLoket(await as('bea'), 'kanaal-zorg', ['financien'])
    await deliver()
    assert.deepEqual(arrived(), [
      ['POST', 'kanaal-zorg'],
      ['PUT', 'kanaal-zorg'],
      ['POST', 'kanaal-zorg;messageid=bericht-1'],
    ])
  })

  it('does not wait for the general one when it has its own', async () => {
    const { bea, file, deliver } = await aLoket()
    await file()
    await deliver()
    assert.deepEqual(arrived(), [])
    const said = await bea('kanaal-wonen').say('koppel loket wonen')
    assert.equal(said.texts.length, 2) // that there is no general one is said
    await file()
    await deliver()
    assert.deepEqual(arrived(), [
      ['POST', 'kanaal-wonen'],
      ['POST', 'kanaal-wonen'],
    ])
  })

  it('finds a card again that a version before noted without its channel', async () => {
    const { bea, stores, file, deliver, rik } = await aLoket()
    await bea('kanaal-loket').say('koppel loket')
    const casus = await file()
    const [card = assert.fail()] = await stores.leveringen.listByCasus(casus.id)
    await stores.leveringen.markDelivered(card.id, 'oud-7', NOW)
    await rik.press({ k: 'neem', c: casus.id })
    await deliver()
    assert.deepEqual(arrived(), [
      ['PUT', 'kanaal-loket'],
      ['POST', 'kanaal-loket;messageid=oud-7'],
    ])
  })

  it('sends a reminder where the casus belongs, and to each channel its own (D11)', async () => {
    const { bot, bea, stores, file, deliver } = await aLoket()
    await bea('kanaal-loket').say('koppel loket')
    await bea('kanaal-wonen').say('koppel loket wonen')
    const own = await file()
    await deliver()
    connector.clear()
    const { id, referentie, ...rest } = own
    const antwoorden = { leefgebieden: { soort: 'keuzes', keuzes: ['zorg'] } } as const
    await stores.casussen.save({
      ...rest,
      id: 'z',
      referentie: 'MW-26-ZZZZ',
      versie: 0,
      antwoorden,
    })
    bot.clock = new Date('2026-12-01T10:00:00Z')
    await sendOverviews(bot.storage, bot.clock, WERKDAGEN_PER_STATUS)
    await sendOverviews(bot.storage, bot.clock, WERKDAGEN_PER_STATUS)
    await deliver()
    const texts = connector.arrivals.map(({ conversatieId, activity }) => {
      const text = JSON.stringify(activity)
      const named = ['MW-26-ZZZZ', referentie ?? ''].filter((one) => text.includes(one))
      return [conversatieId, ...named]
    })
    assert.deepEqual(texts.sort(), [
      ['kanaal-loket', 'MW-26-ZZZZ'],
      ['kanaal-wonen', referentie],
    ])
  })

  it('links nothing when a name is not known, and says which there are', async () => {
    const { bea, stores } = await aLoket()
    const said = await bea('kanaal-wonen').say('koppel loket wonen, tuinen')
    assert.match(said.texts[0] ?? '', /tuinen.*Financiën, Wonen, Zorg/)
    assert.deepEqual(await stores.conversaties.listKoppelingen(), [])
    assert.deepEqual(await stores.beheer.listWijzigingen(9), [])
  })

  it('writes down each leefgebied that goes elsewhere, by whom, from where and to where', async () => {
    const { bea, stores } = await aLoket()
    await bea('kanaal-wonen').say('koppel loket wonen')
    await bea('kanaal-zorg').say('koppel loket voor wonen en zorg')
    await bea('kanaal-zorg').say('koppel loket zorg')
    const logged = (await stores.beheer.listWijzigingen(9)).map(
      ({ soort, door, onderwerp, van, naar }) => [soort, door, onderwerp, van, naar],
    )
    assert.deepEqual(logged.sort(), [
      ['leefgebied', 'bea', 'wonen', null, 'kanaal-wonen'],
      ['leefgebied', 'bea', 'wonen', 'kanaal-wonen', 'kanaal-zorg'],
      ['leefgebied', 'bea', 'zorg', null, 'kanaal-zorg'],
    ])
  })

  it('is not for who is no beheerder', async () => {
    const { stores, rik } = await aLoket()
    await rik.say('koppel loket wonen')
    assert.deepEqual(await stores.conversaties.listKoppelingen(), [])
  })
})
