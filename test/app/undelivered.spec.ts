import assert from 'node:assert/strict'
import { CARD_VERSION, type Json } from '../../src/bot/cards/elements.ts'
import { type ActivityFields, aClick, aMessage, post, TENANT } from '../helpers/activities.ts'
import { aCasus } from '../helpers/builders.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import { type MailServer, startMailServer } from '../helpers/mail-server.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'

const RIK: ActivityFields = {
  from: { id: '29:rik', aadObjectId: 'rik', name: 'Rik Egie' },
  conversation: { id: 'chat-rik', conversationType: 'personal', tenantId: TENANT },
}
const VRAAG = 'vraag-aan-indiener'
const MOST_LOOKS = 400
const SECRET = 'Wie betaalt de zwartkopmeeuw?'

describe('somebody who has blocked the bot (F7, M5)', function () {
  this.timeout(20_000) // the whole app, a mail server, and one message a second
  let connector: FakeConnector
  let mail: MailServer
  let app: SmallApp
  let blocked = true

  before(async () => {
    mail = await startMailServer()
    connector = await startFakeConnector({
      answer: ({ conversatieId }) =>
        blocked && conversatieId === 'chat-ina'
          ? { status: 403, code: 'ConversationBlockedByUser' }
          : { status: 200 },
    })
    const config = smallConfig({
      ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port), SMTP_SECURE: 'none' },
      SMTP_FROM: 'Maatwerkwijzer <bot@loket.example>',
    })
    app = await startSmallApp(config)
    await app.storage.stores.casussen.save(
      aCasus({
        ...{ status: 'in-behandeling', referentie: 'MW-26-WWWW' },
        indiener: { gebruikerId: 'ina', tenantId: TENANT, naam: 'Ina Diener', organisatie: null },
        regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
      }),
    )
  })
  after(async () => {
    await app.stop()
    await connector.close()
    await mail.close()
  })

  const say = (text: string, fields: ActivityFields = {}) =>
    post(app.port, aMessage(text, { serviceUrl: connector.url, ...fields }))
  const arrivedAt = (chat: string) => connector.visible(chat).map(({ activity }) => activity)

  async function until(check: () => boolean | Promise<boolean>): Promise<void> {
    for (let look = 0; look < MOST_LOOKS && !(await check()); look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    assert.ok(await check())
  }

  it('gets a mail that there is news, and the regievoerder hears who was not reached', async () => {
    await say('mail ina@voorbeeldstad.example')
    await say('vraag MW-26-WWWW', RIK)
    await say(SECRET, RIK)
    await until(() => mail.mails.length === 1 && arrivedAt('chat-rik').length === 1)
    assert.equal(mail.mails[0]?.to, 'ina@voorbeeldstad.example')
    assert.doesNotMatch(mail.mails[0]?.raw ?? '', /zwartkopmeeuw|Ina|Rik/)
    const told = JSON.stringify(arrivedAt('chat-rik')[0])
    assert.match(told, /Ina Diener/)
    assert.doesNotMatch(told, /zwartkopmeeuw/)
    const { casussen, conversaties } = app.storage.stores
    assert.equal((await conversaties.find('chat-ina'))?.onbereikbaar, 'ConversationBlockedByUser')
    const events = await casussen.listEvents('casus-1')
    assert.equal(events.filter(({ soort }) => soort === 'onbezorgd').length, 1)
  })

  it('gets the message itself when a beheerder sends it again after they let the bot in', async () => {
    const { cards } = await say('mislukt', RIK) // in local mode everybody has every role
    const [data] = resendButtons(cards)
    assert.ok(data)
    blocked = false
    await post(app.port, aClick({ ...data }, { serviceUrl: connector.url, ...RIK }))
    await until(async () => (await app.storage.stores.leveringen.listFailed()).length === 0)
    await until(async () => {
      const rows = await app.storage.stores.leveringen.listByCasus('casus-1')
      return rows.some(({ soort, status }) => soort === VRAAG && status === 'bezorgd')
    })
    assert.match(JSON.stringify(arrivedAt('chat-ina').at(-1)), /zwartkopmeeuw/)
    assert.equal(mail.mails.length, 1)
    assert.equal((await app.storage.stores.conversaties.find('chat-ina'))?.onbereikbaar, null)
  })
})

function resendButtons(cards: readonly Json[]): Json[] {
  const found = JSON.stringify(cards).matchAll(/"data":(\{[^}]*"k":"opnieuw-versturen"[^}]*\})/g)
  return [...found].map(([, data = '{}']) => ({ ...JSON.parse(data), v: CARD_VERSION }))
}
