import assert from 'node:assert/strict'
import { ROLLEN, type Rol } from '../../../src/domain/personen/gebruiker.ts'
import { ROUTES } from '../../../src/http/api/routes.ts'
import { TENANT } from '../../helpers/activities.ts'
import { type ApiAnswer, startApi, type TestApi } from '../../helpers/api.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

const NASTY = `<script>alert('x')</script> "onerror=" \u202E {zeg} '; DROP TABLE casus; --`
const BSN = 'Het nummer is 111222333.'

const DESK: readonly Rol[] = ['redacteur', 'beheerder']

/** Who may do what. Everybody who may come in is a professional as well. */
const WHO: Readonly<Record<string, readonly Rol[]>> = {
  getIk: ROLLEN,
  chooseRol: ROLLEN,
  listMijnCasussen: ['professional'],
  listWerk: ['regievoerder'],
  readCasus: ['professional', 'regievoerder'],
  listAfgesloten: ['regievoerder', 'beheerder'],
  readTijdlijn: ['regievoerder'],
  readOverdracht: ['regievoerder'],
  askMissing: ['regievoerder'],
  withdrawCasus: ['professional'],
  reviseCasus: ['professional'],
  evaluateCasus: ['professional'],
  offerFormulier: ['professional', 'regievoerder'],
  startForm: ['regievoerder', 'redacteur', 'beheerder'],
  answerForm: ['regievoerder', 'redacteur', 'beheerder'],
  leaveForm: ['regievoerder', 'redacteur', 'beheerder'],
  takeCasus: ['regievoerder'],
  addNotitie: ['regievoerder'],
  addBericht: ['professional', 'regievoerder'],
  searchKennis: ROLLEN,
  readKennisitem: ROLLEN,
  readLoket: ['beheerder'],
  unlinkLoket: ['beheerder'],
  listPersonen: ['beheerder'],
  setRollen: ['beheerder'],
  listGemeenten: ['beheerder'],
  saveGemeente: ['beheerder'],
  listTeksten: ['beheerder'],
  changeTekst: ['beheerder'],
  checkTekst: ['beheerder'],
  listTermijnen: ['beheerder'],
  changeBewaren: ['beheerder'],
  changeWerkdagen: ['beheerder'],
  listOnderdelen: ['beheerder'],
  changeOnderdeel: ['beheerder'],
  listMislukt: ['beheerder'],
  resendLevering: ['beheerder'],
  listSystemen: ['beheerder'],
  listWijzigingen: ['beheerder'],
  listLezers: ['beheerder'],
  listKennisdesk: DESK,
  listKenniskeuzes: DESK,
  createItem: DESK,
  readDeskitem: DESK,
  saveItem: DESK,
  previewItem: DESK,
  sendToReview: DESK,
  sendBackItem: DESK,
  publishItem: DESK,
  retireItem: DESK,
  discardItem: DESK,
  restoreItem: DESK,
  listItemversies: DESK,
  diffVersies: DESK,
  listVraaggroepen: ['redacteur'],
  workOnVraag: ['redacteur'],
  draftFromVraag: ['redacteur'],
  linkVraag: ['redacteur'],
  listFeedback: DESK,
  workOnFeedback: DESK,
  readDekking: DESK,
  tryQuestion: DESK,
  compareSample: DESK,
  findBuren: DESK,
  helpSchrijven: DESK,
  exportKennis: DESK,
  planInvoer: DESK,
  importKennis: DESK,
  listWetswacht: DESK,
  noteWetswijziging: DESK,
  checkWetswijziging: DESK,
  retractWetswijziging: DESK,
  listTegenspraak: DESK,
  acceptTegenspraak: DESK,
  reopenTegenspraak: DESK,
}

