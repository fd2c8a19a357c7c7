import assert from 'node:assert/strict'
import type { Json } from '../../src/bot/cards/elements.ts'
import { type ActivityFields, anActivity, post } from '../helpers/activities.ts'
import { aCasus, aRegistratie } from '../helpers/builders.ts'
import { type SmallApp, startSmallApp } from '../helpers/small-app.ts'
import { SMALL_ITEM } from '../helpers/small-root.ts'

/** A chat of two colleagues, in which the bot is not. */
const ELSEWHERE = { id: 'chat-van-twee', conversationType: 'personal' }

interface Result {
  readonly type: string
  readonly text?: string
  readonly attachments?: readonly { readonly content: Json; readonly preview: Json }[]
}

describe('a link of ours that somebody pastes, over HTTP (G5)', function () {
  this.timeout(5_000) // an app is made once
  let app: SmallApp
  before(async () => {
    app = await startSmallApp()
    const { casussen } = app.storage.stores
    const regievoerder = { gebruikerId: 'rik', naam: 'Rik Egie' }
    await casussen.save({
      ...aCasus({ id: 'casus-1', referentie: 'MW-26-7K3F', regievoerder }),
      antwoorden: { situatie: { soort: 'tekst', tekst: 'Een zwartkopmeeuw.' } },
    })
  })
  after(() => app.stop())

  async function paste(value: unknown): Promise<{ composeExtension?: Result }> {
    const fields = { name: 'composeExtension/queryLink', conversation: ELSEWHERE, value }
    const answer = await post(app.port, anActivity({ type: 'invoke', ...fields }))
    assert.equal(answer.status, 200)
    return (answer.invoke as { body: object } | undefined)?.body ?? assert.fail()
  }
  const tab = () => `http://127.0.0.1:${app.port}/tab#`

  it('shows the title of an item, its question, and where it opens', async () => {
    const { composeExtension } = await paste({ url: `${tab()}/kennis/${SMALL_ITEM}` })
    const [first] = composeExtension?.attachments ?? []
    const { item } = (await app.storage.stores.kennis.find(SMALL_ITEM)) ?? assert.fail()
    const shown = JSON.stringify(first?.content)
    for (const part of [item.titel, item.vraag, `/tab#/kennis/${SMALL_ITEM}`]) {
      assert.ok(shown.includes(JSON.stringify(part).slice(1, -1)), part)
    }
    assert.equal(first?.preview.contentType, 'application/vnd.microsoft.card.thumbnail')
  })

  it('says of a casus only that it is one, the same whether it exists or not', async () => {
    const real = JSON.stringify(await paste({ url: `${tab()}/casus/casus-1` }))
    const made = JSON.stringify(await paste({ url: `${tab()}/casus/casus-2` }))
    assert.match(real, /Een casus bij het Maatwerkloket/)
    assert.doesNotMatch(real, /MW-26|7K3F|zwartkopmeeuw|Rik|Ina|concept/)
    assert.equal(real.replaceAll('casus-1', 'casus-2'), made)
  })

  it('shows an item only while it is published', async () => {
    const { kennis } = app.storage.stores
    const found = (await kennis.find(SMALL_ITEM)) ?? assert.fail()
    const item = { ...found.item, id: 'oud', status: 'gearchiveerd' } as const
    await kennis.save({ ...found, item, versie: 0 })
    assert.deepEqual(await paste({ url: `${tab()}/kennis/oud` }), {})
  })

  it('leaves everything else a link', async () => {
    const elsewhere = `https://elders.example/tab#/kennis/${SMALL_ITEM}`
    const urls = ['/werk', '/kennisdesk/nieuw', '/casus/a/b', '/kennis/../casus', '/kennis/weg', '']
    for (const value of [
      ...[...urls.map((path) => ({ url: `${tab()}${path}` })), { url: elsewhere }],
      ...[{}, undefined, { url: 7 }, { url: 'x'.repeat(5000) }, 'tekst'],
    ]) {
      assert.deepEqual(await paste(value), {}, JSON.stringify(value))
    }
  })

  it('keeps nothing of it', async () => {
    await paste({ url: `${tab()}/casus/casus-1` })
    const { casussen, conversaties } = app.storage.stores
    assert.deepEqual(await casussen.listEvents('casus-1'), [])
    assert.equal(await conversaties.find(ELSEWHERE.id), undefined)
  })
})

