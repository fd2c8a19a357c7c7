import assert from 'node:assert/strict'
import { TENANT } from '../../helpers/activities.ts'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { aLevering, NOW } from '../../helpers/builders.ts'

const OTHER = '33333333-2222-3333-4444-555555555555'
const GEMEENTE = {
  ...{ tenantId: OTHER, naam: 'Gemeente Ons Dorp', contactpunt: 'maatwerk@onsdorp.example' },
  ...{ functie: 'teamleider wijkteam', toegelaten: true },
}

describe('what a beheerder arranges', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  beforeEach(async () => {
    api = await startApi()
  })
  afterEach(() => api.stop())

  const changes = async () => (await api.as('bea', '/beheer/wijzigingen')).body.wijzigingen

  describe('people and roles', () => {
    const rollenOf = (id: string) => api.app.storage.stores.rollen.list(id)
    const give = (id: string, rollen: string[], by = 'bea') =>
      api.as(by, `/beheer/personen/${id}/rollen`, { rollen })

    it('gives a role that works at once, and writes down who did it', async () => {
      assert.equal((await api.as('ina', '/werklijst')).status, 403)
      assert.equal((await give('ina', ['regievoerder'])).status, 200)
      assert.equal((await api.as('ina', '/werklijst')).status, 200)
      const [last] = await changes()
      assert.equal(last.soort, 'rol')
      assert.equal(last.wie, 'Naam van bea')
      assert.match(last.wat, /Naam van ina/)
      assert.equal(last.naar, 'regievoerder')
    })

    it('say who reads feedback: a redacteur, and a beheerder (B16)', async () => {
      assert.equal((await api.as('rik', '/feedback')).status, 403)
      assert.equal((await api.as('ina', '/feedback')).status, 403)
      await give('rik', ['regievoerder', 'redacteur'])
      assert.equal((await api.as('rik', '/feedback')).status, 200)
      assert.equal((await api.as('bea', '/feedback')).status, 200)
    })

    it('leaves one beheerder, whoever tries', async () => {
      const refused = await give('bea', [])
      assert.equal(refused.status, 409)
      assert.equal(refused.body.code, 'last-beheerder')
      assert.deepEqual(await rollenOf('bea'), ['beheerder'])
      await give('red', ['redacteur', 'beheerder'])
      assert.equal((await give('bea', [])).status, 200)
      assert.equal((await api.as('bea', '/beheer/personen')).status, 403)
      assert.equal((await give('red', ['redacteur'], 'red')).status, 409)
    })

    it('knows nobody who never came', async () => {
      assert.equal((await give('wie', ['beheerder'])).status, 404)
      assert.deepEqual(await rollenOf('wie'), [])
    })

    it('shows roles of Entra as such', async () => {
      const headers = await api.issuer.userToken(TENANT, 'ent', { roles: ['Redacteur'] })
      await api.send('/ik', { headers })
      const { body } = await api.as('bea', '/beheer/personen')
      const found = body.personen.find(({ id }: { id: string }) => id === 'ent')
      assert.deepEqual([found.rollen, found.entraRollen], [[], ['redacteur']])
      await api.send('/ik', { headers: await api.issuer.userToken(TENANT, 'ent') })
      assert.deepEqual((await api.app.storage.stores.profielen.find('ent'))?.entraRollen, [])
    })
  })

  describe('organisations', () => {
    const visit = async (tenant: string) => {
      const headers = await api.issuer.userToken(tenant, 'nieuw')
      return (await api.send('/ik', { headers })).status
    }

    it('come in and go out without a restart', async () => {
      assert.equal(await visit(OTHER), 401)
      await api.as('bea', '/beheer/gemeenten', GEMEENTE)
      await until(async () => (await visit(OTHER)) === 200)
      await api.as('bea', '/beheer/gemeenten', { ...GEMEENTE, toegelaten: false })
      await until(async () => (await visit(OTHER)) === 401)
      const soorten = (await changes()).map(({ soort }: { soort: string }) => soort)
      assert.deepEqual(soorten, ['gemeente', 'gemeente'])
    })

    it('cannot shut out themselves', async () => {
      const own = { ...GEMEENTE, tenantId: TENANT.toUpperCase(), toegelaten: false }
      const { status, body } = await api.as('bea', '/beheer/gemeenten', own)
      assert.equal(status, 409)
      assert.equal(body.code, 'own-tenant')
      assert.equal(await visit(TENANT), 200)
    })

    it('have a function and a mailbox, and nobody by name', async () => {
      const named = { ...GEMEENTE, functie: 'Jan de Vries, geboren 3 maart 1980' }
      const { status } = await api.as('bea', '/beheer/gemeenten', named)
      assert.equal(status, 422)
      assert.equal((await api.as('bea', '/beheer/gemeenten', GEMEENTE)).status, 200)
    })
  })

  describe('texts', () => {
    const say = (tekst: string | null, id = 'welkom.titel') =>
      api.as('bea', `/beheer/teksten/${id}`, { tekst })
    const shown = async () => {
      const { body } = await api.as('bea', '/beheer/teksten')
      return body.teksten.find(({ id }: { id: string }) => id === 'welkom.titel')
    }

    it('are changed, and put back with one click', async () => {
      const { meegeleverd } = await shown()
      await say('Dag collega')
      assert.equal((await shown()).tekst, 'Dag collega')
      assert.equal((await shown()).gewijzigd, true)
      await say(null)
      assert.equal((await shown()).tekst, meegeleverd)
      assert.equal((await shown()).gewijzigd, false)
      assert.equal((await changes()).length, 2)
      await say(meegeleverd)
      assert.equal((await changes()).length, 2)
    })

    const REFUSED: Readonly<Record<string, string>> = {
      'text-html': '<img src=x onerror=alert(1)>',
      'text-link': 'Kijk [hier](https://kwaad.example)',
      'text-places': 'Dag {naam}',
      'text-hidden': 'Dag \u202E collega',
      'bad-request': 'a'.repeat(601),
      'personal-data': 'Bel over BSN 111222333',
    }
    for (const [code, tekst] of Object.entries(REFUSED)) {
      it(`are refused when they cannot stand in a card: ${code}`, async () => {
        const { meegeleverd } = await shown()
        const { body } = await say(tekst)
        assert.equal(body.code, code)
        assert.equal((await shown()).tekst, meegeleverd)
      })
    }

    it('of which nobody may change the rest: privacy, and the questions', async () => {
      assert.equal((await say('Alles mag', 'welkom.privacy')).status, 400)
      assert.equal((await say('x', '__proto__')).status, 400)
    })

    it('are looked at while they are written', async () => {
      const { body } = await api.as('bea', '/beheer/teksten/welkom.titel/controles', {
        tekst: `Dit is <b>vet</b> en ${'heel '.repeat(20)} lang.`,
      })
      assert.ok(body.fout)
      assert.equal(body.hints.length, 1)
    })
  })

  describe('terms', () => {
    const keep = (dagen: number | null, id = 'concept') =>
      api.as('bea', `/beheer/termijnen/${id}`, { dagen })

    it('get shorter, and never longer than was shipped', async () => {
      assert.equal((await keep(15)).body.code, 'out-of-limits')
      assert.equal((await keep(0)).status, 400)
      assert.equal((await keep(1.5)).status, 400)
      const { body } = await keep(7)
      const found = body.termijnen.find(({ id }: { id: string }) => id === 'concept')
      assert.deepEqual([found.dagen, found.langst, found.gewijzigd], [7, 14, true])
      assert.equal((await keep(7, 'activiteit')).status, 400)
      const [last] = await changes()
      assert.equal(last.naar, '7')
    })
  })

  describe('working days', () => {
    const give = (dagen: number | null) => api.as('bea', '/beheer/werkdagen/ingediend', { dagen })
    const due = async () => {
      const { body } = await api.as('rik', '/werklijst')
      return body.casussen.find(({ id }: { id: string }) => id === 'vrij').termijn.uiterlijk
    }

    it('say at once until when a casus of the work list can wait', async () => {
      const before = await due()
      assert.equal((await give(10)).status, 200)
      await until(async () => (await due()) > before)
      await give(null)
      await until(async () => (await due()) === before)
      assert.equal((await give(21)).body.code, 'out-of-limits')
      assert.deepEqual(
        (await changes()).map(({ naar }: { naar: string }) => naar.length > 0),
        [true, true],
      )
    })
  })

  describe('parts of the product (J5)', () => {
    const set = (onderdeel: string, aan: boolean, by = 'bea') =>
      api.as(by, `/beheer/onderdelen/${onderdeel}`, { aan })
    const revise = () => api.as('ina', '/casussen/vrij/aanpassen', {})
    const off = async () => (await api.as('ina', '/ik')).body.uit

    it('are switched off and on without a restart, and that is written down', async () => {
      assert.equal((await set('indienen', false, 'red')).status, 403)
      assert.equal((await set('bestaat-niet', false)).status, 400)
      assert.deepEqual(await off(), [])
      const { body } = await set('indienen', false)
      assert.deepEqual(
        body.onderdelen.map(({ id, aan }: Record<string, unknown>) => [id, aan]),
        [
          ['indienen', false],
          ['zoekvragen', true],
          ['feedback', true],
        ],
      )
      await set('indienen', false) // once more changes nothing
      while ((await off()).length === 0) await new Promise((done) => setTimeout(done, 20))
      const refused = await revise()
      assert.deepEqual([refused.status, refused.body.code], [409, 'switched-off'])
      await set('indienen', true)
      while ((await off()).length > 0) await new Promise((done) => setTimeout(done, 20))
      assert.notEqual((await revise()).body.code, 'switched-off')
      const logged = (await changes()).map(({ soort, van, naar }: Record<string, string>) =>
        [soort, van, naar].join(' '),
      )
      assert.deepEqual(logged.sort(), ['onderdeel aan uit', 'onderdeel uit aan'])
    })
  })

  describe('the channel of the Loket', () => {
    it('is unlinked, and that is written down', async () => {
      await api.app.storage.stores.conversaties.saveKoppeling('loket', '19:kanaal')
      assert.equal((await api.as('bea', '/beheer/loket')).body.kanaal, '19:kanaal')
      const { body } = await api.as('bea', '/beheer/loket/ontkoppelingen', {})
      assert.equal(body.gekoppeld, false)
      assert.equal((await changes())[0].van, '19:kanaal')
    })

    it('is beside those of leefgebieden, and each is unlinked by itself (J2)', async () => {
      const { conversaties } = api.app.storage.stores
      await conversaties.saveKoppeling('loket', '19:kanaal')
      await conversaties.saveKoppeling('leefgebied:wonen', '19:wonen')
      await conversaties.saveKoppeling('leefgebied:financien', '19:wonen')
      const { body } = await api.as('bea', '/beheer/loket')
      assert.equal(body.kanaal, '19:kanaal')
      assert.deepEqual(
        body.kanalen.map(({ kanaal, leefgebieden }: Record<string, unknown>) => [
          kanaal,
          leefgebieden,
        ]),
        [['19:wonen', ['Financiën', 'Wonen']]],
      )
      const unlink = (kanaal: string) => api.as('bea', '/beheer/loket/ontkoppelingen', { kanaal })
      assert.equal((await unlink('19:kanaal')).status, 404) // it has no leefgebieden
      const after = (await unlink('19:wonen')).body
      assert.deepEqual([after.gekoppeld, after.kanalen], [true, []])
      const logged = (await changes()).slice(0, 2)
      assert.deepEqual(
        logged.map(({ soort, van }: Record<string, string>) => [soort, van]),
        [
          ['leefgebied', '19:wonen'],
          ['leefgebied', '19:wonen'],
        ],
      )
      assert.ok(logged.some(({ wat }: { wat: string }) => wat.includes('Wonen')))
    })
  })

  describe('messages that did not arrive', () => {
    it('are sent once more, each once', async () => {
      const { leveringen } = api.app.storage.stores
      await leveringen.add(aLevering({ id: 'weg', status: 'mislukt', fout: 'not-installed' }))
      const [row] = (await api.as('bea', '/beheer/berichten')).body.berichten
      const again = () => api.as('bea', `/beheer/berichten/${row.id}/herkansingen`, {})
      assert.equal((await again()).status, 200)
      assert.equal((await again()).status, 404)
    })
  })

  describe('who read a casus (K7)', () => {
    it('is told with who and when, and nothing of what it says', async () => {
      await api.as('rik', '/casussen/van-rik')
      const { body } = await api.as('bea', '/beheer/lezers?referentie=mw%2026%207k3f')
      assert.equal(body.referentie, 'MW-26-7K3F')
      assert.deepEqual(
        body.lezingen.map(({ wie, op }: { wie: string; op: string }) => [wie, op]),
        [['Naam van rik', NOW.toISOString()]],
      )
      assert.doesNotMatch(JSON.stringify(body), /van-rik|wonen|ina/)
      assert.equal((await api.as('bea', '/beheer/lezers?referentie=MW-26-AAAA')).status, 404)
      assert.equal((await api.as('bea', '/beheer/lezers?referentie=onzin')).status, 404)
    })
  })
})

/** Waits for what comes true within seconds. */
async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ready()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  assert.fail('it did not come true')
}
