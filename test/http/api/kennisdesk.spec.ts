import assert from 'node:assert/strict'
import { TENANT } from '../../helpers/activities.ts'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { anItem, NOW } from '../../helpers/builders.ts'
import { smallConfig, startSmallApp } from '../../helpers/small-app.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

const PATH = `/kennisdesk/${SMALL_ITEM}`

describe('the knowledge desk', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  beforeEach(async () => {
    api = await startApi()
  })
  afterEach(() => api.stop())

  const read = async (who = 'red', path = PATH) => (await api.as(who, path)).body
  /** Saves the item with these fields changed. */
  const change = async (who: string, fields: object, path = PATH) => {
    const { item } = await read(who, path)
    return api.as(who, path, { ...item, ...fields })
  }
  const step = async (who: string, verb: string, more: object = {}, path = PATH) => {
    const { versie } = (await read('red', path)).item
    return api.as(who, `${path}/${verb}`, { versie, ...more })
  }
  const live = () => api.app.storage.stores.kennis.find(SMALL_ITEM)
  const ROUTE = 'casusoverleg-alle-partijen-aan-tafel'

  /** A draft of which nothing keeps it from being published. */
  const rightDraft = async (who = 'red', titel = 'Nieuwe titel') => {
    const answer = await change(who, { titel })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return answer.body
  }

  it('lists every item, with what waits', async () => {
    await rightDraft()
    const { items } = await read('red', '/kennisdesk')
    const line = items.find(({ id }: { id: string }) => id === SMALL_ITEM)
    assert.equal(line.status.code, 'concept')
    assert.equal(line.naast, true)
  })

  it('keeps a draft beside what people find, until a colleague publishes it (E5)', async () => {
    const saved = await rightDraft()
    assert.deepEqual(
      saved.bevindingen.filter((one: { niveau: string }) => one.niveau === 'fout'),
      [],
    )
    assert.equal(saved.vindbaar, true)
    assert.equal(saved.naast, true)
    assert.notEqual((await live())?.item.titel, 'Nieuwe titel')
    assert.equal((await step('red', 'ter-review')).body.status.code, 'review')
    const seen = await api.as('ina', `/kennis/${SMALL_ITEM}`)
    assert.equal(seen.body.titel, SMALL_ITEM.replaceAll('-', ' '))
    assert.equal((await read('red')).magPubliceren, false)
    assert.equal((await read('roos')).magPubliceren, true)
    const own = await step('red', 'publiceer')
    assert.equal(own.status, 409)
    assert.equal(own.body.code, 'own-work')
    assert.equal((await step('roos', 'publiceer')).body.status.code, 'gepubliceerd')
    assert.equal((await live())?.item.titel, 'Nieuwe titel')
  })

  it('lets a beheerder publish no text of their own either, also when a colleague sent it', async () => {
    await rightDraft('bea')
    await step('red', 'ter-review')
    assert.equal((await step('bea', 'publiceer')).body.code, 'own-work')
    assert.equal((await step('red', 'publiceer')).status, 200)
  })

  it('publishes nothing that nobody was asked to look at, and what changed in review is a draft', async () => {
    await rightDraft()
    assert.equal((await step('roos', 'publiceer')).body.code, 'transition')
    await step('red', 'ter-review')
    await change('roos', { titel: 'Nog een titel' })
    assert.equal((await read()).status.code, 'concept')
    assert.equal((await step('red', 'publiceer')).body.code, 'transition')
  })

  it('sends back with a reason', async () => {
    await rightDraft()
    await step('red', 'ter-review')
    const { body } = await step('roos', 'terug', { reden: 'Leg het woord uit.' })
    assert.equal(body.status.code, 'concept')
    assert.equal(body.reden, 'Leg het woord uit.')
    assert.equal((await step('roos', 'terug', { reden: 'Nog eens.' })).status, 409)
  })

  it('says what is wrong at its field, in words, and publishes nothing with a mistake', async () => {
    const { body } = await change('red', { vraag: 'Geen vraag', stappen: ['Een stap'] })
    const velden = body.bevindingen.map(({ veld }: { veld: string }) => veld)
    assert.ok(velden.includes('vraag') && velden.includes('stappen'))
    for (const { tekst } of body.bevindingen) assert.doesNotMatch(tekst, /[{}]|undefined/)
    assert.equal((await step('red', 'ter-review')).body.code, 'item-mistakes')
  })

  it('refuses personal data in every field, and keeps nothing of it (X30)', async () => {
    for (const fields of [
      { titel: 'Mail naar jan@voorbeeld.example' },
      { vragen: ['Bel 06-12345678 maar'] },
      { intern: 'Dit gaat over BSN 111222333.' },
      { opvolging: [{ partij: 'a@b.nl', status: 'Gebeld', jaar: '2026' }] },
      { trefwoorden: ['111222333'] },
      { niveau: 'jan@voorbeeld.example' },
    ]) {
      const { status, body } = await change('red', fields)
      assert.equal(status, 422)
      assert.equal(body.code, 'personal-data')
      assert.deepEqual(body.velden, Object.keys(fields))
      assert.ok(body.gevonden.length > 0)
    }
    assert.equal((await api.app.storage.stores.kennis.listVersies(SMALL_ITEM)).length, 1)
  })

  it('belongs to somebody of the desk, and to nobody else', async () => {
    assert.equal((await change('red', { eigenaar: 'roos' })).body.code, 'bad-request')
    await change('roos', { titel: 'Roos was hier' })
    assert.equal((await change('red', { eigenaar: 'roos' })).body.item.eigenaar, 'roos')
  })

  it('writes nothing over what a colleague saved (E14)', async () => {
    const { item } = await read()
    await rightDraft('roos')
    const late = await api.as('red', PATH, { ...item, titel: 'Van mij' })
    assert.equal(late.body.code, 'stale')
    assert.equal((await read()).item.titel, 'Nieuwe titel')
    for (const verb of ['ter-review', 'weggooien'])
      assert.equal((await api.as('red', `${PATH}/${verb}`, { versie: 1 })).status, 409)
  })

  it('throws a draft away; what people find stays, and a later text of the folder may replace it', async () => {
    await rightDraft()
    const { deskitem } = (await step('red', 'weggooien')).body
    assert.equal(deskitem.status.code, 'gepubliceerd')
    assert.equal(deskitem.naast, false)
    const found = await live()
    assert.equal(found?.bron, 'meegeleverd')
    assert.notEqual(found?.item.titel, 'Nieuwe titel')
    assert.equal((await step('red', 'weggooien')).status, 409)
  })

  it('keeps every version, shows what differs and puts an old one back (E4)', async () => {
    await rightDraft()
    const { versies } = await read('red', `${PATH}/versies`)
    assert.deepEqual(
      versies.map(({ versie, vindbaar }: { versie: number; vindbaar: boolean }) => [
        versie,
        vindbaar,
      ]),
      [
        [2, false],
        [1, true],
      ],
    )
    const { velden } = await read('red', `${PATH}/verschil?van=1&naar=2`)
    assert.deepEqual(
      velden.map(({ veld }: { veld: string }) => veld),
      ['titel'],
    )
    const { body } = await step('red', 'herstel', { van: 1 })
    assert.equal(body.status.code, 'concept')
    assert.notEqual(body.item.titel, 'Nieuwe titel')
    assert.equal((await step('red', 'herstel', { van: 9 })).status, 404)
  })

  it('retires an item with a reason; links to it lead to what took its place (X29)', async () => {
    const before = await live()
    const { status, body } = await step('red', 'laat-vervallen', { reden: 'Oud.', door: ROUTE })
    assert.equal(status, 200, JSON.stringify(body))
    assert.equal(body.status.code, 'gearchiveerd')
    assert.equal(body.reden, 'Oud.')
    assert.equal(body.vindbaar, false)
    const page = await waitFor(async () => {
      const answer = await api.as('ina', `/kennis/${SMALL_ITEM}`)
      return answer.body.id === ROUTE ? answer : undefined
    })
    assert.equal(page.status, 200)
    const versies = await api.app.storage.stores.kennis.listVersies(SMALL_ITEM)
    assert.deepEqual(versies[0], before)
    const now = await api.as('ina', `/kennis/${SMALL_ITEM}?op=${NOW.toISOString()}`)
    assert.equal(now.status, 404)
  })

  it('still shows what people found at an earlier moment, and never a draft (X29)', async () => {
    let now = new Date(NOW)
    await api.stop()
    api = await startApi(() => now)
    now = new Date(NOW.getTime() + 60_000)
    await rightDraft()
    await step('red', 'ter-review')
    const then = now.toISOString()
    now = new Date(NOW.getTime() + 120_000)
    await step('roos', 'publiceer')
    const titleAt = async (op: string) =>
      (await api.as('ina', `/kennis/${SMALL_ITEM}?op=${op}`)).body.titel
    assert.equal(await titleAt(then), SMALL_ITEM.replaceAll('-', ' '))
    assert.equal(await titleAt(now.toISOString()), 'Nieuwe titel')
    assert.equal((await api.as('ina', `/kennis/${SMALL_ITEM}?op=gisteren`)).status, 400)
    const before = new Date(NOW.getTime() - 60_000).toISOString()
    assert.equal((await api.as('ina', `/kennis/${SMALL_ITEM}?op=${before}`)).status, 404)
  })

  it('retires nothing with a draft beside it, nor in favour of itself or of what is not there', async () => {
    for (const door of [SMALL_ITEM, 'bestaat-niet'])
      assert.equal((await step('red', 'laat-vervallen', { reden: 'Oud.', door })).status, 409)
    await rightDraft()
    assert.equal((await step('red', 'laat-vervallen', { reden: 'Oud.', door: null })).status, 409)
  })

  it('begins a new item, with a name of its own; nobody else reads it', async () => {
    const make = () => api.as('red', '/kennisdesk', { soort: 'route', titel: 'Één nieuwe route!' })
    assert.equal((await make()).body.item.id, 'een-nieuwe-route')
    assert.equal((await make()).body.item.id, 'een-nieuwe-route-2')
    assert.equal((await api.as('ina', '/kennis/een-nieuwe-route')).status, 404)
    assert.equal((await api.as('ina', '/kennisdesk/een-nieuwe-route')).status, 403)
    const path = '/kennisdesk/een-nieuwe-route'
    assert.equal((await step('red', 'weggooien', {}, path)).body.deskitem, null)
    assert.equal((await api.as('red', path)).status, 404)
    const empty = { soort: 'route', titel: '!!!' }
    assert.equal((await api.as('red', '/kennisdesk', empty)).status, 400)
  })

  it('goes on with a draft that came from a closed casus, however much was written there', async () => {
    const long = 'Er speelt van alles en niemand gaat erover. '.repeat(90)
    const item = anItem({
      ...{ id: 'casus-mw-26-7k3f', status: 'concept', situatie: long, waarom: `${long}\n${long}` },
      ...{ wetten: [long], stappen: Array.from({ length: 100 }, () => 'Bel de gemeente.') },
      bronnen: [{ document: 'casus', regels: '', vindplaats: 'MW-26-7K3F', jaar: 2026 }],
    })
    await api.app.storage.stores.kennis.save({
      ...{ item, versie: 0, bron: 'rik', vingerafdruk: '', op: NOW.toISOString(), reden: null },
    })
    const path = `/kennisdesk/${item.id}`
    assert.equal((await api.as('ina', `/kennis/${item.id}`)).status, 404)
    const { status, body } = await change('red', { situatie: 'Kort.' }, path)
    assert.equal(status, 200, JSON.stringify(body))
    assert.equal(body.vindbaar, false)
    assert.equal(body.item.versie, 2)
  })

  it('shows what is being written as the card of the bot and as the page, and keeps nothing', async () => {
    const { item } = await read()
    const { body } = await api.as('red', `${PATH}/voorbeeld`, { ...item, titel: 'Onbewaard' })
    assert.equal(body.kaart.type, 'AdaptiveCard')
    assert.match(JSON.stringify(body.kaart), /Onbewaard/)
    assert.equal(body.pagina.titel, 'Onbewaard')
    assert.equal((await read()).item.versie, item.versie)
  })

  it('finds what was published within five seconds in every process, and a draft never (B18)', async () => {
    const titel = 'Kwartelkoning in de schuur'
    const second = await startSmallApp(smallConfig(), { storage: api.app.storage })
    const findsAt = (port: number) => async () => {
      const path = `/api/v1/kennis?vraag=${encodeURIComponent(titel)}`
      const headers = port === second.port ? {} : await api.issuer.userToken(TENANT, 'ina')
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
      const { items } = (await answer.json()) as { items: { titel: string }[] }
      return items.some((one) => one.titel === titel) ? true : undefined
    }
    const ports = [api.app.port, second.port]
    await rightDraft('red', titel)
    for (const port of ports) assert.equal(await findsAt(port)(), undefined)
    await step('red', 'ter-review')
    await step('roos', 'publiceer')
    for (const port of ports) assert.ok(await waitFor(findsAt(port)))
    await second.stop()
  })
})

/** Asks until there is an answer, for five seconds. */
async function waitFor<T>(get: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await get()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return assert.fail('not within five seconds')
}
