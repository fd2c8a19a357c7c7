import assert from 'node:assert/strict'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

const PATH = `/kennisdesk/${SMALL_ITEM}`
const ROUTE = '/kennisdesk/casusoverleg-alle-partijen-aan-tafel'

describe('editors who work together', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  beforeEach(async () => {
    api = await startApi()
  })
  afterEach(() => api.stop())

  const read = async (who: string, path = PATH) => (await api.as(who, path)).body
  const change = async (who: string, fields: object, path = PATH) =>
    api.as(who, path, { ...(await read(who, path)).item, ...fields })
  const step = async (who: string, verb: string, more: object = {}, path = PATH) =>
    api.as(who, `${path}/${verb}`, { versie: (await read('red', path)).item.versie, ...more })
  const titleOf = async (path: string) => (await read('red', path)).item.titel
  const lineOf = async (who: string) =>
    (await read(who, '/kennisdesk')).items.find(({ id }: { id: string }) => id === SMALL_ITEM)

  it('give no item the title of another, and are told what to do', async () => {
    const titel = ` ${(await titleOf(ROUTE)).toUpperCase()} `
    const made = await api.as('red', '/kennisdesk', { soort: 'route', titel })
    assert.deepEqual([made.status, made.body.code], [409, 'title-taken'])
    assert.match(made.body.detail, /kies een titel/)
    await change('red', { titel: await titleOf(ROUTE) })
    assert.equal((await step('red', 'ter-review')).body.code, 'title-taken')
    await change('red', { titel: 'Iets anders' })
    assert.equal((await step('red', 'ter-review')).status, 200)
    const draft = { soort: 'route', titel: 'Iets anders' }
    assert.equal((await api.as('roos', '/kennisdesk', draft)).body.code, 'title-taken')
  })

  it('may use the title of an item that people find no more', async () => {
    const titel = await titleOf(PATH)
    assert.equal((await step('red', 'laat-vervallen', { reden: 'Oud.', door: null })).status, 200)
    assert.equal((await api.as('red', '/kennisdesk', { soort: 'route', titel })).status, 200)
  })

  it('take their own text back without a reason, and send that of a colleague back with one', async () => {
    await change('red', { titel: 'Van red' })
    await step('red', 'ter-review')
    assert.equal((await step('roos', 'terug', { reden: null })).status, 400)
    assert.equal((await step('red', 'terug', { reden: null })).body.status.code, 'concept')
  })

  it('see what waits for them to look at, and not what they wrote themselves', async () => {
    assert.equal((await lineOf('roos')).naTeKijken, false)
    await change('red', { titel: 'Van red' })
    await step('red', 'ter-review')
    assert.equal((await lineOf('roos')).naTeKijken, true)
    assert.equal((await lineOf('red')).naTeKijken, false)
  })

  it('know their own second window from a colleague', async () => {
    await change('red', { titel: 'Van red' })
    assert.equal((await read('red')).doorMij, true)
    assert.equal((await read('roos')).doorMij, false)
  })

  it('see which versions say the same, and which was a draft thrown away', async () => {
    await change('red', { titel: 'Van red' })
    await step('red', 'ter-review')
    await step('roos', 'publiceer')
    await change('red', { titel: 'Toch niet' })
    await step('red', 'weggooien')
    const { versies } = await read('red', `${PATH}/versies`)
    assert.deepEqual(
      versies.map((one: { versie: number; zelfdeTekst: boolean; weggegooid: boolean }) => [
        ...[one.versie, one.zelfdeTekst, one.weggegooid],
      ]),
      [
        [6, false, true],
        [5, false, false],
        [4, true, false],
        [3, true, false],
        [2, false, false],
        [1, false, false],
      ],
    )
  })

  it('read what differs with the names of sources and items, not their codes', async () => {
    const bron = { document: 'wet', regels: '', vindplaats: 'artikel 3', jaar: 2026 }
    await change('red', { bronnen: [bron], verwante: [ROUTE.split('/').at(-1)] })
    const { velden } = await read('red', `${PATH}/verschil?van=1&naar=2`)
    const texts = JSON.stringify(velden)
    assert.match(texts, /De wet of regeling zelf, artikel 3, 2026/)
    assert.match(texts, /casusoverleg alle partijen/)
    assert.doesNotMatch(texts, /jaarrapportage-2024|casusoverleg-alle/)
  })
})
