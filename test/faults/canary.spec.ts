import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { type App, createApp } from '../../src/app.ts'
import { CARD_VERSION } from '../../src/bot/cards/elements.ts'
import type { Verwachting } from '../../src/domain/gesprek/gesprek.ts'
import type { Gegevenssoort } from '../../src/domain/privacy/persoonsgegeven.ts'
import { openSqlite } from '../../src/storage/sqlite.ts'
import {
  type ActivityFields,
  type Answer,
  aChannelUpdate,
  aClick,
  aMessage,
  aSubmit,
  KANAAL,
  post,
  TENANT,
} from '../helpers/activities.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import { type FakeRegister, startFakeObjects, TOKEN, TYPE_URL } from '../helpers/fake-register.ts'
import { smallConfig } from '../helpers/small-app.ts'
import { createSmallRoot } from '../helpers/small-root.ts'
import { INTERVENTIE } from '../helpers/test-bot.ts'

/** One of every kind, all invented, in a text a professional could type; `*` marks what may be found nowhere. */
const CANARIES: Readonly<Record<Gegevenssoort, string>> = {
  naam: 'Het gaat om *Farida Kanarie*, zij zit zonder inkomen.',
  bsn: 'bsn *123456782* graag opzoeken',
  iban: 'de uitkering ging naar *NL91ABNA0417164300*',
  telefoon: 'bel haar op *06-12345678*',
  email: 'mail naar *kanarie@voorbeeld.nl*',
  postcode: 'de woning heeft postcode *9203 XZ 12*',
  adres: 'zij woont op *Kanariestraat 19*',
  geboortedatum: 'geboren op *23-07-1991*',
  vnummer: 'V-nummer *2801234567*',
  documentnummer: 'paspoort *NX4P7RB60* is verlopen',
  kenteken: 'auto met kenteken *GX-482-L*',
}

const planted = Object.values(CANARIES).map((text) => text.split('*')[1] ?? assert.fail())
const texts = Object.values(CANARIES).map((text) => text.replaceAll('*', ''))
const everything = texts.join(' ')
/** Without what never passes, so that the text is held in memory. */
const soft = texts.filter((text) => !/bsn|NL91/.test(text)).join(' ')

/** So many conditions stand before the first text of a form. */
const CONDITIONS: Readonly<Record<string, number>> = { overbrugging: 4, let: 2, afronding: 1 }

const LOKET: ActivityFields = {
  from: { id: '29:rik', aadObjectId: 'rik', name: 'Rik Egie' },
  conversation: { id: 'chat-rik', conversationType: 'personal', tenantId: TENANT },
}
const IN_KANAAL: ActivityFields = {
  ...LOKET,
  conversation: { id: KANAAL, conversationType: 'channel', tenantId: TENANT },
}

