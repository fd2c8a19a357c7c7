import assert from 'node:assert/strict'
import { createRateLimit } from '../../../src/http/api/rate-limit.ts'
import { TENANT } from '../../helpers/activities.ts'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { NOW } from '../../helpers/builders.ts'

describe('around every answer of the API', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  let now: Date
  before(async () => {
    now = NOW
    api = await startApi(() => now)
  })
  after(() => api.stop())

  it('stand the headers that keep it out of wrong hands', async () => {
    for (const answer of [
      await api.as('rik', '/casussen/van-rik'),
      await api.as('ina', '/werklijst'),
      await api.send('/ik'),
      await api.send('/niets'),
    ]) {
      const { headers } = answer
      assert.equal(headers.get('api-version'), '1.0.0')
      assert.equal(headers.get('cache-control'), 'no-store')
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'no-referrer')
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
      if (answer.status !== 200) {
        assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/)
        assert.equal(answer.body.status, answer.status)
      }
    }
  })

  it('is a problem for what does not exist or cannot be done so', async () => {
    assert.equal((await api.send('/niets')).status, 404)
    assert.equal((await api.send('/ik', { method: 'DELETE' })).status, 405)
    assert.equal((await api.send('/ik/')).status, 404)
  })

  it('is a limit to what may be sent', async () => {
    const { status, body } = await api.as('rik', '/casussen/van-rik/notities', {
      tekst: 'a'.repeat(2_000_000),
    })
    assert.equal(status, 413)
    assert.equal(body.code, 'too-large')
  })

  it('is a limit to how often one person may ask', async () => {
    const headers = await api.issuer.userToken(TENANT, 'druk')
    const statuses = new Set<number>()
    for (let count = 0; count < 120; count += 1)
      statuses.add((await api.send('/ik', { headers })).status)
    assert.deepEqual([...statuses], [200])
    const refused = await api.send('/ik', { headers })
    assert.equal(refused.status, 429)
    assert.equal(refused.headers.get('retry-after'), '1')
    assert.equal((await api.as('ina', '/ik')).status, 200)
    now = new Date(NOW.getTime() + 1_000)
    assert.equal((await api.send('/ik', { headers })).status, 200)
  })

  it('fills the bucket no higher than its rim, also when the clock goes back', () => {
    let at = NOW.getTime()
    const limit = createRateLimit(() => new Date(at))
    for (let count = 0; count < 120; count += 1) assert.equal(limit('a'), 0)
    assert.equal(limit('a'), 1)
    at += 3_600_000
    for (let count = 0; count < 120; count += 1) assert.equal(limit('a'), 0)
    assert.ok(limit('a') > 0)
    at -= 60_000
    assert.ok(limit('a') > 0)
  })
})
