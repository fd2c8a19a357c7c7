import assert from 'node:assert/strict'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { anItem, NOW } from '../../helpers/builders.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

const NASTY = `<script>alert('x')</script> {wet} **vet** \u202E`
const CHANGE = { wet: 'Awb art. 4:84', soort: 'vervallen', per: '2026-01-01', uitleg: NASTY }

describe('laws and contradictions over HTTP (X28, X32)', function () {
  this.timeout(10_000) // a whole app is made, and it sees an edit within seconds
  let api: TestApi
  before(async () => {
    api = await startApi()
    const { kennis } = api.app.storage.stores
    const stored = (await kennis.find(SMALL_ITEM)) ?? assert.fail()
    await kennis.save({ ...stored, item: { ...stored.item, wetten: ['Awb art. 4:84'] } })
    const fresh = { versie: 0, bron: 'red', vingerafdruk: '', op: NOW.toISOString(), reden: null }
    for (const [id, stap] of [
      ['balie', 'Vraag het aan bij de balie.'],
      ['opvang', 'Meld hem aan voor een bed.'],
    ] as const) {
      const situatie = 'Een jongere slaapt in zijn auto en krijgt nergens een briefadres.'
      await kennis.save({ ...fresh, item: anItem({ id, titel: id, situatie, stappen: [stap] }) })
    }
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await api.as('red', '/wetten')).body.wetten.length > 0) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    assert.fail('the edit is not seen')
  })
  after(() => api.stop())

  it('give an explanation back as text, with the warning for everybody who reads the item', async () => {
    const { status, body } = await api.as('red', '/wetswijzigingen', CHANGE)
    assert.equal(status, 200)
    assert.equal(body.wijzigingen[0].uitleg, NASTY)
    const [warning, ...more] = (await api.as('ina', `/kennis/${SMALL_ITEM}`)).body.wetsmeldingen
    assert.deepEqual(more, [])
    assert.equal(warning.uitleg, NASTY)
    assert.match(warning.tekst, /Awb.* art\. 4:84 .*1 januari 2026/)
    const [desk] = (await api.as('bea', `/kennisdesk/${SMALL_ITEM}`)).body.wetsmeldingen
    assert.deepEqual(desk, warning)
  })

  it('tell nobody but editors who noted or checked what', async () => {
    const read = JSON.stringify((await api.as('ina', `/kennis/${SMALL_ITEM}`)).body)
    const name = (await api.as('red', '/wetten')).body.wijzigingen[0].door
    assert.ok(name.length > 0)
    assert.ok(!read.includes(name))
    assert.equal((await api.as('ina', '/wetten')).status, 403)
    assert.equal((await api.as('rik', '/tegenspraak')).status, 403)
  })

  it('are the same for who clicks twice on what was looked at', async () => {
    const [{ id }] = (await api.as('red', '/wetten')).body.wijzigingen
    const check = { item: SMALL_ITEM, nagekeken: true }
    const first = await api.as('red', `/wetswijzigingen/${id}/nagekeken`, check)
    const second = await api.as('bea', `/wetswijzigingen/${id}/nagekeken`, check)
    assert.deepEqual(second.body, first.body)
    assert.equal(first.body.wijzigingen[0].nagekeken.length, 1)
    assert.deepEqual((await api.as('ina', `/kennis/${SMALL_ITEM}`)).body.wetsmeldingen, [])
  })

  it('refuse a law that nobody names, a day that does not exist and what is too long', async () => {
    const { wetswijzigingen } = api.app.storage.stores
    const before = await wetswijzigingen.list()
    const wrong: [number, object][] = [
      [404, { wet: 'Grondwet' }],
      [400, { per: '2026-02-30' }],
      [400, { per: 'morgen' }],
      [400, { soort: 'nieuw' }],
      [400, { uitleg: '  ' }],
      [400, { uitleg: 'a'.repeat(601) }],
      [400, { door: 'iemand anders' }],
      [422, { uitleg: 'Bel jan@voorbeeld.example.' }],
    ]
    for (const [status, fields] of wrong) {
      const answer = await api.as('red', '/wetswijzigingen', { ...CHANGE, ...fields })
      assert.equal(answer.status, status, JSON.stringify(fields))
    }
    assert.deepEqual(await wetswijzigingen.list(), before)
  })

  it('decide of a pair as it was looked at, with a reason that names nobody', async () => {
    const { paren } = (await api.as('red', '/tegenspraak')).body
    const [pair] = paren
    assert.deepEqual([paren.length, pair.a.id, pair.b.id], [1, 'balie', 'opvang'])
    const seen = { a: 'balie', b: 'opvang', versieA: pair.a.versie, versieB: pair.b.versie }
    const accept = async (fields: object) => {
      const body = { ...seen, reden: NASTY, ...fields }
      return (await api.as('red', '/tegenspraak/akkoord', body)).status
    }
    assert.equal(await accept({ reden: 'Zie jan@voorbeeld.example.' }), 422)
    assert.equal(await accept({ versieB: 7 }), 409)
    assert.equal(await accept({ a: 'opvang', b: 'balie' }), 404)
    assert.deepEqual(await api.app.storage.stores.paarbesluiten.list(), [])
    assert.equal(await accept({}), 200)
    assert.equal((await api.as('bea', '/tegenspraak')).body.paren[0].besluit.reden, NASTY)
  })
})
