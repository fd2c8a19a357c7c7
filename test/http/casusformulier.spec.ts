import assert from 'node:assert/strict'
import { type Behandeling, GEEN_BEHANDELING } from '../../src/domain/casus/behandeling.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { STYLE_HASH } from '../../src/http/casusformulier/style.ts'
import { aMessage, post } from '../helpers/activities.ts'
import { aBericht, aCasus, anEvent, NOW } from '../helpers/builders.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'

const NASTY = `</td></table><script>alert('x')</script><img src=x onerror="y"> \u202Etxt.exe\u200B & "q"`
const wie = (id: string) => ({ gebruikerId: id, naam: `Naam van ${id}` })

/** A note, a question to an organisation, and a LET with its dossier. */
function behandeld(): Behandeling {
  const op = NOW.toISOString()
  return {
    ...GEEN_BEHANDELING,
    notities: [{ id: 'n', door: 'rik', naam: NASTY, op, tekst: `Alleen voor ons ${NASTY}` }],
    bord: [
      {
        id: 'u',
        organisatie: { id: null, naam: `UWV ${NASTY}` },
        ...{ vraag: 'Kan het voorschot nu?', gevraagdOp: op, naam: 'Rik', toegezegdVoor: null },
        antwoord: null,
      },
    ],
    interventies: [
      {
        id: 'i',
        soort: 'let',
        dialoog: { id: 'let', versie: 1 },
        antwoorden: { advies: { soort: 'tekst', tekst: `Directeuren aan tafel ${NASTY}` } },
        ...{ op, naam: 'Rik', resultaat: { tekst: 'Beschikbaarheid in maart', op } },
      },
    ],
  }
}

function filed(fields: Partial<Casus> = {}): Casus {
  return aCasus({
    referentie: 'MW-26-7K3F',
    status: 'in-behandeling',
    baan: 'interventie',
    indiener: { ...aCasus().indiener, ...wie('ina'), organisatie: `Wijkteam ${NASTY}` },
    regievoerder: wie('rik'),
    behandeling: behandeld(),
    waarnemers: [wie('col')],
    antwoorden: {
      acuut: { soort: 'keuze', keuze: 'nee' },
      wie: { soort: 'keuze', keuze: 'gemeente' },
      organisatie: { soort: 'organisatie', id: null, naam: `Wijkteam ${NASTY}` },
      situatie: { soort: 'tekst', tekst: `Twee regels:\n${NASTY}` },
      leefgebieden: { soort: 'keuzes', keuzes: ['wonen', 'financien'] },
    },
    ingediend: NOW.toISOString(),
    ...fields,
  })
}

