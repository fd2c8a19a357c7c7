import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Interventie } from '../../../src/domain/casus/behandeling.ts'
import { startApi, type TestApi } from '../../helpers/api.ts'
import { anAfronding, anUitvraag, aWetswijziging, NOW } from '../../helpers/builders.ts'
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

/** What editors see and are helped with. */
async function redactieQuestions({ as, app }: TestApi): Promise<Question[]> {
  const { vragen, oordelen, redactie } = app.storage.stores
  const op = NOW.toISOString()
  await vragen.save({
    ...{ id: 'vraag-1', tekst: 'Wie betaalt de hengelsport?', oordeel: 'past-niet', getoond: [] },
    ...{ afloop: 'onbekend', item: null, op },
  })
  await oordelen.add({
    ...{ id: 'oordeel-1', item: SMALL_ITEM, oordeel: 'stap', tekst: '', stap: 1, op },
  })
  const verzoek = { soort: 'feedback', over: 'oordeel-1', begonnen: op } as const
  await redactie.addVerzoek({ ...verzoek, gebruikerId: 'ina' })
  const { item } = (await as('red', `/kennisdesk/${SMALL_ITEM}`)).body
  const werk = { status: 'klaar', redacteur: 'red', was: { status: 'open', redacteur: null } }
  const antwoord = { status: 'klaar', was: 'nieuw', antwoord: 'Dank je.' }
  const linked = (await as('red', '/kennisdesk')).body.items.at(-1).id
  const bestand = { soort: 'json', inhoud: '[{}]' }
  return [
    ['/vragen', 'get', 'red', '/vragen'],
    ['/vragen', 'get', 'ina', '/vragen'],
    ['/vragen/{id}/werk', 'post', 'red', '/vragen/vraag-1/werk', werk],
    ['/vragen/{id}/werk', 'post', 'red', '/vragen/vraag-1/werk', werk],
    ['/vragen/{id}/concept', 'post', 'red', '/vragen/vraag-1/concept', {}],
    ['/vragen/{id}/item', 'post', 'red', '/vragen/vraag-1/item', { item: 'bestaat-niet' }],
    ['/vragen/{id}/item', 'post', 'red', '/vragen/vraag-1/item', { item: linked }],
    ['/vragen', 'get', 'red', '/vragen'],
    ['/feedback', 'get', 'red', '/feedback'],
    ['/feedback/{id}/werk', 'post', 'red', '/feedback/oordeel-1/werk', antwoord],
    ['/dekking', 'get', 'red', '/dekking'],
    ['/proefvraag', 'post', 'red', '/proefvraag', { item, vraag: 'ontbrekend briefadres' }],
    ['/proefvraag/steekproef', 'post', 'red', '/proefvraag/steekproef', { item }],
    ['/buren', 'post', 'red', '/buren', { item }],
    ['/schrijfhulp', 'post', 'red', '/schrijfhulp', { item }],
    ['/kennis-uitvoer', 'get', 'red', '/kennis-uitvoer?soort=csv'],
    ['/kennis-invoer/proef', 'post', 'red', '/kennis-invoer/proef', bestand],
    ['/kennis-invoer', 'post', 'red', '/kennis-invoer', { ...bestand, kenmerk: '' }],
    ['/kennis-invoer', 'post', 'red', '/kennis-invoer', { ...bestand, kenmerk: 'oud' }],
  ]
}

/** Laws that change, and pairs that contradict each other. */
async function wetQuestions({ app }: TestApi): Promise<Question[]> {
  const { kennis, wetswijzigingen } = app.storage.stores
  const stored = (await kennis.find(SMALL_ITEM)) ?? assert.fail()
  await kennis.save({ ...stored, item: { ...stored.item, wetten: ['Awb art. 4:84'] } })
  const wijziging = aWetswijziging({ wet: 'Awb' })
  const { door, op } = wijziging
  await wetswijzigingen.add(wijziging)
  await wetswijzigingen.addControle(wijziging.id, { item: 'weg', door, op })
  const [note, own] = ['/wetswijzigingen', '/wetswijzigingen/wijziging-1']
  const body = { wet: 'Awb art. 4:84', soort: 'vervallen', per: '2026-01-01', uitleg: 'Weg.' }
  const check = { item: SMALL_ITEM, nagekeken: true }
  const paar = { a: 'a', b: 'b', versieA: 1, versieB: 1 }
  return [
    ['/wetten', 'get', 'red', '/wetten'],
    [`${note}/{id}/nagekeken`, 'post', 'red', `${own}/nagekeken`, check],
    [`${note}/{id}/nagekeken`, 'post', 'red', `${own}/nagekeken`, { ...check, item: 'geen' }],
    [note, 'post', 'red', note, { ...body, wet: 'Grondwet' }],
    [note, 'post', 'red', note, { ...body, uitleg: 'Bel jan@voorbeeld.example' }],
    [`${note}/{id}/terug`, 'post', 'red', `${own}/terug`, {}],
    [`${note}/{id}/terug`, 'post', 'red', `${own}/terug`, {}],
    ['/tegenspraak', 'get', 'red', '/tegenspraak'],
    ['/tegenspraak/akkoord', 'post', 'red', '/tegenspraak/akkoord', { ...paar, reden: 'Zo.' }],
    ['/tegenspraak/terug', 'post', 'red', '/tegenspraak/terug', { a: 'a', b: 'b' }],
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
      Object.keys(methods).map((method) => ({ path, method })),
    )

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
      ['/beheer/onderdelen', 'get', 'bea', '/beheer/onderdelen'],
      ['/beheer/onderdelen/{id}', 'post', 'bea', '/beheer/onderdelen/feedback', { aan: true }],
      ['/beheer/werkdagen/{id}', 'post', 'bea', '/beheer/werkdagen/ingediend', { dagen: 3 }],
      ['/beheer/werkdagen/{id}', 'post', 'bea', '/beheer/werkdagen/ingediend', { dagen: 21 }],
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
      ...(await deskQuestions(api)),
      ...(await redactieQuestions(api)),
      ...(await wetQuestions(api)),
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
