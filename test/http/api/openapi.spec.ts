import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Interventie } from '../../../src/domain/casus/behandeling.ts'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { anAfronding, anUitvraag, NOW } from '../../helpers/builders.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<
    Record<string, { readonly headers: object; readonly content: Record<string, unknown> }>
  >
}
interface Document {
  readonly openapi: string
  readonly info: { readonly version: string; readonly contact: Record<string, string> }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

type Question = [string, string, string, string, unknown?]

/** Everything the desk can be asked, in an order in which it can be answered. */
async function deskQuestions({ as }: TestApi): Promise<Question[]> {
  const desk = '/kennisdesk/{id}'
  const own = `/kennisdesk/${SMALL_ITEM}`
  const { item } = (await as('red', own)).body
  const changed = { ...item, titel: 'Een andere titel' }
  return [
    ['/kennisdesk', 'get', 'red', '/kennisdesk'],
    ['/kenniskeuzes', 'get', 'red', '/kenniskeuzes'],
    ['/kennisdesk', 'post', 'red', '/kennisdesk', { soort: 'route', titel: 'Een nieuwe route' }],
    [desk, 'get', 'red', own],
    [desk, 'get', 'red', '/kennisdesk/een-nieuwe-route'],
    [`${desk}/voorbeeld`, 'post', 'red', `${own}/voorbeeld`, changed],
    [desk, 'post', 'red', own, { ...item, titel: 'a@b.nl' }],
    [desk, 'post', 'red', own, changed],
    [desk, 'post', 'red', own, item],
    [`${desk}/versies`, 'get', 'red', `${own}/versies`],
    [`${desk}/verschil`, 'get', 'red', `${own}/verschil?van=1&naar=2`],
    [`${desk}/ter-review`, 'post', 'red', `${own}/ter-review`, { versie: 2 }],
    [`${desk}/terug`, 'post', 'roos', `${own}/terug`, { versie: 3, reden: 'Nog niet.' }],
    [`${desk}/ter-review`, 'post', 'red', `${own}/ter-review`, { versie: 4 }],
    [`${desk}/publiceer`, 'post', 'red', `${own}/publiceer`, { versie: 5 }],
    [`${desk}/publiceer`, 'post', 'roos', `${own}/publiceer`, { versie: 5 }],
    [`${desk}/herstel`, 'post', 'red', `${own}/herstel`, { versie: 6, van: 1 }],
    [`${desk}/weggooien`, 'post', 'red', `${own}/weggooien`, { versie: 7 }],
    [
      ...([`${desk}/laat-vervallen`, 'post', 'red', `${own}/laat-vervallen`] as const),
      { versie: 8, reden: 'Oud.', door: null },
    ],
  ]
}

describe('the OpenAPI document', function () {
  this.timeout(10_000) // a whole app is made
  let api: TestApi
  let document: Document
  before(async () => {
    api = await startApi()
    document = (await api.send('/openapi.json')).body
  })
  after(() => api.stop())

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    )

  it('says who to ask, which version it is, and where it is', () => {
    assert.equal(document.openapi, '3.1.0')
    assert.match(document.info.version, /^\d+\.\d+\.\d+$/)
    for (const field of ['name', 'email', 'url']) assert.ok(document.info.contact[field])
    for (const { url } of document.servers) assert.match(url, /^https:\/\/.+\/api\/v1$/)
  })

  it('has paths in kebab-case without a slash at the end', () => {
    for (const { path } of operations())
      assert.match(path, /^(?:\/(?:[a-z]+(?:-[a-z]+)*|\{[a-z]\w*\}))+$/, path)
  })

  it('has lowerCamelCase parameters, and every one of the path', () => {
    for (const { path, operation } of operations()) {
      for (const { name } of operation.parameters) assert.match(name, /^[a-z][a-zA-Z0-9]*$/)
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
      assert.deepEqual(
        inPath.map(({ name }) => `{${name}}`),
        path.match(/\{\w+\}/g) ?? [],
      )
    }
  })

  it('names each operation once, and says what it does', () => {
    const names = operations().map(({ operation }) => operation.operationId)
    assert.equal(new Set(names).size, names.length)
    for (const { operation } of operations()) assert.ok(operation.summary)
  })

  it('declares a 400 wherever something comes in, problems as such, and the version in a header', () => {
    for (const { operation } of operations()) {
      assert.ok('400' in operation.responses)
      for (const [status, { content, headers }] of Object.entries(operation.responses)) {
        assert.ok('API-Version' in headers)
        const type = status === '200' ? 'application/json' : 'application/problem+json'
        assert.deepEqual(Object.keys(content), [type])
      }
    }
  })

  it('describes every answer as it really is', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema(document, 'api')
    const asked: Question[] = [
      ['/ik', 'get', 'rik', '/ik'],
      ['/ik/rol', 'post', 'rik', '/ik/rol', { rol: 'alles' }],
      ['/mijn-casussen', 'get', 'ina', '/mijn-casussen'],
      ['/werklijst', 'get', 'rik', '/werklijst'],
      ['/werklijst', 'get', 'ina', '/werklijst'],
      ['/casussen/{id}', 'get', 'rik', '/casussen/van-rik'],
      ['/casussen/{id}', 'get', 'ina', '/casussen/van-rik'],
      ['/casussen/{id}', 'get', 'red', '/casussen/van-rik'],
      [
        '/casussen/{id}/notities',
        'post',
        'rik',
        '/casussen/van-rik/notities',
        { tekst: 'Gebeld.' },
      ],
      ['/casussen/{id}/notities', 'post', 'rik', '/casussen/van-rik/notities', { tekst: '' }],
      ['/casussen/{id}/berichten', 'post', 'ina', '/casussen/van-rik/berichten', { tekst: 'Ja.' }],
      [
        '/casussen/{id}/berichten',
        'post',
        'ina',
        '/casussen/van-rik/berichten',
        { tekst: 'a@b.nl' },
      ],
      ['/casussen/{id}/tijdlijn', 'get', 'rik', '/casussen/van-rik/tijdlijn'],
      ['/casussen/{id}/overdracht', 'get', 'rik', '/casussen/van-rik/overdracht'],
      ['/afgesloten-casussen', 'get', 'bea', '/afgesloten-casussen'],
      [
        '/casussen/{id}/vraag-om',
        'post',
        'rik',
        '/casussen/van-rik/vraag-om',
        { stap: 'hulpvraag' },
      ],
      ['/casussen/{id}/casusformulier', 'post', 'rik', '/casussen/van-rik/casusformulier', {}],
      [
        '/casussen/{id}/formulieren',
        'post',
        'rik',
        '/casussen/van-rik/formulieren',
        { formulier: 'let' },
      ],
      [
        '/invullingen/{id}/antwoorden',
        'post',
        'rik',
        '/invullingen/half/antwoorden',
        { stap: 'wat', versie: 1, antwoord: 'Gemeente bellen over het adres' },
      ],
      [
        '/invullingen/{id}/antwoorden',
        'post',
        'rik',
        '/invullingen/half/antwoorden',
        { stap: 'op', versie: 2, antwoord: 'ooit' },
      ],
      [
        '/invullingen/{id}/antwoorden',
        'post',
        'rik',
        '/invullingen/half/antwoorden',
        { stap: 'op', versie: 2, antwoord: 'over een week' },
      ],
      ['/invullingen/{id}/weg', 'post', 'rik', '/invullingen/half/weg', {}],
      ['/casussen/{id}/aanpassen', 'post', 'ina', '/casussen/vrij-2/aanpassen', {}],
      ['/casussen/{id}/intrekken', 'post', 'ina', '/casussen/vrij-3/intrekken', {}],
      ['/casussen/{id}/evaluatie', 'post', 'ina', '/casussen/klaar/evaluatie', { verder: 'ja' }],
      ['/casussen/{id}/neem', 'post', 'rik', '/casussen/vrij/neem', {}],
      ['/casussen/{id}/neem', 'post', 'rens', '/casussen/vrij/neem', {}],
      ['/kennis', 'get', 'ina', '/kennis'],
      ['/kennis/{id}', 'get', 'ina', `/kennis/${SMALL_ITEM}`],
      ...(await deskQuestions(api)),
    ]
    await fill(api)
    const covered = new Set<string>()
    for (const [path, method, who, address, body] of asked) {
      const answer = await api.as(who, address, body)
      const type = answer.status === 200 ? 'application/json' : 'application/problem+json'
      const pointer = ['paths', path, method, 'responses', answer.status, 'content', type, 'schema']
      const place = pointer.map((part) =>
        encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')),
      )
      const validate = ajv.getSchema(`api#/${place.join('/')}`)
      assert.ok(validate, `${method} ${path} ${answer.status}`)
      assert.ok(validate(answer.body), `${method} ${path}: ${JSON.stringify(validate.errors)}`)
      covered.add(`${method} ${path}`)
    }
    const all = operations().map(({ method, path }) => `${method} ${path}`)
    assert.deepEqual([...covered].sort(), all.sort())
  })
})

