import assert from 'node:assert/strict'
import { parseRetryAfter } from '../../src/bot/bezorg-fout.ts'
import type { Card } from '../../src/bot/cards/elements.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import { BezorgFout, type Levering } from '../../src/domain/levering/levering.ts'
import { createLogger } from '../../src/log/logger.ts'
import { aBericht, aCasus, aLevering, anItem, aRedactiewerk, NOW } from '../helpers/builders.ts'
import {
  type Arrival,
  type FakeConnectorOptions,
  startFakeConnector,
} from '../helpers/fake-connector.ts'
import { buttonsOf, createTestBot, textOf } from '../helpers/test-bot.ts'

const INA = { soort: 'persoon', gebruikerId: 'ina' } as const
const RIK = { soort: 'persoon', gebruikerId: 'rik' } as const
const CASUS = aCasus({
  referentie: 'MW-26-WWWW',
  status: 'in-behandeling',
  indiener: { gebruikerId: 'ina', tenantId: 't', naam: 'Ina', organisatie: null },
  regievoerder: { gebruikerId: 'rik', naam: 'Rik' },
})

/** A bot that sends to a receiving side with these faults; everybody can be reached there. */
async function withBezorger(
  faults: FakeConnectorOptions,
  work: (
    deliver: (fields?: Partial<Levering>, signal?: AbortSignal) => Promise<string>,
    at: {
      readonly arrivals: readonly Arrival[]
      readonly bot: ReturnType<typeof createTestBot>
    },
  ) => Promise<void>,
): Promise<void> {
  const connector = await startFakeConnector(faults)
  const bot = createTestBot()
  const { casussen, conversaties, rollen } = bot.storage.stores
  await casussen.save(CASUS)
  await casussen.addBericht(aBericht('bericht-1', { tekst: 'Wat is de stand?' }))
  await rollen.save('rik', ['regievoerder'])
  for (const gebruikerId of ['ina', 'rik']) {
    await conversaties.save({
      ...{ id: `chat-${gebruikerId}`, soort: 'persoonlijk', tenantId: 't', gebruikerId },
      ...{ formaat: 1, onbereikbaar: null, gewijzigd: NOW.toISOString() },
      verwijzing: JSON.stringify({
        serviceUrl: connector.url,
        channelId: 'msteams',
        conversation: { id: `chat-${gebruikerId}`, conversationType: 'personal' },
        bot: { id: '28:bot' },
        user: { id: gebruikerId },
      }),
    })
  }
  const { bezorger } = createBot({
    ...bot.deps,
    teams: null,
    log: createLogger('silent'),
    afterTurn: () => {},
  })
  const deliver = (fields: Partial<Levering> = {}, signal?: AbortSignal) =>
    bezorger.deliver(aLevering({ soort: 'genomen', aan: INA, ...fields }), signal)
  try {
    await work(deliver, { arrivals: connector.arrivals, bot })
  } finally {
    await connector.close()
  }
}

/** The failure of a delivery as kind, code and wait. */
async function failureOf(delivery: Promise<string>) {
  try {
    return assert.fail(`delivered: ${await delivery}`)
  } catch (error) {
    if (!(error instanceof BezorgFout)) throw error
    assert.doesNotMatch(error.message, /geheim/)
    return [error.soort, error.code, error.wachtMs]
  }
}

function cardsIn({ activity }: Arrival): Card[] {
  return (activity.attachments as { content: Card }[]).map(({ content }) => content)
}

