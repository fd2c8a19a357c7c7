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
  let app: App
  let port: number

  before(async () => {
    connector = await startFakeConnector()
    const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) })
    const storage = await openSqlite(join(folder, 'kanarie.db'))
    app = await createApp(smallConfig(), root, log, { storage })
    port = await app.start()
    await post(port, aChannelUpdate({ serviceUrl: connector.url }))
  })

  after(async () => {
    await app.stop()
    await connector.close()
    for (const path of [folder, root]) rmSync(path, { recursive: true, force: true })
  })

  const say = (text: string, fields: ActivityFields = {}) =>
    post(port, aMessage(text, { serviceUrl: connector.url, ...fields }))
  const click = (data: object, fields: ActivityFields = {}) =>
    post(port, aClick({ v: CARD_VERSION, ...data }, { serviceUrl: connector.url, ...fields }))

  /** Says everything planted, one by one and all at once, and drops it. */
  async function plant(fields: ActivityFields = {}): Promise<void> {
    for (const text of [...texts, everything]) {
      const answer = await say(text, fields)
      assert.ok(isHeldBack(answer), text)
    }
    await click({ k: 'privacy', a: 'vals-alarm' }, fields) // a BSN is among it: this passes nothing
  }

  async function expectNow(chat: string, gebruikerId: string, verwacht: Verwachting) {
    const { gesprekken } = app.storage.stores
    const gesprek = await gesprekken.find(chat)
    assert.ok(gesprek, gebruikerId)
    await gesprekken.save({ ...gesprek, verwacht })
  }

  /** Everything on disk, in the log and at the other end of the outbox. */
  function traces(): string {
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
    assert.ok(files.join('').includes('Ina Diener')) // the files are the ones that are written
    const sent = connector.arrivals.map(({ activity }) => JSON.stringify(activity))
    return [...files, ...logged, ...sent].join('\n')
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
    await plant()
    for (const text of texts) assert.ok(isHeldBack(await say(`zoek ${text}`)))
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
    for (const text of [...texts, everything]) await say(text, IN_KANAAL)
    for (const text of texts) await say(`neem ${text}`, IN_KANAAL)
    assertNoTrace()
  })

  it('in every step of the dialog, typed, sent by a card or taken over as proposed', async () => {
    await say('nieuwe casus')
    for (const [step, answer] of INTERVENTIE.entries()) {
      const [first = ''] = texts
      if (step === 3) {
        await plant() // here the choice above takes over the neutral text as the story
        continue
      }
      for (const text of [first, everything]) assert.ok(isHeldBack(await say(text)))
      await post(port, aSubmit({ v: CARD_VERSION, k: 'antwoord', c: 'x', s: 'x', antwoord: first }))
      await click({ k: 'privacy', a: 'opnieuw' })
      await say(answer)
    }
    assertNoTrace()
  })

  it('in the reason to go on, and in what is filed', async () => {
    await expectNow('chat-ina', 'ina', { soort: 'reden-doorgaan', toch: false })
    for (const text of texts) assert.ok(isHeldBack(await say(text)))
    await click({ k: 'privacy', a: 'opnieuw' })
    await say('Er is haast.')
    await say('indienen')
    const [casus] = await app.storage.stores.casussen.listOpen()
    assert.ok(casus)
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
    await click({ k: 'rond-af-met', c: casus.id, a: 'ja' }, LOKET)
    await plant(LOKET)
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
