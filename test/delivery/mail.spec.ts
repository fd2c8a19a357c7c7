import assert from 'node:assert/strict'
import { createDispatch } from '../../src/delivery/dispatch.ts'
import { createMailBezorger } from '../../src/delivery/mail.ts'
import { createSendMail, type SmtpSettings } from '../../src/delivery/send-mail.ts'
import { BezorgFout, type Levering } from '../../src/domain/levering/levering.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aCasus, aLevering } from '../helpers/builders.ts'
import { type MailServer, type MailServerOptions, startMailServer } from '../helpers/mail-server.ts'

const TO_INA = aLevering({
  id: 'mail-nieuws:casus-1:ina:2026-11-24',
  soort: 'mail-nieuws',
  aan: { soort: 'mail', gebruikerId: 'ina' },
})
const EMAIL = 'ina@voorbeeldstad.example'

async function withMail(
  server: MailServerOptions,
  work: (
    deliver: (overrides?: Partial<SmtpSettings>, levering?: Levering) => Promise<string>,
    at: { readonly server: MailServer; readonly storage: ReturnType<typeof createMemoryStorage> },
  ) => Promise<void>,
): Promise<void> {
  const running = await startMailServer(server)
  const storage = createMemoryStorage()
  await storage.stores.profielen.save({ ...newProfiel('ina', 'Ina Diener'), email: EMAIL })
  await storage.stores.casussen.save(
    aCasus({ referentie: 'MW-26-WWWW', redenDoorgaan: 'zeer geheim verhaal' }),
  )
  try {
    await work(
      (overrides = {}, levering = TO_INA) =>
        createMailBezorger({
          storage,
          zeg: (key, waarden) => `${key} ${JSON.stringify(waarden ?? {})}`,
          send: createSendMail({
            ...{ host: '127.0.0.1', port: running.port, user: null, password: null },
            ...{ secure: 'none', from: 'Maatwerkwijzer <bot@loket.example>' },
            ...overrides,
          }),
        }).deliver(levering),
      { server: running, storage },
    )
  } finally {
    await running.close()
  }
}

async function failureOf(delivery: Promise<string>) {
  try {
    return assert.fail(`delivered: ${await delivery}`)
  } catch (error) {
    if (!(error instanceof BezorgFout)) throw error
    assert.doesNotMatch(error.message, /@/)
    return [error.soort, error.code]
  }
}

describe('mail, for who cannot be reached in Teams (F7)', function () {
  this.timeout(5_000) // a real server is started each time
  it('says that there is news, and not what', () =>
    withMail({}, async (deliver, { server }) => {
      await deliver()
      const [mail] = server.mails
      assert.equal(mail?.to, EMAIL)
      assert.match(mail?.raw ?? '', /MW-26-WWWW/)
      assert.match(mail?.raw ?? '', /^Auto-Submitted: auto-generated/m)
      assert.doesNotMatch(mail?.raw ?? '', /geheim|Ina Diener/)
    }))

  it('has the same id when it is sent twice, so that a mailbox can tell', () =>
    withMail({}, async (deliver, { server }) => {
      assert.equal(await deliver(), await deliver())
      const ids = server.mails.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1])
      assert.equal(ids.length, 2)
      assert.equal(new Set(ids).size, 1)
    }))

  it('logs in when the server asks for it', () =>
    withMail({ login: { user: 'bot', password: 'p' } }, async (deliver, { server }) => {
      await deliver({ user: 'bot', password: 'p' })
      assert.equal(server.mails.length, 1)
      const wrong = deliver({ user: 'bot', password: 'verlopen' })
      assert.deepEqual(await failureOf(wrong), ['later', 'smtp-535'])
    }))

  it('sends nothing over a line that is not private, unless it is told to', () =>
    withMail({}, async (deliver, { server }) => {
      assert.equal((await failureOf(deliver({ secure: 'starttls' })))[0], 'later')
      assert.equal(server.mails.length, 0)
    }))

  for (const [answer, soort] of [
    [550, 'nooit'],
    [451, 'later'],
  ] as const) {
    it(`${soort === 'nooit' ? 'gives up' : 'waits'} when the server answers ${answer}`, () =>
      withMail({ refuse: () => answer }, async (deliver) => {
        assert.deepEqual(await failureOf(deliver()), [soort, `smtp-${answer}`])
      }))
  }

  it('waits for a server that is not there', () =>
    withMail({}, async (deliver, { server }) => {
      await server.close()
      assert.equal((await failureOf(deliver()))[0], 'later')
    }))

  it('gives up when the address or the casus is gone', () =>
    withMail({}, async (deliver, { storage }) => {
      const other = { ...TO_INA, casusId: 'weg' }
      assert.deepEqual(await failureOf(deliver({}, other)), ['nooit', 'casus-gone'])
      await storage.stores.profielen.save(newProfiel('ina', 'Ina Diener'))
      assert.deepEqual(await failureOf(deliver()), ['nooit', 'no-address'])
    }))
})

describe('what goes where', () => {
  const named = (naam: string) => ({ deliver: async () => naam })
  const dispatch = createDispatch({ kanaal: named('kanaal'), persoon: named('persoon') })
  const complete = createDispatch({
    ...{ kanaal: named('kanaal'), persoon: named('persoon'), mail: named('mail') },
    systeem: named('systeem'),
  })

  it('is decided by the kind of Bestemming', async () => {
    const persoon = { soort: 'persoon', gebruikerId: 'ina' } as const
    const systeem = { soort: 'systeem', naam: 'zgw' } as const
    assert.equal(await dispatch.deliver(aLevering()), 'kanaal')
    assert.equal(await dispatch.deliver(aLevering({ aan: persoon })), 'persoon')
    assert.equal(await complete.deliver(TO_INA), 'mail')
    assert.equal(await complete.deliver(aLevering({ aan: systeem })), 'systeem')
  })

  it('fails for good where nobody is set to deliver', async () => {
    assert.deepEqual(await failureOf(dispatch.deliver(TO_INA)), ['nooit', 'not-set'])
  })
})