describe('the routes of the API', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  before(async () => {
    api = await startApi()
  })
  after(() => api.stop())

  it('are all in the table of roles', () => {
    const table = Object.fromEntries(ROUTES.map(({ name, allow }) => [name, [...allow].sort()]))
    const wanted = Object.entries(WHO).map(([name, rollen]) => [name, [...rollen].sort()])
    assert.deepEqual(table, Object.fromEntries(wanted))
  })

  const people = { professional: 'ina', regievoerder: 'rik', redacteur: 'red', beheerder: 'bea' }
  for (const { name, method, path, allow } of ROUTES) {
    for (const rol of ROLLEN) {
      // With a login everybody is a professional too.
      const may = allow.includes(rol) || allow.includes('professional')
      it(`${may ? 'let' : 'do not let'} a ${rol} ${name}`, async () => {
        const address = path.replace(':id', 'bestaat-niet')
        const answer = await api.as(people[rol], address, method === 'post' ? {} : undefined)
        if (may) assert.notEqual(answer.status, 403)
        else assert.equal(answer.status, 403)
        assert.notEqual(answer.status, 401)
        assert.notEqual(answer.status, 500)
      })
    }
  }

  it('show an indiener their casussen with what is asked, and nothing of the Loket', async () => {
    const { body } = await api.as('ina', '/mijn-casussen')
    const mine = body.casussen.find((casus: { id: string }) => casus.id === 'van-rik')
    assert.match(mine.gevraagd, /Vraag b1/)
    assert.notEqual(mine.datum, null)
    const page = await api.as('ina', '/casussen/van-rik')
    assert.equal(page.body.als, 'indiener')
    assert.equal(page.body.behandeling, null)
    assert.equal(page.body.berichten.length, 1)
  })

  it('record the reading of a regievoerder (K7), and not that of the indiener', async () => {
    const readings = async () => {
      const events = await api.app.storage.stores.casussen.listEvents('van-rik')
      return events.filter(({ soort }) => soort === 'gelezen').length
    }
    const before = await readings()
    await api.as('ina', '/casussen/van-rik')
    assert.equal(await readings(), before)
    assert.equal((await api.as('rik', '/casussen/van-rik')).body.als, 'regievoerder')
    assert.equal(await readings(), before + 1)
  })

  it('make the ids of others look as if they did not exist', async () => {
    const asked: [string, string, unknown?][] = [
      ['red', '/casussen/van-rik'],
      ['rens', '/casussen/van-rik'],
      ['rens', '/casussen/van-rik/tijdlijn'],
      ['rens', '/casussen/van-rik/notities', { tekst: 'Gebeld.' }],
      ['rens', '/casussen/van-rik/berichten', { tekst: 'Gebeld.' }],
      ['red', '/casussen/van-rik/berichten', { tekst: BSN }],
    ]
    for (const [who, path, body] of asked) {
      const real = await api.as(who, path, body)
      const none = await api.as(who, path.replace('van-rik', 'geen-idee'), body)
      assert.equal(real.status, 404, path)
      assert.deepEqual(real.body, none.body)
    }
  })

  it('show the work list by part and by word, without what was told', async () => {
    const ids = async (query: string) => {
      const { body } = await api.as('rik', `/werklijst${query}`)
      return body.casussen.map(({ id }: { id: string }) => id).sort()
    }
    assert.deepEqual(await ids(''), ['van-rik', 'vrij'])
    assert.deepEqual(await ids('?van=mijn'), ['van-rik'])
    assert.deepEqual(await ids('?van=vrij'), ['vrij'])
    assert.deepEqual(await ids('?woord=8l4g'), ['vrij'])
    assert.deepEqual(await ids('?woord=niets-hiervan'), [])
  })

  it('refuse what is twice, unknown, missing or no JSON', async () => {
    const wrong: ApiAnswer[] = [
      await api.as('rik', '/werklijst?van=mijn&van=vrij'),
      await api.as('rik', '/werklijst?van=iedereen'),
      await api.as('rik', '/werklijst?wie=rens'),
      await api.as('rik', '/casussen/van-rik/notities', {}),
      await api.as('rik', '/casussen/van-rik/notities', { tekst: '   ' }),
      await api.as('rik', '/casussen/van-rik/notities', { tekst: 'a'.repeat(4001) }),
      await api.as('rik', '/casussen/van-rik/notities', { tekst: 'a', door: 'rens' }),
      await api.as('rik', '/casussen/van-rik/notities', [1]),
      await api.send('/casussen/van-rik/notities', {
        method: 'POST',
        headers: {
          ...(await api.issuer.userToken(TENANT, 'rik')),
          'content-type': 'application/json',
        },
        body: '{half',
      }),
      await api.send('/casussen/van-rik/notities', {
        method: 'POST',
        headers: { ...(await api.issuer.userToken(TENANT, 'rik')), 'content-type': 'text/plain' },
        body: '{"tekst":"a"}',
      }),
    ]
    for (const { status, body } of wrong) {
      assert.equal(status, 400)
      assert.ok(body.velden.length > 0)
    }
  })

  it('give what was typed back as text, whatever it holds', async () => {
    const { status, headers, body } = await api.as('rik', '/casussen/van-rik/notities', {
      tekst: NASTY,
    })
    assert.equal(status, 200)
    assert.match(headers.get('content-type') ?? '', /^application\/json/)
    assert.equal(body.behandeling.notities.at(-1).tekst, NASTY)
    const timeline = await api.as('rik', '/casussen/van-rik/tijdlijn')
    assert.equal(timeline.body.momenten[0].soort, 'notitie')
    assert.equal(timeline.body.momenten[0].wie, 'Rik Egie')
  })

  it('keep no text in which somebody can be recognised', async () => {
    const { casussen } = api.app.storage.stores
    const before = await casussen.find('van-rik')
    for (const [who, path] of [
      ['rik', '/casussen/van-rik/notities'],
      ['rik', '/casussen/van-rik/berichten'],
      ['ina', '/casussen/van-rik/berichten'],
    ] as const) {
      const { status, body } = await api.as(who, path, { tekst: BSN })
      assert.equal(status, 422)
      assert.equal(body.gevonden.length, 1)
      assert.ok(!('voorstel' in body)) // a BSN never passes
    }
    const mail = await api.as('ina', '/casussen/van-rik/berichten', {
      tekst: 'Schrijf naar jan@voorbeeld.example.',
    })
    assert.doesNotMatch(mail.body.voorstel, /jan@/)
    assert.equal((await api.as('ina', `/kennis?vraag=${encodeURIComponent(BSN)}`)).status, 422)
    assert.deepEqual(await casussen.find('van-rik'), before)
  })

  it('bring messages from one side to the other', async () => {
    const answer = await api.as('ina', '/casussen/van-rik/berichten', { tekst: 'Ja, gedaan.' })
    assert.equal(answer.body.berichten.at(-1).van, 'indiener')
    assert.equal(answer.body.status.code, 'in-behandeling')
    const asked = await api.as('rik', '/casussen/van-rik/berichten', {
      tekst: 'Lukt het?',
      antwoordNodig: true,
    })
    assert.equal(asked.body.berichten.at(-1).van, 'regievoerder')
    assert.equal(asked.body.status.code, 'wacht-op-indiener')
  })

  it('find knowledge and keep nothing of the question', async () => {
    const found = await api.as('ina', '/kennis?vraag=ontbrekend%20briefadres')
    assert.ok(found.body.items.some(({ id }: { id: string }) => id === SMALL_ITEM))
    const item = await api.as('ina', `/kennis/${SMALL_ITEM}`)
    assert.equal(item.body.id, SMALL_ITEM)
    assert.ok(!('intern' in item.body))
    assert.equal((await api.as('ina', '/kennis/geen-idee')).status, 404)
  })

  it('give a free casus to the first who takes it', async () => {
    const taken = await api.as('rik', '/casussen/vrij/neem', {})
    assert.equal(taken.body.als, 'regievoerder')
    const late = await api.as('rens', '/casussen/vrij/neem', {})
    assert.equal(late.status, 409)
    assert.equal(late.body.code, 'already-taken')
  })
})
