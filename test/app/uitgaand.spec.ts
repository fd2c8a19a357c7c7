import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { pino } from 'pino'
import { type App, createApp } from '../../src/app.ts'
import { CARD_VERSION } from '../../src/bot/cards/elements.ts'
import type { Env } from '../../src/config/env.ts'
import type { Mail } from '../../src/delivery/systemen/mail-formulier.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import type { Levering, Systeem } from '../../src/domain/levering/levering.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { type ActivityFields, aClick, aMessage, post, TENANT } from '../helpers/activities.ts'
import { NOW } from '../helpers/builders.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import {
  type FakeRegister,
  startFakeObjects,
  startFakeZgw,
  TOKEN,
  TYPE_URL,
  ZGW,
} from '../helpers/fake-register.ts'
import { smallConfig } from '../helpers/small-app.ts'
import { createSmallRoot } from '../helpers/small-root.ts'
import { INTERVENTIE } from '../helpers/test-bot.ts'

const LOKET: ActivityFields = {
  from: { id: '29:rik', aadObjectId: 'rik', name: 'Rik Egie' },
  conversation: { id: 'chat-rik', conversationType: 'personal', tenantId: TENANT },
}

describe('a filed Casus goes to the systems that are on (C22, X39)', function () {
  this.timeout(10_000) // a whole app is made for every test
  const root = createSmallRoot()
  let objects: FakeRegister
  let zgw: FakeRegister
  let connector: FakeConnector
  let mails: Mail[]
  let logged: string[]
  let app: App
  let port: number
  let now: Date

  const everything = (): Env => ({
    OBJECTS_URL: objects.url,
    OBJECTS_TOKEN: TOKEN,
    OBJECTS_TYPE_URL: TYPE_URL,
    OBJECTS_TYPE_VERSION: '1',
    ZGW_ZAKEN_URL: zgw.url,
    ZGW_CLIENT_ID: ZGW.clientId,
    ZGW_SECRET: ZGW.secret,
    ZGW_ZAAKTYPE_URL: ZGW.zaaktypeUrl,
    ZGW_STATUSTYPE_URL: ZGW.statustypeUrl,
    ZGW_ROLTYPE_URL: ZGW.roltypeUrl,
    ZGW_RSIN: ZGW.rsin,
    CASUS_MAIL_TO: 'maatwerk@voorbeeldstad.example',
  })

  before(async () => {
    connector = await startFakeConnector()
    objects = await startFakeObjects()
    zgw = await startFakeZgw(() => now)
  })
  beforeEach(() => {
    for (const register of [objects, zgw]) register.clear()
    mails = []
    logged = []
    now = NOW
  })
  afterEach(() => app.stop())
  after(async () => {
    for (const other of [objects, zgw, connector]) await other.close()
    rmSync(root, { recursive: true, force: true })
  })

  async function start(env: Env): Promise<void> {
    const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) })
    app = await createApp(smallConfig(env), root, log, {
      ...{ storage: createMemoryStorage(), clock: () => now },
      send: async (mail) => `mail-${mails.push(mail)}`,
    })
    port = await app.start()
  }

  const say = (text: string, fields: ActivityFields = {}) =>
    post(port, aMessage(text, { serviceUrl: connector.url, ...fields }))
  const click = (data: object, fields: ActivityFields = {}) =>
    post(port, aClick({ v: CARD_VERSION, ...data }, { serviceUrl: connector.url, ...fields }))

  async function fileOne(): Promise<Casus> {
    await say('nieuwe casus')
    for (const answer of INTERVENTIE) await say(answer)
    await say('indienen')
    const [casus] = await app.storage.stores.casussen.listOpen()
    return casus ?? assert.fail('nothing was filed')
  }

  /** What is queued for other systems, once all that is due has been tried. */
  async function queued(casus: Casus): Promise<Map<Systeem, Levering>> {
    for (;;) {
      const all = await app.storage.stores.leveringen.listByCasus(casus.id)
      const found = all.filter(({ soort }) => soort === 'uitgaand')
      const due = found.filter(
        ({ status, nietVoor }) =>
          status === 'bezig' || (status === 'klaar' && nietVoor <= now.toISOString()),
      )
      if (due.length === 0) {
        return new Map(found.map((one) => [(one.aan as { naam: Systeem }).naam, one]))
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** Lets time pass; the turn wakes the worker. */
  async function later(minutes: number): Promise<void> {
    now = new Date(now.getTime() + minutes * 60_000)
    await say('mijn casussen')
  }

  it('once each, whole and valid, and what they called it is kept', async () => {
    await start(everything())
    const casus = await fileOne()
    const sent = await queued(casus)
    assert.deepEqual([...sent.keys()].sort(), ['mail', 'productaanvraag', 'zgw'])
    for (const { status } of sent.values()) assert.equal(status, 'bezorgd')
    assert.equal(sent.get('productaanvraag')?.ontvangst, objects.made[0]?.url)
    assert.equal(sent.get('zgw')?.ontvangst, zgw.made[0]?.url)
    assert.equal(sent.get('mail')?.ontvangst, 'mail-1')
    await click({ k: 'indienen', c: casus.id })
    await later(5)
    assert.deepEqual([objects.made.length, zgw.made.length, mails.length], [1, 1, 1])
    assert.equal(zgw.made[0]?.identificatie, casus.referentie)
    const [mail] = mails
    assert.ok(mail?.attachments[0]?.content.includes('moet haar huis uit'))
    assert.equal(JSON.parse(mail?.attachments[1]?.content ?? '').referentie, casus.referentie)
    for (const text of [mail?.subject, mail?.text])
      assert.ok(text?.includes(casus.referentie ?? '?'))
    assert.doesNotMatch(`${mail?.subject} ${mail?.text}`, /huis uit|Ina/)
  })

  it('or to none of them, which is how it starts', async () => {
    await start({})
    const casus = await fileOne()
    await later(5)
    assert.equal((await queued(casus)).size, 0)
    assert.deepEqual([objects.seen.length, zgw.seen.length, mails.length], [0, 0, 0])
  })

  it('and says the same after an outage, with nothing of what the Loket did meanwhile', async () => {
    await start(everything())
    objects.next({ op: 'GET', status: 503 })
    zgw.next({ op: 'GET', status: 500 })
    const casus = await fileOne()
    await queued(casus)
    await app.storage.stores.rollen.save('rik', ['regievoerder'])
    await click({ k: 'neem', c: casus.id }, LOKET)
    await click({ k: 'stel-vraag', c: casus.id }, LOKET)
    await say('Kanarievraag aan de indiener', LOKET)
    await later(30)
    const sent = await queued(casus)
    for (const { status } of sent.values()) assert.equal(status, 'bezorgd')
    assert.deepEqual([objects.made.length, zgw.made.length], [1, 1])
    const all = JSON.stringify([...objects.seen, ...zgw.seen, ...mails])
    assert.doesNotMatch(all, /Kanarie|Rik Egie|"rik"/)
    assert.ok(all.includes('Ina Diener'))
  })

  it('unless it was taken back before it left', async () => {
    await start(everything())
    objects.next({ op: 'POST', status: 500 })
    const casus = await fileOne()
    await queued(casus)
    await click({ k: 'intrekken', c: casus.id, a: 'ja' })
    await later(5)
    const { status, fout } = (await queued(casus)).get('productaanvraag') ?? assert.fail()
    assert.deepEqual([status, fout], ['mislukt', 'withdrawn'])
    assert.equal(objects.made.length, 0)
    assert.ok(!logged.some((line) => line.includes('"level":50')))
  })

  it('and once more when it was taken back, changed and filed again', async () => {
    await start(everything())
    const first = await fileOne()
    await queued(first)
    await later(1)
    await click({ k: 'aanpassen', c: first.id })
    await say('indienen')
    const [second] = await app.storage.stores.casussen.listOpen()
    assert.ok(second && second.id !== first.id)
    await queued(second)
    assert.deepEqual(
      zgw.made.map(({ identificatie }) => identificatie),
      [first.referentie, second.referentie],
    )
  })

  it('and leaves no word of it in the log, sent or not', async () => {
    await start(everything())
    objects.next({ op: 'POST', status: 400, body: { detail: 'moet haar huis uit' } })
    zgw.next({ op: 'GET', status: 500, body: { detail: 'moet haar huis uit' } })
    await queued(await fileOne())
    const lines = logged.join('\n')
    assert.match(lines, /objects-400/)
    assert.doesNotMatch(lines, /huis uit|Ina Diener|geheim-van-zaken|token-van-objecten/)
  })
})