describe('sending to Teams', () => {
  it('gives what the other side called the message', () =>
    withBezorger({}, async (deliver) => {
      assert.equal(await deliver(), 'bericht-1')
    }))

  for (const [status, code, soort, expected] of [
    [401, 'Unauthorized', 'later', 'Unauthorized'],
    [412, 'PreconditionFailed', 'later', 'PreconditionFailed'],
    [500, 'ServiceError', 'later', 'ServiceError'],
    [502, 'BadGateway', 'later', 'BadGateway'],
    [503, 'Unavailable', 'later', 'Unavailable'],
    [504, 'GatewayTimeout', 'later', 'GatewayTimeout'],
    [400, 'BadSyntax', 'nooit', 'BadSyntax'],
    [403, 'ConversationBlockedByUser', 'nooit', 'ConversationBlockedByUser'],
    [403, 'BotNotInConversationRoster', 'nooit', 'BotNotInConversationRoster'],
    [403, 'met een naam: Farida', 'nooit', '403'],
    [404, 'ActivityNotFoundInConversation', 'nooit', 'ConversationNotFound'],
  ] as const) {
    it(`is tried once and fails ${soort === 'later' ? 'for now' : 'for good'} after ${status} ${code} (M3, F7)`, () =>
      withBezorger({ answer: () => ({ status, code }) }, async (deliver, { arrivals }) => {
        assert.deepEqual(await failureOf(deliver()), [soort, expected, null])
        assert.equal(arrivals.length, 1) // the SDK does not try again by itself
      }))
  }

  for (const [value, ms] of [
    ['7', 7_000],
    [new Date(NOW.getTime() + 90_000).toUTCString(), 90_000],
    ['straks', null],
  ] as const) {
    it(`hears how long to wait: ${value} (M3)`, () =>
      withBezorger(
        { answer: () => ({ status: 429, headers: { 'retry-after': value } }) },
        async (deliver, { arrivals }) => {
          assert.deepEqual(await failureOf(deliver()), ['later', 'Refused', ms])
          assert.equal(arrivals.length, 1)
        },
      ))
  }

  it('never waits a negative time', () => {
    assert.equal(parseRetryAfter('-3', NOW), 0)
    assert.equal(parseRetryAfter('Mon, 01 Jan 2024 00:00:00 GMT', NOW), 0)
    assert.equal(parseRetryAfter('', NOW), null)
    assert.equal(parseRetryAfter(undefined, NOW), null)
  })

  it('tells who asked that there is an answer, once it can be found (X26)', () =>
    withBezorger({}, async (deliver, { arrivals, bot }) => {
      const { kennis } = bot.storage.stores
      const origin = {
        versie: 0,
        bron: 'red',
        vingerafdruk: '',
        op: NOW.toISOString(),
        reden: null,
      }
      await kennis.save({ item: anItem({ id: 'briefadres' }), ...origin })
      const answered = { soort: 'antwoord-op-vraag', casusId: null } as const
      assert.equal(await deliver({ ...answered, itemId: 'briefadres' }), 'bericht-1')
      const [card = assert.fail()] = cardsIn(arrivals[0] ?? assert.fail())
      assert.ok(buttonsOf(card).some(({ k, i }) => k === 'bekijk' && i === 'briefadres'))
      assert.equal(await deliver({ ...answered, itemId: 'teruggenomen' }), '')
      assert.equal(arrivals.length, 1)
    }))

  it('brings what an editor said back to feedback (B17)', () =>
    withBezorger({}, async (deliver, { arrivals, bot }) => {
      const back = { soort: 'antwoord-op-feedback', casusId: null, oordeelId: 'o1' } as const
      assert.deepEqual(await failureOf(deliver(back)), ['nooit', 'message-gone', null])
      const { redactie } = bot.storage.stores
      await redactie.save(
        aRedactiewerk({ soort: 'feedback', over: 'o1', status: 'klaar', antwoord: 'Aangepast.' }),
      )
      await deliver(back)
      const [card = assert.fail()] = cardsIn(arrivals[0] ?? assert.fail())
      assert.match(textOf(card), /Aangepast\./)
    }))

  it('stops a message that nobody waits for any more (N6)', () =>
    withBezorger({ line: () => 'hang' }, async (deliver, { arrivals }) => {
      const patience = new AbortController()
      const delivery = deliver({}, patience.signal)
      while (arrivals.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
      patience.abort()
      assert.equal((await failureOf(delivery))[0], 'later')
    }))

  it('is tried again when the line breaks (N6)', () =>
    withBezorger({ line: () => 'drop' }, async (deliver, { arrivals }) => {
      const [soort, code] = await failureOf(deliver())
      assert.deepEqual([soort, code], ['later', 'ECONNRESET'])
      assert.equal(arrivals.length, 1)
    }))

  it('sends a short card when the other side finds a message too big (N6)', () => {
    const answer = ({ activity }: Arrival) =>
      JSON.stringify(activity).includes('Wat is de stand')
        ? { status: 413, code: 'MessageSizeTooBig' }
        : { status: 200 }
    return withBezorger({ answer }, async (deliver, { arrivals }) => {
      await deliver({ soort: 'vraag-aan-indiener', berichtId: 'bericht-1' })
      const [card] = cardsIn(arrivals.at(-1) ?? assert.fail())
      assert.ok(card)
      assert.match(textOf(card), /MW-26-WWWW/)
      assert.deepEqual(buttonsOf(card)[0]?.k, 'lees')
      assert.equal(arrivals.length, 2)
    })
  })

  it('does not even try to send what is far too big', () =>
    withBezorger({}, async (deliver, { arrivals, bot }) => {
      const { casussen } = bot.storage.stores
      for (let count = 0; count < 9; count += 1) {
        await casussen.addBericht(aBericht(`lang-${count}`, { tekst: 'Ж'.repeat(4000) }))
      }
      await deliver({ soort: 'leeskaart', aan: RIK })
      const [arrival] = arrivals
      assert.ok(arrival)
      assert.equal(arrivals.length, 1)
      assert.ok(Buffer.byteLength(JSON.stringify(arrival.activity), 'utf16le') < 10_000)
    }))

  it('goes nowhere when somebody never installed the bot', () =>
    withBezorger({}, async (deliver, { bot }) => {
      await bot.storage.stores.conversaties.remove('chat-ina')
      assert.deepEqual(await failureOf(deliver()), ['nooit', 'not-installed', null])
    }))

  it('clears the mark of somebody who could not be reached and now can (F7)', () =>
    withBezorger({}, async (deliver, { bot }) => {
      const { conversaties } = bot.storage.stores
      await conversaties.mark('chat-ina', 'ConversationBlockedByUser')
      await deliver()
      assert.equal((await conversaties.find('chat-ina'))?.onbereikbaar, null)
    }))
})

describe('who a message is for, at the moment it leaves (K2, K13)', () => {
  for (const soort of ['leeskaart', 'antwoord-van-indiener'] as const) {
    const message = { soort, aan: RIK, berichtId: 'bericht-1' }

    it(`may read a ${soort} as long as they are regievoerder`, () =>
      withBezorger({}, async (deliver, { bot }) => {
        await deliver(message)
        await bot.storage.stores.rollen.save('rik', ['redacteur'])
        assert.deepEqual(await failureOf(deliver(message)), ['nooit', 'no-role', null])
      }))

    it(`gets no ${soort} when a colleague has taken over`, () =>
      withBezorger({}, async (deliver, { bot, arrivals }) => {
        const { casussen } = bot.storage.stores
        const casus = (await casussen.find('casus-1')) ?? assert.fail()
        await casussen.save({ ...casus, regievoerder: { gebruikerId: 'rens', naam: 'Rens' } })
        assert.deepEqual(await failureOf(deliver(message)), ['nooit', 'no-role', null])
        assert.equal(arrivals.length, 0)
      }))
  }

  it('reads a casus only once for a card that shows it', () =>
    withBezorger({}, async (deliver, { bot }) => {
      await deliver({ soort: 'leeskaart', aan: RIK })
      const events = await bot.storage.stores.casussen.listEvents('casus-1')
      assert.deepEqual(
        events.map(({ soort, door }) => [soort, door]),
        [['gelezen', 'rik']],
      )
    }))
})