describe('the search from the message box, over HTTP (G2)', function () {
  this.timeout(5_000) // an app is made once
  let app: SmallApp
  before(async () => {
    app = await startSmallApp()
  })
  after(() => app.stop())

  async function ask(value: unknown, fields: ActivityFields = {}): Promise<Result> {
    const answer = await post(
      app.port,
      anActivity({
        type: 'invoke',
        name: 'composeExtension/query',
        conversation: ELSEWHERE,
        value,
        ...fields,
      }),
    )
    assert.equal(answer.status, 200)
    const body = (answer.invoke as { body: { composeExtension: Result } } | undefined)?.body
    assert.ok(body, JSON.stringify(answer))
    return body.composeExtension
  }
  const query = (commandId: string, name: string, value: unknown) => ({
    commandId,
    parameters: [{ name, value }],
    queryOptions: { skip: 0, count: 25 },
  })

  it('gives cards with a preview', async () => {
    const result = await ask(query('zoekKennis', 'vraag', SMALL_ITEM.replaceAll('-', ' ')))
    assert.equal(result.type, 'result')
    const [first] = result.attachments ?? []
    assert.equal(first?.content.type, 'AdaptiveCard')
    assert.equal(first?.preview.contentType, 'application/vnd.microsoft.card.thumbnail')
  })

  it('starts with a useful set', async () => {
    const result = await ask(query('zoekKennis', 'initialRun', 'true'))
    assert.ok((result.attachments ?? []).length > 0)
    assert.ok((result.attachments ?? []).length <= 10)
  })

  it('reads a search of which only the words are given, as the Playground sends it', async () => {
    const result = await ask({ parameters: [{ value: SMALL_ITEM.replaceAll('-', ' ') }] })
    assert.equal(result.type, 'result')
  })

  it('finds in the register', async () => {
    await app.storage.stores.register.saveAll([aRegistratie()])
    const result = await ask(query('zoekRegister', 'vraag', 'landelijk'))
    assert.match(JSON.stringify(result.attachments), /maatwerk@uwv\.example/)
  })

  it('keeps nothing: no chat to write to, no turn, no words', async () => {
    await ask(query('zoekKennis', 'vraag', 'ontbrekend briefadres'), { id: 'zoek-1' })
    const { conversaties, activiteiten, gesprekken } = app.storage.stores
    assert.equal(await conversaties.find(ELSEWHERE.id), undefined)
    assert.equal(await conversaties.findByGebruiker('ina'), undefined)
    assert.equal(await gesprekken.find(ELSEWHERE.id), undefined)
    assert.equal(await activiteiten.has('zoek-1'), false)
  })

  for (const value of [
    undefined,
    {},
    'tekst',
    { commandId: 'zoekKennis', parameters: 'geen lijst' },
    query('zoekKennis', 'vraag', { geen: 'tekst' }),
    query('zoekKennis', 'vraag', 'x'.repeat(1000)),
    query('zoekKennis', 'vraag', 'bsn 111222333'),
    query('bestaat-niet', 'vraag', 'iets'),
  ]) {
    it(`answers ${JSON.stringify(value)?.slice(0, 60)} with a list or a sentence`, async () => {
      const result = await ask(value)
      assert.ok(result.type === 'result' || (result.text ?? '').length > 0)
      assert.doesNotMatch(JSON.stringify(result), /111222333/)
    })
  }

  it('answers a failure with a sentence, and no word of the question is logged', async () => {
    const before = app.storage.stores.register.search
    Object.assign(app.storage.stores.register, { search: () => Promise.reject(new Error('weg')) })
    try {
      const result = await ask(query('zoekRegister', 'vraag', 'landelijk'))
      assert.equal(result.type, 'message')
    } finally {
      Object.assign(app.storage.stores.register, { search: before })
    }
  })
})
