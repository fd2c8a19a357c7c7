import assert from 'node:assert/strict'
import { ROUTES } from '../../../src/http/api/routes.ts'
import { type ApiAnswer, startApi, type TestApi } from '../../helpers/api.ts'
import { aBericht, anAfronding, anUitvraag, NOW } from '../../helpers/builders.ts'

const NASTY = `<script>alert('x')</script> "onerror=" \u202E {zeg} '; DROP TABLE casus; --`
const MAIL = 'Schrijf naar jan@voorbeeld.example over dit gezin.'
const BSN = 'Het nummer is 111222333.'

describe('the API of the pages of casussen', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  let now = NOW
  let count = 0
  /** A casus that Rik has for Ina, and one that nobody has: of each test its own. */
  let id: string
  let free: string
  before(async () => {
    api = await startApi(() => now)
  })
  after(() => api.stop())
  beforeEach(async () => {
    const { casussen } = stores()
    const taken = await casussen.find('van-rik')
    const open = await casussen.find('vrij')
    assert.ok(taken && open)
    now = new Date(now.getTime() + 300_000) // nobody has asked too much yet
    count += 1
    const nummer = String(count).padStart(2, '0')
    id = `van-rik-${nummer}`
    free = `vrij-${nummer}`
    await casussen.save({ ...taken, id, referentie: `MW-26-7A${nummer}`, versie: 0 })
    await casussen.addBericht(aBericht(`b1-${nummer}`, { casusId: id, gebruikerId: 'rik' }))
    await casussen.save({ ...open, id: free, referentie: `MW-26-8B${nummer}`, versie: 0 })
  })
  const at = (part = '') => `/casussen/${id}${part}`

  const stores = () => api.app.storage.stores
  const start = (who: string, formulier: string, onderwerp?: string, about = id) =>
    api.as(who, `/casussen/${about}/formulieren`, {
      formulier,
      ...(onderwerp ? { onderwerp } : {}),
    })
  const answer = (who: string, form: ApiAnswer, antwoord: string, more: object = {}) => {
    const { id: formId, versie, vraag } = form.body.invulling ?? form.body
    const body = { stap: vraag.stap, versie, antwoord, ...more }
    return api.as(who, `/invullingen/${formId}/antwoorden`, body)
  }
  const onBoard = async () => {
    const casus = await stores().casussen.find(id)
    assert.ok(casus)
    const behandeling = { ...casus.behandeling, bord: [anUitvraag({ id: 'uitvraag-1' })] }
    await stores().casussen.save({ ...casus, behandeling })
  }

  it('makes the ids of others look as if they did not exist, on every route', async () => {
    const half = await start('rik', 'let')
    const bodies: Readonly<Record<string, object>> = {
      addNotitie: { tekst: 'Gebeld.' },
      addBericht: { tekst: 'Gebeld.' },
      askMissing: { stap: 'hulpvraag' },
      evaluateCasus: { verder: 'ja' },
      answerForm: { stap: 'vast', versie: 1, antwoord: 'ja' },
      leaveForm: {},
    }
    const strangers = ['rens', 'red', 'bea']
    const routes = ROUTES.filter(({ path }) => /^\/(?:casussen|invullingen)\/:id/.test(path))
    // Everybody at the Loket may take what is free; a form of a colleague is asked for below.
    for (const { name, method, path } of routes.filter(
      ({ name }) => !['takeCasus', 'startForm'].includes(name),
    )) {
      const real = path.startsWith('/casussen') ? id : String(half.body.id)
      for (const who of strangers) {
        const body = method === 'post' ? (bodies[name] ?? {}) : undefined
        const there = await api.as(who, path.replace(':id', real), body)
        const none = await api.as(who, path.replace(':id', 'geen-idee'), body)
        assert.deepEqual([there.status, there.body], [none.status, none.body], `${who} ${name}`)
        if (name !== 'leaveForm') assert.notEqual(there.status, 200, `${who} ${name}`)
      }
    }
    for (const formulier of ['uitvraag', 'afronding', 'vrijgeven', 'leerpunt', 'overdragen']) {
      const there = await start('rens', formulier)
      assert.deepEqual(there.body, (await start('rens', formulier, undefined, 'geen-idee')).body)
      assert.equal(there.status, 404)
    }
    assert.ok(await stores().invullingen.find(half.body.id))
  })

  it('tells of the casus of a colleague no more than its reference, in the form to take it over', async () => {
    await onBoard()
    const { status, body } = await start('rens', 'overnemen', 'uitvraag-1')
    assert.equal(status, 200)
    assert.equal(body.casus.referentie, (await stores().casussen.find(id))?.referentie)
    assert.equal(body.over, null)
    assert.doesNotMatch(JSON.stringify(body), /UWV|Wie betaalt/)
  })

  it('fills in a form step by step, says what is wrong at the question, and keeps what was answered', async () => {
    const begun = await start('rik', 'volgende-stap')
    assert.equal(begun.body.vraag.stap, 'wat')
    const empty = await answer('rik', begun, ' ')
    assert.equal(empty.status, 400)
    assert.equal(empty.body.code, 'bad-answer')
    assert.deepEqual(empty.body.velden, ['antwoord'])
    const second = await answer('rik', begun, 'Gemeente bellen')
    assert.equal(second.body.invulling.gegeven[0].antwoord.invoer, 'Gemeente bellen')
    const past = await answer('rik', second, '2020-01-01')
    assert.equal(past.body.code, 'bad-answer')
    const again = await start('rik', 'volgende-stap')
    assert.equal(again.body.id, begun.body.id)
    assert.equal(again.body.vraag.stap, 'op')
    const done = await answer('rik', again, '2026-12-12')
    assert.equal(done.body.klaar.casus, id)
    const casus = await stores().casussen.find(id)
    assert.deepEqual(casus?.behandeling.volgende, { wat: 'Gemeente bellen', op: '2026-12-12' })
    const late = await answer('rik', again, '2026-12-12') // in a second window
    assert.deepEqual([late.status, late.body.code], [409, 'form-gone'])
  })

  it('tells the indiener what is asked of them, and that it is they who are waited for', async () => {
    const { casussen } = stores()
    const before = await casussen.find(id)
    await casussen.save({ ...(before ?? assert.fail()), status: 'wacht-op-indiener' })
    const own = (await api.as('ina', at())).body
    assert.equal(own.status.tekst, 'Wacht op jouw antwoord')
    const asked = (await casussen.listBerichten(id)).findLast(({ van }) => van === 'regievoerder')
    assert.equal(own.gevraagd.tekst, asked?.tekst)
    assert.match(own.gevraagd.uiterlijk, /^Antwoord graag uiterlijk/)
    const theirs = (await api.as('rik', at())).body
    assert.deepEqual(
      [theirs.gevraagd, theirs.status.tekst],
      [null, 'Wacht op antwoord van de indiener'],
    )
    const line = async () => {
      const { casussen: lines } = (await api.as('ina', '/mijn-casussen')).body
      return lines.find((one: { id: string }) => one.id === id)
    }
    assert.equal((await line()).status.tekst, 'Wacht op jouw antwoord')
    const open = await casussen.find(id)
    const closed = { status: 'afgerond', afronding: anAfronding() } as const
    await casussen.save({ ...(open ?? assert.fail()), ...closed })
    assert.equal((await line()).evalueren, true)
    await api.as('ina', at('/evaluatie'), { verder: 'ja' })
    assert.equal((await line()).evalueren, false)
  })

  it('plans past a day that cannot be undone only after a yes, and warns at every question', async () => {
    const { casussen } = stores()
    const found = (await casussen.find(id)) ?? assert.fail()
    const datum = { soort: 'datum', datum: '2026-12-17' } as const
    await casussen.save({ ...found, antwoorden: { ...found.antwoorden, datum } })
    const begun = await start('rik', 'wachten')
    assert.match(begun.body.meldingen.join(), /17 december 2026/)
    const late = await answer('rik', begun, '2026-12-20')
    assert.equal(late.body.invulling.vraag.stap, 'toch')
    assert.match(late.body.invulling.meldingen.join(), /17 december.*is later/)
    const sure = await answer('rik', late, 'ja')
    assert.equal(sure.body.invulling.vraag.stap, 'reden')
    assert.match(sure.body.invulling.meldingen.join(), /17 december.*is later/)
    assert.equal((await answer('rik', sure, 'Het besluit.')).body.soort, 'klaar')
    assert.equal((await casussen.find(id))?.behandeling.wachtTot, '2026-12-20')
  })

  it('takes the same answer twice as one, and overwrites nothing that was answered elsewhere', async () => {
    const begun = await start('rik', 'interventie')
    const first = await answer('rik', begun, 'overleg')
    assert.equal((await answer('rik', begun, 'overleg')).body.soort, 'stap')
    const other = await answer('rik', begun, 'ministerie')
    assert.equal(other.body.soort, 'anders')
    assert.equal(other.body.invulling.gegeven[0].antwoord.invoer, 'overleg')
    const { id: formId, versie } = first.body.invulling
    const changed = await api.as('rik', `/invullingen/${formId}/antwoorden`, {
      ...{ stap: 'soort', versie, antwoord: 'ministerie' },
    })
    assert.equal(changed.body.invulling.gegeven[0].antwoord.invoer, 'ministerie')
    assert.equal(changed.body.invulling.vraag.stap, 'toelichting')
    const notAsked = await api.as('rik', `/invullingen/${formId}/antwoorden`, {
      ...{ stap: 'geen-vraag', versie: changed.body.invulling.versie, antwoord: 'x' },
    })
    assert.equal(notAsked.status, 409)
  })

  it('offers what is known already, and warns as the chat does', async () => {
    await onBoard()
    const found = await stores().casussen.find(id)
    assert.ok(found)
    const antwoorden = {
      ...found.antwoorden,
      partijen: { soort: 'partijen', partijen: [{ id: null, naam: 'Gemeente', zegt: '' }] },
      datum: { soort: 'datum', datum: '2026-12-01' },
      'akkoord-contact': { soort: 'keuze', keuze: 'nee' },
    } as const
    await stores().casussen.save({ ...found, antwoorden })
    assert.equal((await start('rik', 'afronding')).body.meldingen.length, 1)
    const begun = await start('rik', 'uitvraag')
    assert.equal(begun.body.voorstel.tekst, 'Gemeente')
    const { id: formId, versie } = begun.body
    const taken = await api.as('rik', `/invullingen/${formId}/antwoorden`, {
      ...{ stap: 'organisatie', versie },
    })
    const asked = await answer('rik', taken, 'Wie betaalt dit?')
    const done = await answer('rik', asked, '2026-12-12')
    assert.equal(done.body.klaar.meldingen.length, 3) // the day that was read, and two warnings
  })

  it('records what a row of the board or an intervention brought, and of nothing else', async () => {
    await onBoard()
    assert.equal((await start('rik', 'uitvraag-antwoord')).status, 404)
    assert.equal((await start('rik', 'uitvraag-antwoord', 'een-ander')).status, 404)
    const forms = await stores().invullingen.listByGebruiker('rik')
    assert.deepEqual(
      forms.filter(({ casusId }) => casusId === id),
      [],
    )
    const begun = await start('rik', 'uitvraag-antwoord', 'uitvraag-1')
    assert.equal(begun.body.over.titel, 'UWV')
    await answer('rik', begun, 'Zij betalen het voorschot.')
    const { body } = await api.as('rik', at())
    assert.equal(body.behandeling.bord[0].antwoord, 'Zij betalen het voorschot.')
  })

  it('stops at a form of a casus that a colleague has by now, and tells nothing of it', async () => {
    const begun = await start('rik', 'let')
    const found = await stores().casussen.find(id)
    assert.ok(found)
    const antwoorden = {
      ...found.antwoorden,
      situatie: { soort: 'tekst', tekst: 'Een gezin verliest de woning.' },
    } as const
    const rens = { gebruikerId: 'rens', naam: 'Rens' }
    const second = await answer('rik', begun, 'ja')
    await stores().casussen.save({ ...found, antwoorden, regievoerder: rens })
    for (const form of [begun, second]) {
      const gone = await answer('rik', form, 'ja')
      assert.equal(gone.status, 404)
      assert.doesNotMatch(JSON.stringify(gone.body), /woning/)
    }
  })

  it('does not know a form that does not exist, and begins none that does not fit', async () => {
    assert.equal((await start('rik', 'bestaat-niet')).status, 404)
    assert.equal((await start('rik', 'constructor')).status, 404)
    assert.equal((await start('bea', 'heropenen')).status, 409)
    assert.equal((await start('rik', 'heropenen')).status, 404)
    assert.equal((await start('rik', 'overnemen')).status, 409)
  })

  it('hands nothing over when there is no colleague', async () => {
    const { rollen } = stores()
    await rollen.save('rens', [])
    assert.equal((await start('rik', 'overdragen')).body.code, 'no-colleague')
    await rollen.save('rens', ['regievoerder'])
    assert.equal((await start('rik', 'overdragen')).status, 200)
  })

  it('gives what was typed in a form back as text, whatever it holds', async () => {
    const begun = await start('rik', 'interventie')
    const asked = await answer('rik', begun, 'overleg')
    await answer('rik', asked, NASTY)
    const { headers, body } = await api.as('rik', at())
    assert.match(headers.get('content-type') ?? '', /^application\/json/)
    assert.equal(body.behandeling.interventies[0].antwoorden.at(-1).tekst, NASTY)
  })

  it('keeps nothing in which somebody can be recognised, unless whoever typed it insists', async () => {
    const begun = await start('rik', 'interventie')
    const asked = await answer('rik', begun, 'overleg')
    const { versie } = asked.body.invulling
    const held = await answer('rik', asked, MAIL)
    assert.equal(held.status, 422)
    assert.doesNotMatch(held.body.voorstel, /jan@/)
    assert.equal((await answer('rik', asked, BSN, { reden: 'professional' })).status, 422)
    const form = await stores().invullingen.find(begun.body.id)
    assert.equal(form?.versie, versie)
    assert.equal((await answer('rik', asked, MAIL, { reden: 'omdat' })).status, 400)
    assert.equal((await answer('rik', asked, MAIL, { reden: 'professional' })).status, 200)
    const events = await stores().casussen.listEvents(id)
    const passed = events.filter(({ soort }) => soort === 'privacy-doorgelaten')
    assert.deepEqual(
      passed.map(({ feiten }) => feiten.reden),
      ['professional'],
    )
    assert.doesNotMatch(JSON.stringify(passed), /jan@/)
  })

  it('sends a message, a note or a question once, however often it is asked to', async () => {
    for (let times = 0; times < 2; times += 1) {
      await api.as('rik', at('/notities'), { tekst: 'Gebeld.' })
      await api.as('rik', at('/berichten'), { tekst: 'Ik ga bellen.' })
    }
    for (let times = 0; times < 2; times += 1) {
      await api.as('rik', at('/vraag-om'), { stap: 'hulpvraag' })
    }
    const { body } = await api.as('rik', at())
    assert.equal(body.behandeling.notities.length, 1)
    assert.equal(body.berichten.length, 3)
    assert.equal((await api.as('rik', at('/vraag-om'), { stap: 'onzin' })).status, 404)
    const mine = await api.as('ina', '/mijn-casussen')
    assert.equal(mine.body.casussen.find((one: { id: string }) => one.id === id).nieuw, 3)
  })

  it('records the reading of a handover (K7), and hands out the casusformulier to who may read', async () => {
    const readings = async () => {
      const events = await stores().casussen.listEvents(id)
      return events.filter(({ soort }) => soort === 'gelezen').length
    }
    const before = await readings()
    assert.equal((await api.as('rik', at('/overdracht'))).status, 200)
    assert.equal(await readings(), before + 1)
    const noAddress = await api.as('ina', at('/casusformulier'), {})
    assert.equal(noAddress.body.code, 'no-address')
  })

  it('lets an indiener take back only what nobody has, and evaluate only what is closed', async () => {
    assert.equal((await api.as('ina', at('/intrekken'), {})).status, 409)
    assert.equal((await api.as('ina', at('/aanpassen'), {})).status, 409)
    assert.equal((await api.as('ina', at('/evaluatie'), { verder: 'ja' })).status, 409)
    const page = await api.as('ina', `/casussen/${free}`)
    assert.equal(page.body.magIntrekken, true)
    const draft = await api.as('ina', `/casussen/${free}/aanpassen`, {})
    assert.equal(draft.body.status.code, 'concept')
    assert.equal((await stores().casussen.find(free))?.status, 'ingetrokken')
    assert.equal((await api.as('ina', `/casussen/${free}/intrekken`, {})).status, 409)
  })

  it('shows what has ended to who had it, and to a beheerder, without what was told', async () => {
    const found = await stores().casussen.find(id)
    assert.ok(found)
    await stores().casussen.save({ ...found, status: 'afgerond', afronding: anAfronding() })
    const ids = async (who: string) => {
      const { body } = await api.as(who, '/afgesloten-casussen')
      return body.casussen.map((one: { id: string }) => one.id).filter((one: string) => one === id)
    }
    assert.deepEqual(await ids('rik'), [id])
    assert.deepEqual(await ids('rens'), [])
    assert.deepEqual(await ids('bea'), [id])
    assert.equal((await api.as('bea', at())).status, 404)
    const { body } = await api.as('rik', at())
    assert.equal(body.magSchrijven, false)
    assert.equal(body.afronding.toelichting, 'Zo.')
    const begun = await start('bea', 'heropenen')
    assert.equal((await answer('bea', begun, 'Er is weer iets.')).body.klaar.casus, null)
    assert.equal((await stores().casussen.find(id))?.afronding, null)
  })

  it('narrows the work list, with how many each choice would show', async () => {
    const mine = `woord=${id.slice(-2)}` // in the references of this test only
    const ask = async (query: string) => (await api.as('rik', `/werklijst?${mine}&${query}`)).body
    const counts = (body: ApiAnswer['body'], naam: string) =>
      Object.fromEntries(
        body.filters
          .find((one: { naam: string }) => one.naam === naam)
          .waarden.map(({ waarde, aantal }: { waarde: string; aantal: number }) => [
            waarde,
            aantal,
          ]),
      )
    assert.deepEqual(counts(await ask(''), 'van'), { mijn: 1, vrij: 1 })
    const free = await ask('status=ingediend')
    assert.equal(free.casussen.length, 1)
    assert.deepEqual(counts(free, 'van'), { mijn: 0, vrij: 1 })
    assert.deepEqual(counts(free, 'status'), { ingediend: 1, 'wacht-op-indiener': 1 })
    assert.equal((await ask('leefgebied=wonen&volgorde=oudste')).casussen.length, 2)
    assert.equal((await api.as('rik', '/werklijst?status=concept')).status, 400)
    assert.equal((await api.as('rik', '/werklijst?volgorde=naam')).status, 400)
  })

  it('tells an indiener how many messages came since they wrote', async () => {
    await stores().casussen.addBericht(aBericht('b2', { casusId: id, op: later(1) }))
    const count = async () => {
      const { body } = await api.as('ina', '/mijn-casussen')
      return body.casussen.find((one: { id: string }) => one.id === id).nieuw
    }
    assert.equal(await count(), 2)
    await stores().casussen.addBericht(
      aBericht('b3', { casusId: id, van: 'indiener', op: later(2) }),
    )
    assert.equal(await count(), 0)
  })
})

function later(minutes: number): string {
  return new Date(NOW.getTime() + minutes * 60_000).toISOString()
}
