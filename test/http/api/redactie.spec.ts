import assert from 'node:assert/strict'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { NOW } from '../../helpers/builders.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

describe('what editors send', function () {
  this.timeout(20_000) // a whole app is made, and a large file is sent
  let api: TestApi
  before(async () => {
    api = await startApi()
  })
  after(() => api.stop())

  it('may be a whole item with long texts', async () => {
    const { item } = (await api.as('red', `/kennisdesk/${SMALL_ITEM}`)).body
    const long = { ...item, vragen: Array.from({ length: 180 }, () => 'een vraag '.repeat(90)) }
    assert.ok(JSON.stringify(long).length > 150_000)
    assert.equal((await api.as('red', '/buren', { item: long })).status, 200)
  })

  it('is refused with a reason when it is a file of 50 MB, and the next one is answered', async () => {
    const inhoud = 'x'.repeat(50_000_000)
    const answer = await api.as('red', '/kennis-invoer/proef', { soort: 'json', inhoud })
    assert.deepEqual([answer.status, answer.body.code], [413, 'too-large'])
    const next = await api.as('red', '/kennis-invoer/proef', { soort: 'json', inhoud: '[]' })
    assert.equal(next.status, 200)
  })

  it('is held back when somebody could be recognised by it: a question to try and a reply', async () => {
    const { item } = (await api.as('red', `/kennisdesk/${SMALL_ITEM}`)).body
    const vraag = 'mail naar jan@voorbeeld.example'
    assert.equal((await api.as('red', '/proefvraag', { item, vraag })).status, 422)
    const { oordelen, redactie } = api.app.storage.stores
    const op = NOW.toISOString()
    await oordelen.add({ id: 'o1', item: null, oordeel: 'tekst', tekst: 'x', stap: null, op })
    const reply = { status: 'klaar', was: 'nieuw', antwoord: vraag }
    assert.equal((await api.as('red', '/feedback/o1/werk', reply)).status, 422)
    assert.equal(await redactie.find('feedback', 'o1'), undefined)
  })

  it('never tells who asked, or who wants to hear', async () => {
    const { vragen, redactie } = api.app.storage.stores
    const op = NOW.toISOString()
    const none = { oordeel: 'past-niet', getoond: [], afloop: 'onbekend', item: null, op } as const
    await vragen.save({ id: 'v1', tekst: 'wie betaalt een vishengel', ...none })
    await redactie.addVerzoek({ soort: 'vraag', over: 'v1', gebruikerId: 'ina', begonnen: op })
    const { body } = await api.as('red', '/vragen')
    assert.equal(body.groepen[0].wachtenden, 1)
    assert.doesNotMatch(JSON.stringify(body), /"ina"/)
  })
})
