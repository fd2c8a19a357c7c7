import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import type { Bezorger } from '../../../src/domain/levering/levering.ts'
import { aUitgaandeCasus } from '../../helpers/builders.ts'
import {
  type FakeRegister,
  type Surprise,
  startFakeObjects,
  startFakeZgw,
  TOKEN,
  TYPE_URL,
  ZGW,
} from '../../helpers/fake-register.ts'
import { aBezorger, deliver, failure, filed } from '../../helpers/systemen.ts'

const REGISTERS = {
  productaanvraag: {
    start: startFakeObjects,
    config: (url: string) => ({
      productaanvraag: { url, token: TOKEN, typeUrl: TYPE_URL, typeVersion: 1 },
    }),
    wrong: (url: string) => ({
      productaanvraag: { url, token: 'ander', typeUrl: TYPE_URL, typeVersion: 1 },
    }),
    code: 'objects',
  },
  zgw: {
    start: startFakeZgw,
    config: (url: string) => ({ zgw: { ...ZGW, url } }),
    wrong: (url: string) => ({ zgw: { ...ZGW, url, secret: 'ander' } }),
    code: 'zgw',
  },
} as const

for (const naam of ['productaanvraag', 'zgw'] as const) {
  const { start, config, wrong, code } = REGISTERS[naam]

  describe(`sending a Casus as ${naam} (C22, X39)`, () => {
    let register: FakeRegister
    let bezorger: Bezorger

    before(async () => {
      register = await start()
      bezorger = aBezorger(config(register.url))
    })
    beforeEach(() => register.clear())
    after(() => register.close())

    const posts = () => register.seen.filter(({ op }) => op === 'POST').length

    it('makes one, and gives the address it got there', async () => {
      assert.equal(await deliver(bezorger, naam), register.made[0]?.url)
      assert.equal(register.made.length, 1)
    })

    it('finds it again instead of making another', async () => {
      const first = await deliver(bezorger, naam)
      assert.equal(await deliver(bezorger, naam, 2), first)
      assert.equal(register.made.length, 1)
      assert.equal(posts(), 1)
    })

    it('is not taken in by another Casus', async () => {
      await deliver(bezorger, naam)
      const findCasus = async () => filed({ referentie: 'MW-26-2222' })
      await deliver(aBezorger(config(register.url), { findCasus }), naam)
      assert.equal(register.made.length, 2)
    })

    it('does not mistake another one for it when the register answers with everything', async () => {
      await deliver(bezorger, naam)
      register.next({ op: 'GET', status: 200, body: { results: [...register.made] } })
      const findCasus = async () => filed({ referentie: 'MW-26-2222' })
      await deliver(aBezorger(config(register.url), { findCasus }), naam)
      assert.equal(register.made.length, 2)
    })

    it('is refused for good with the wrong key', async () => {
      const { soort, code: said } = await failure(deliver(aBezorger(wrong(register.url)), naam))
      assert.equal(soort, 'nooit')
      assert.match(said, new RegExp(`^${code}-40[13]$`))
      assert.equal(register.made.length, 0)
    })

    for (const status of [400, 401, 403, 404, 412, 302]) {
      it(`gives up on ${status}`, async () => {
        register.next({ op: 'POST', status, headers: { location: 'https://elders.example/' } })
        const fout = await failure(deliver(bezorger, naam))
        assert.deepEqual([fout.soort, fout.code], ['nooit', `${code}-${status}`])
      })
    }

    for (const status of [408, 429, 500, 502, 503]) {
      it(`tries again later on ${status}`, async () => {
        register.next({ op: 'POST', status })
        const fout = await failure(deliver(bezorger, naam))
        assert.deepEqual([fout.soort, fout.code], ['later', `${code}-${status}`])
      })
    }

    for (const op of ['GET', 'POST'] as const) {
      it(`waits as long as is asked, on ${op}`, async () => {
        register.next({ op, status: 429, headers: { 'retry-after': '1800' } })
        assert.equal((await failure(deliver(bezorger, naam))).wachtMs, 1_800_000)
        const until = new Date(Date.now() + 1_800_000).toUTCString()
        register.next({ op, status: 503, headers: { 'retry-after': until } })
        const { wachtMs } = await failure(deliver(bezorger, naam))
        assert.ok(wachtMs && Math.abs(wachtMs - 1_800_000) < 5_000)
      })
    }

    it('never waits longer than an hour, and a minute at least', async () => {
      register.next({ op: 'POST', status: 429, headers: { 'retry-after': '99999999' } })
      assert.equal((await failure(deliver(bezorger, naam))).wachtMs, 3_600_000)
      register.next({ op: 'POST', status: 429, headers: { 'retry-after': 'straks' } })
      assert.equal((await failure(deliver(bezorger, naam))).wachtMs, 60_000)
    })

    it('has more patience with every try', async () => {
      const waits: (number | null)[] = []
      for (const pogingen of [1, 2, 3, 4]) {
        register.next({ op: 'POST', status: 500 })
        waits.push((await failure(deliver(bezorger, naam, pogingen))).wachtMs)
      }
      assert.deepEqual(waits, [60_000, 600_000, 3_600_000, 3_600_000])
    })

    const LOST: readonly Surprise[] = [
      { op: 'POST', status: 500, kept: true },
      { op: 'POST', status: 'hang', kept: true },
      { op: 'POST', status: 201, body: {}, kept: true },
    ]
    for (const surprise of LOST) {
      it(`makes no second one when the answer to the first was lost: ${surprise.status}`, async () => {
        register.next(surprise)
        assert.equal((await failure(deliver(bezorger, naam))).soort, 'later')
        assert.equal(await deliver(bezorger, naam, 2), register.made[0]?.url)
        assert.equal(register.made.length, 1)
      })
    }

    it('finds what somebody else made at the same moment (409)', async () => {
      register.next({ op: 'GET', status: 200, body: { results: [] } })
      register.next({ op: 'POST', status: 409, kept: true })
      assert.equal(await deliver(bezorger, naam), register.made[0]?.url)
    })

    it('tries again later when a conflict is about something else', async () => {
      register.next({ op: 'POST', status: 409 })
      assert.equal((await failure(deliver(bezorger, naam))).soort, 'later')
    })

    it('makes nothing when it could not look', async () => {
      for (const status of [500, 'hang'] as const) {
        register.next({ op: 'GET', status })
        await failure(deliver(bezorger, naam))
      }
      assert.equal(posts(), 0)
    })

    it('gives up a request that gets no answer in time', async () => {
      register.next({ op: 'POST', status: 'hang' })
      const fout = await failure(deliver(bezorger, naam))
      assert.deepEqual([fout.soort, fout.code], ['later', `${code}-timeout`])
    })

    it('says which field was refused, and never what was in it', async () => {
      register.next({
        op: 'POST',
        status: 400,
        body: { invalidParams: [{ name: 'zaak.zaaktype', code: 'bad-url', reason: 'GEHEIM' }] },
      })
      assert.equal(
        (await failure(deliver(bezorger, naam))).code,
        `${code}-400 zaak.zaaktype bad-url`,
      )
      register.next({
        op: 'POST',
        status: 400,
        body: { invalidParams: [{ name: 'Moeder van twee', code: 'GEHEIM!' }] },
      })
      assert.equal((await failure(deliver(bezorger, naam))).code, `${code}-400`)
    })

    it('tries again later when nobody listens', async () => {
      const port = await closedPort()
      const silent = aBezorger(config(`http://127.0.0.1:${port}`))
      const fout = await failure(deliver(silent, naam))
      assert.deepEqual([fout.soort, fout.code], ['later', `${code}-ECONNREFUSED`])
    })

    it('sends text that a database of JSON can take', async () => {
      const toUitgaand = () => aUitgaandeCasus({ situatie: 'half \ud83d en \0 nul' })
      await deliver(aBezorger(config(register.url), { toUitgaand }), naam)
      const sent = JSON.stringify(register.seen.at(-1)?.body)
      assert.ok(sent.includes('half \ufffd en  nul'))
    })
  })
}

describe('sending a Casus to an Objects API', () => {
  it('is refused with 412 without Content-Crs, which we therefore send', async () => {
    const register = await startFakeObjects()
    const body = JSON.stringify({})
    const headers = { Authorization: `Token ${TOKEN}` }
    const { status } = await fetch(`${register.url}/objects`, { method: 'POST', headers, body })
    assert.equal(status, 412)
    await register.close()
  })
})

describe('a Zaak that exists already', () => {
  it('is found when the register says so although we did not see it', async () => {
    const register = await startFakeZgw()
    const bezorger = aBezorger({ zgw: { ...ZGW, url: register.url } })
    const first = await deliver(bezorger, 'zgw')
    register.next({ op: 'GET', status: 200, body: { results: [] } })
    assert.equal(await deliver(bezorger, 'zgw', 2), first)
    assert.equal(register.made.length, 1)
    await register.close()
  })
})

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