describe('canary: planted personal data is found nowhere afterwards (K4, K8)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-kanarie-'))
  const root = createSmallRoot()
  const logged: string[] = []
  let connector: FakeConnector
  let objects: FakeRegister
  let app: App
  let port: number

  before(async function () {
    this.timeout(10_000) // the whole app is loaded here for the first time
    connector = await startFakeConnector()
    objects = await startFakeObjects()
    const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) })
    const storage = await openSqlite(join(folder, 'kanarie.db'))
    const config = smallConfig({
      OBJECTS_URL: objects.url,
      OBJECTS_TOKEN: TOKEN,
      OBJECTS_TYPE_URL: TYPE_URL,
      OBJECTS_TYPE_VERSION: '1',
    })
    app = await createApp(config, root, log, { storage })
    port = await app.start()
    await post(port, aChannelUpdate({ serviceUrl: connector.url }))
  })

  after(async () => {
    await app.stop()
    await connector.close()
    await objects.close()
    for (const path of [folder, root]) rmSync(path, { recursive: true, force: true })
  })

  const say = (text: string, fields: ActivityFields = {}) =>
    post(port, aMessage(text, { serviceUrl: connector.url, ...fields }))
  const click = (data: object, fields: ActivityFields = {}) =>
    post(port, aClick({ v: CARD_VERSION, ...data }, { serviceUrl: connector.url, ...fields }))

  /** Says everything planted and drops it. */
  async function plant(fields: ActivityFields = {}, said = [soft, everything]): Promise<void> {
    for (const text of said) {
      const answer = await say(text, fields)
      assert.ok(isHeldBack(answer), text)
    }
    if (said.at(-1) === everything) await click({ k: 'privacy', a: 'vals-alarm' }, fields) // nothing passes
  }

  async function expectNow(chat: string, gebruikerId: string, verwacht: Verwachting) {
    const { gesprekken } = app.storage.stores
    const gesprek = await gesprekken.find(chat)
    assert.ok(gesprek, gebruikerId)
    await gesprekken.save({ ...gesprek, verwacht })
  }

  /** Everything on disk, in the log and at the other ends of the outbox. */
  function traces(): string {
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
    assert.ok(files.join('').includes('Ina Diener')) // the files are the ones that are written
    const sent = connector.arrivals.map(({ activity }) => JSON.stringify(activity))
    const elsewhere = objects.seen.map((request) => JSON.stringify(request))
    return [...files, ...logged, ...sent, ...elsewhere].join('\n')
  }

  function assertNoTrace(): void {
    const all = traces()
    for (const value of planted) {
      assert.ok(!all.includes(value), value)
      for (const word of value.split(/[ -]/).filter((part) => part.length > 5)) {
        assert.ok(!all.includes(word), word)
      }
    }
  }

  it('in a question, in what stands behind a command, in feedback and in the name of a file', async () => {
    await plant({}, [...texts, ...texts.map((text) => `zoek ${text}`), everything])
    await say('feedback')
    await plant()
    const attachments = [
      { contentType: 'application/pdf', name: `${planted[0]} ${planted[1]}.pdf` },
    ]
    await say('', { attachments })
    await say('briefadres', { attachments })
    assertNoTrace()
  })

  it('in a channel', async () => {
    for (const text of [everything, `neem ${everything}`, ...texts]) await say(text, IN_KANAAL)
    assertNoTrace()
  })

  for (const [from, to] of [
    [0, 13],
    [13, INTERVENTIE.length],
  ] as const) {
    it(`in every step of the dialog, or taken over as proposed: ${from + 1} to ${to}`, async () => {
      if (from === 0) await say('nieuwe casus')
      for (const answer of INTERVENTIE.slice(from, to)) {
        assert.ok(isHeldBack(await say(everything)), answer)
        // The story is taken over as proposed; the other steps get their own answer.
        if (answer === INTERVENTIE[3]) await click({ k: 'privacy', a: 'voorstel' })
        else await say(answer)
      }
      assertNoTrace()
    })
  }

  it('in the reason to go on, and in what is filed', async () => {
    await expectNow('chat-ina', 'ina', { soort: 'reden-doorgaan', toch: false })
    await plant({}, [everything])
    await expectNow('chat-ina', 'ina', { soort: 'reden-doorgaan', toch: false })
    await plant({}, [soft])
    await click({ k: 'privacy', a: 'opnieuw' })
    await say('Er is haast.')
    await say('indienen')
    const [casus] = await app.storage.stores.casussen.listOpen()
    assert.ok(casus)
    while (objects.made.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    assertNoTrace()
  })

  it('in messages both ways and at closing', async () => {
    const [casus] = await app.storage.stores.casussen.listOpen()
    assert.ok(casus)
    await click({ k: 'neem', c: casus.id }, IN_KANAAL)
    await click({ k: 'stel-vraag', c: casus.id }, LOKET)
    await plant(LOKET)
    await click({ k: 'stel-vraag', c: casus.id }, LOKET)
    await say('Wie is er aan zet?', LOKET)
    await plant()
    await say(`bericht ${casus.referentie}`)
    await plant()
    await say('stop', LOKET)
    assertNoTrace()
  })

  it('in every form of the Loket', async () => {
    const [casus] = await app.storage.stores.casussen.listOpen()
    assert.ok(casus)
    for (const form of [
      'notitie',
      'volgende-stap',
      'uitvraag',
      'overbrugging',
      'let',
      'afronding',
    ]) {
      await click({ k: 'vul-in', a: form, c: casus.id }, LOKET)
      for (const yes of ['ja', 'ja', 'ja', 'ja'].slice(0, CONDITIONS[form] ?? 0))
        await say(yes, LOKET)
      await plant(LOKET)
      await say(`notitie ${casus.referentie} ${everything}`, LOKET)
      await say('stop', LOKET)
    }
    assertNoTrace()
  })

  it('in an answer that a card sends, whoever made the card', async () => {
    await say('nieuwe casus')
    for (const answer of INTERVENTIE.slice(0, 2)) await say(answer)
    const gesprek = await app.storage.stores.gesprekken.find('chat-ina')
    assert.ok(gesprek?.conceptId)
    const data = { v: CARD_VERSION, k: 'antwoord', c: gesprek.conceptId, s: 'organisatie' }
    for (const text of [soft, everything]) {
      await post(port, aSubmit({ ...data, antwoord: text }))
      await click({ ...data, a: text.slice(0, 500) })
    }
    await click({ k: 'privacy', a: 'opnieuw' })
    assertNoTrace()
  })

  it('held back, and then dropped for another text', async () => {
    for (const text of texts) {
      await say(text)
      await say('hoe regel ik een briefadres')
    }
    assertNoTrace()
  })
})

function isHeldBack({ cards }: Answer): boolean {
  return JSON.stringify(cards).includes('"k":"privacy"')
}