describe('the Casusformulier over HTTP (S6)', function () {
  this.timeout(10_000) // a whole app is made
  let app: SmallApp
  let clock: Date

  before(async () => {
    clock = NOW
    app = await startSmallApp(smallConfig(), { clock: () => clock })
    const { casussen, rollen } = app.storage.stores
    await casussen.save(filed(), [
      anEvent('e1', { door: 'ina' }),
      anEvent('e2', { soort: 'genomen', door: 'rik' }),
    ])
    await casussen.addBericht(aBericht('b1', { tekst: NASTY, gebruikerId: 'rik', naam: NASTY }))
    for (const id of ['ina', 'col', 'ander']) await rollen.save(id, ['professional'])
    for (const id of ['rik', 'rens']) await rollen.save(id, ['regievoerder'])
    await rollen.save('bea', ['redacteur', 'beheerder'])
  })
  beforeEach(() => {
    clock = NOW
  })
  after(() => app.stop())

  /** Asks the bot for the form in a chat; gives the addresses on its card: to read, and as JSON. */
  async function ask(id: string, plek: 'personal' | 'channel' = 'personal'): Promise<string[]> {
    const answer = await post(
      app.port,
      aMessage('formulier mw 26 7k3f', {
        from: { id: `29:${id}`, aadObjectId: id, name: `Naam van ${id}` },
        conversation: { id: `${plek}-${id}`, conversationType: plek, tenantId: 't' },
      }),
    )
    assert.ok(answer.texts.length + answer.cards.length > 0)
    const cards = JSON.stringify(answer.cards)
    return [...cards.matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? '')
  }

  async function read(id: string): Promise<string> {
    const [url = ''] = await ask(id)
    const response = await fetch(url)
    assert.equal(response.status, 200)
    return response.text()
  }

  const countReadings = async () =>
    (await app.storage.stores.casussen.listEvents('casus-1')).filter(
      ({ soort }) => soort === 'gelezen',
    )

  for (const [id, als] of [
    ['ina', 'indiener'],
    ['col', 'indiener'],
    ['rik', 'regievoerder'],
  ] as const) {
    it(`opens for ${id}, and records that as a reading by the ${als} (K7)`, async () => {
      const before = await countReadings()
      const page = await read(id)
      assert.ok(page.includes('MW-26-7K3F'))
      const [last, ...more] = (await countReadings()).slice(before.length)
      assert.deepEqual(more, [])
      assert.deepEqual([last?.door, last?.feiten], [id, { vorm: 'formulier', als }])
    })
  }

  for (const id of ['ander', 'rens', 'bea']) {
    it(`gives no link to ${id}, who may not read it`, async () => {
      assert.deepEqual(await ask(id), [])
    })
  }

  it('gives no link in a channel', async () => {
    assert.deepEqual(await ask('rik', 'channel'), [])
  })

  it('gives no link to a draft', async () => {
    const { casussen } = app.storage.stores
    await casussen.save(filed({ id: 'c2', referentie: 'MW-26-2222', status: 'concept' }))
    const answer = await post(
      app.port,
      aMessage('formulier MW-26-2222', { from: { id: 'ina', aadObjectId: 'ina', name: 'Ina' } }),
    )
    assert.deepEqual(answer.cards, [])
    assert.equal(answer.texts.length, 1)
  })

  it('opens once', async () => {
    const [url = ''] = await ask('ina')
    const answers = await Promise.all([1, 2, 3, 4].map(() => fetch(url)))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404, 404, 404])
  })

  it('opens during ten minutes', async () => {
    const [first = '', second = ''] = await ask('ina')
    clock = new Date(NOW.getTime() + 10 * 60_000 - 1)
    assert.equal((await fetch(first)).status, 200)
    clock = new Date(NOW.getTime() + 10 * 60_000)
    assert.equal((await fetch(second)).status, 404)
  })

  it('opens no more for who lost the right in between', async () => {
    const { rollen } = app.storage.stores
    const [url = ''] = await ask('rik')
    await rollen.save('rik', ['redacteur'])
    assert.equal((await fetch(url)).status, 404)
    await rollen.save('rik', ['regievoerder'])
    assert.equal((await fetch(url)).status, 404)
  })

  it('keeps nothing from which the link can be found', async () => {
    const kept: string[] = []
    const { inzages } = app.storage.stores
    const add = inzages.add
    inzages.add = async (inzage) => {
      kept.push(JSON.stringify(inzage))
      return add(inzage)
    }
    const urls = await ask('ina')
    inzages.add = add
    assert.equal(kept.length, 2)
    for (const url of urls) {
      const ticket = new URL(url).pathname.split('/').at(-1) ?? ''
      assert.ok(Buffer.from(ticket, 'base64url').length >= 16)
      assert.ok(!kept.join().includes(ticket))
    }
  })

  for (const path of [
    'AAAAAAAAAAAAAAAAAAAAAA',
    'kort',
    '..%2F..%2Fetc%2Fpasswd',
    'A'.repeat(90),
    '%3Cscript%3E',
  ]) {
    it(`answers a wrong ticket in Dutch: ${path.slice(0, 30)}`, async () => {
      const response = await fetch(`http://127.0.0.1:${app.port}/casusformulier/${path}`)
      const page = await response.text()
      assert.equal(response.status, 404)
      assert.match(page, /<html lang="nl">/)
      assert.ok(!page.includes('script'))
      assertHeaders(response)
    })
  }

  it('is not opened by a look at its headers', async () => {
    const [url = ''] = await ask('ina')
    await fetch(url, { method: 'HEAD' })
    assert.equal((await fetch(url)).status, 200)
  })

  function assertHeaders({ headers }: Response): void {
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /^default-src 'none'; style-src 'sha256-/)
    assert.ok(policy.includes(STYLE_HASH))
    assert.ok(!policy.includes('unsafe'))
    assert.ok(policy.includes("frame-ancestors 'none'"))
  }

  it('says that nobody may keep it, frame it or load anything into it', async () => {
    for (const url of await ask('ina')) assertHeaders(await fetch(url))
  })

  it('shows what somebody typed as text, in every place', async () => {
    const page = await read('rik')
    assert.ok(page.includes('&lt;script&gt;'))
    assert.doesNotMatch(page, /<script|<img|<\/td><\/table><s/)
    assert.doesNotMatch(page, /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u)
    // Only our own style stands in the page: nothing is loaded and nothing leads away.
    assert.doesNotMatch(page, /\s(?:src|href|style|on\w+)=["']/)
    const tables = page.match(/<table>/g)?.length
    assert.equal(page.match(/<\/table>/g)?.length, tables)
    assert.equal(page.match(/<caption>/g)?.length, tables)
  })

  it('has two parts and a timeline, with heads on every row and column', async () => {
    const page = await read('rik')
    assert.deepEqual(
      [...page.matchAll(/<h2 id="([^"]+)">/g)].map((match) => match[1]),
      ['deel-1', 'deel-2', 'tijdlijn'],
    )
    for (const row of page.match(/<tr[ >].*?<\/tr>/gs) ?? [])
      assert.match(row, /<th scope="(col|row)"/)
  })

  it('is given as data too, letter by letter what was typed, without ids of people', async () => {
    const [, url = ''] = await ask('ina')
    const response = await fetch(url)
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8')
    const text = await response.text()
    const form = JSON.parse(text)
    assert.deepEqual(Object.keys(form), [
      ...['formulier', 'versie', 'gemaakt', 'referentie', 'status', 'bewaardTot'],
      ...['deel1', 'deel2', 'tijdlijn'],
    ])
    assert.deepEqual(Object.keys(form.deel1), [
      ...['indiener', 'waarnemers', 'ingediend', 'baan', 'uiterlijk'],
      ...['rubrieken', 'redenDoorgaan', 'getoond'],
    ])
    assert.deepEqual(Object.keys(form.deel2), [
      ...['regievoerder', 'adviezen', 'berichten', 'afronding', 'evaluatie', 'behandeling'],
    ])
    const situatie = form.deel1.rubrieken
      .flatMap(({ antwoorden }: { antwoorden: { stap: string; tekst: string }[] }) => antwoorden)
      .find(({ stap }: { stap: string }) => stap === 'situatie')
    assert.deepEqual(Object.keys(situatie), ['stap', 'onderwerp', 'vraag', 'tekst', 'waarde'])
    assert.equal(situatie.tekst, `Twee regels:\n${NASTY}`)
    assert.deepEqual(
      form.tijdlijn.map(({ wat, wie }: { wat: string; wie: string }) => [wat, wie]),
      [
        ['ingediend', 'indiener'],
        ['genomen', 'regievoerder'],
      ],
    )
    for (const id of ['"ina"', '"rik"', '"col"', 'casus-1']) assert.ok(!text.includes(id), id)
  })

  it('shows what the Loket did to its regievoerder, and nothing of it to the indiener (D7, S8, S9)', async () => {
    const loket = [
      'Alleen voor ons',
      'Kan het voorschot nu?',
      'Directeuren aan tafel',
      'Beschikbaarheid in maart',
    ]
    const theirs = await read('rik')
    const mine = await read('ina')
    for (const text of loket) {
      assert.ok(theirs.includes(text), text)
      assert.ok(!mine.includes(text), text)
    }
    assert.match(theirs, /Landelijk Escalatie Team \(escalatie\)/)
  })
})

describe('the address of a Casusformulier', function () {
  this.timeout(10_000) // a whole app is made
  for (const [env, expected] of [
    [{}, /^http:\/\/127\.0\.0\.1:\d+\/casusformulier\/[\w-]{22}$/],
    [
      { PUBLIC_HOST: 'maatwerk.voorbeeldstad.example' },
      /^https:\/\/maatwerk\.voorbeeldstad\.example\/casusformulier\/[\w-]{22}$/,
    ],
  ] as const) {
    it(`is ${expected.source} with ${JSON.stringify(env)}`, async () => {
      const app = await startSmallApp(smallConfig(env), { clock: () => NOW })
      try {
        await app.storage.stores.casussen.save(filed())
        const answer = await post(app.port, aMessage('formulier MW-26-7K3F'))
        const [, url = ''] = /"url":"([^"]+)"/.exec(JSON.stringify(answer.cards)) ?? []
        assert.match(url, expected)
      } finally {
        await app.stop()
      }
    })
  }
})
