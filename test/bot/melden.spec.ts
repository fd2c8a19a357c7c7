import assert from 'node:assert/strict'
import { applyRetention } from '../../src/actions/apply-retention.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import type { Redactiesoort } from '../../src/domain/redactie/redactiewerk.ts'
import { buttonsOf, createTestBot, type Said, type TestBot } from '../helpers/test-bot.ts'

const DAY_MS = 86_400_000

const verzoeken = async ({ storage }: TestBot, soort: Redactiesoort = 'vraag') =>
  (await storage.stores.redactie.listVerzoeken(soort)).map(({ gebruikerId }) => gebruikerId)
const offers = ({ cards }: Said) => cards.flatMap(buttonsOf).filter(({ k }) => k === 'meld').length

describe('who wants to hear of an answer (X26)', () => {
  it('is remembered once they say so, and never before', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    const said = await ina.say('zoek hengelsport in de stad')
    assert.equal(offers(said), 1)
    assert.deepEqual(await verzoeken(bot), [])
    await ina.click({ k: 'meld' })
    await ina.click({ k: 'meld' })
    assert.deepEqual(await verzoeken(bot), ['ina'])
  })

  it('is not asked when the question is somebody else’s, or was answered', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    assert.equal(offers(await ina.say('zoek hengelsport elders')), 0)
    assert.equal(offers(await ina.say('zoek briefadres')), 0)
  })

  it('is asked when nothing that was shown fits', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('zoek briefadres')
    assert.equal(offers(await ina.click({ k: 'niets-past' })), 1)
    await ina.click({ k: 'meld' })
    assert.deepEqual(await verzoeken(bot), ['ina'])
  })

  it('is told that the question is gone, when it is', async () => {
    const bot = createTestBot()
    const { texts } = await bot.person('ina').press({ k: 'meld', s: 'vraag', i: 'weg' })
    assert.equal(texts.length, 1)
    assert.deepEqual(await verzoeken(bot), [])
  })

  it('is forgotten with "wis gesprek", with a proof that does not say who', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('zoek hengelsport in de stad')
    await ina.click({ k: 'meld' })
    await ina.say('wis gesprek')
    await ina.click({ k: 'wis', a: 'ja' })
    assert.deepEqual(await verzoeken(bot), [])
    const proofs = await bot.storage.stores.wisbewijzen.list()
    assert.equal(proofs.find(({ soort }) => soort === 'meldverzoek')?.aantal, 1)
    assert.doesNotMatch(JSON.stringify(proofs), /ina/)
  })

  it('is forgotten with the question', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('zoek hengelsport in de stad')
    await ina.click({ k: 'meld' })
    const later = (days: number) => new Date(bot.clock.getTime() + days * DAY_MS)
    const run = (days: number) => applyRetention(bot.deps, later(days), TERMIJNEN)
    await run(TERMIJNEN.vraag - 1)
    assert.deepEqual(await verzoeken(bot), ['ina'])
    await run(TERMIJNEN.vraag + 1)
    assert.deepEqual(await verzoeken(bot), [])
  })
})

describe('who wants to hear of their feedback (B17)', () => {
  it('is remembered once they say so, with the item that was open', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.press({ k: 'bekijk', i: 'briefadres' })
    await ina.say('feedback')
    const said = await ina.say('Stap twee klopt niet.')
    assert.equal(offers(said), 1)
    assert.deepEqual(await verzoeken(bot, 'feedback'), [])
    await ina.click({ k: 'meld', s: 'feedback' })
    assert.deepEqual(await verzoeken(bot, 'feedback'), ['ina'])
    const [oordeel] = await bot.storage.stores.oordelen.listByItem('briefadres')
    assert.equal(oordeel?.tekst, 'Stap twee klopt niet.')
  })
})
