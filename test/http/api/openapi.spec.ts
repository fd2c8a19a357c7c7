import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { SMALL_ITEM } from '../../helpers/small-root.ts'

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const GEMEENTE = {
  tenantId: '33333333-2222-3333-4444-555555555555',
  naam: 'Gemeente Ons Dorp',
  contactpunt: 'maatwerk@onsdorp.example',
  functie: 'teamleider wijkteam',
  toegelaten: true,
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
      Object.keys(methods).map((method) => ({ path, method })),
    )

  it('describes every answer as it really is', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema(document, 'api')
    const asked: [string, string, string, string, unknown?][] = [
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
      ['/casussen/{id}/neem', 'post', 'rik', '/casussen/vrij/neem', {}],
      ['/casussen/{id}/neem', 'post', 'rens', '/casussen/vrij/neem', {}],
      ['/kennis', 'get', 'ina', '/kennis'],
      ['/kennis/{id}', 'get', 'ina', `/kennis/${SMALL_ITEM}`],
      ['/beheer/loket', 'get', 'bea', '/beheer/loket'],
      ['/beheer/loket/ontkoppelingen', 'post', 'bea', '/beheer/loket/ontkoppelingen', {}],
      ['/beheer/personen', 'get', 'bea', '/beheer/personen'],
      [
        '/beheer/personen/{id}/rollen',
        'post',
        'bea',
        '/beheer/personen/red/rollen',
        { rollen: ['redacteur'] },
      ],
      [
        '/beheer/personen/{id}/rollen',
        'post',
        'bea',
        '/beheer/personen/bea/rollen',
        { rollen: [] },
      ],
      ['/beheer/gemeenten', 'get', 'bea', '/beheer/gemeenten'],
      ['/beheer/gemeenten', 'post', 'bea', '/beheer/gemeenten', GEMEENTE],
      ['/beheer/teksten', 'get', 'bea', '/beheer/teksten'],
      ['/beheer/teksten/{id}', 'post', 'bea', '/beheer/teksten/welkom.titel', { tekst: 'Dag' }],
      ['/beheer/teksten/{id}', 'post', 'bea', '/beheer/teksten/welkom.titel', { tekst: '<b>' }],
      [
        '/beheer/teksten/{id}/controles',
        'post',
        'bea',
        '/beheer/teksten/welkom.titel/controles',
        { tekst: 'Dag' },
      ],
      ['/beheer/termijnen', 'get', 'bea', '/beheer/termijnen'],
      ['/beheer/termijnen/{id}', 'post', 'bea', '/beheer/termijnen/concept', { dagen: 7 }],
      ['/beheer/termijnen/{id}', 'post', 'bea', '/beheer/termijnen/concept', { dagen: 700 }],
      ['/beheer/berichten', 'get', 'bea', '/beheer/berichten'],
      [
        '/beheer/berichten/{id}/herkansingen',
        'post',
        'bea',
        '/beheer/berichten/geen/herkansingen',
        {},
      ],
      ['/beheer/systemen', 'get', 'bea', '/beheer/systemen'],
      ['/beheer/wijzigingen', 'get', 'bea', '/beheer/wijzigingen'],
      ['/beheer/lezers', 'get', 'bea', '/beheer/lezers?referentie=mw%2026%207k3f'],
    ]
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