/** What the routes need to answer with something in every field. */
async function fill(api: TestApi): Promise<void> {
  const { casussen, invullingen } = api.app.storage.stores
  const free = await casussen.find('vrij')
  const taken = await casussen.find('van-rik')
  assert.ok(free && taken)
  await casussen.save({ ...free, id: 'vrij-2', referentie: 'MW-26-AAA2', versie: 0 })
  await casussen.save({ ...free, id: 'vrij-3', referentie: 'MW-26-AAA3', versie: 0 })
  const closed = { ...taken, id: 'klaar', referentie: 'MW-26-AAA4', versie: 0 }
  await casussen.save({ ...closed, status: 'afgerond', afronding: anAfronding() })
  const interventie: Interventie = {
    id: 'i1',
    soort: 'overleg',
    dialoog: { id: 'interventie', versie: 1 },
    antwoorden: { toelichting: { soort: 'tekst', tekst: 'Aan tafel gezeten.' } },
    ...{ op: NOW.toISOString(), naam: 'Rik Egie', resultaat: null },
  }
  await casussen.save({
    ...taken,
    behandeling: {
      ...taken.behandeling,
      bord: [anUitvraag()],
      interventies: [interventie],
      verwijzingen: [{ soort: 'zaak', nummer: 'Z-1', op: NOW.toISOString() }],
    },
  })
  await invullingen.save({
    ...{ id: 'half', versie: 0, gebruikerId: 'rik', casusId: 'van-rik', onderwerp: null },
    dialoog: { id: 'volgende-stap', versie: 1 },
    ...{ antwoorden: {}, gewijzigd: NOW.toISOString() },
  })
}
