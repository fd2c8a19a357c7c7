import assert from 'node:assert/strict'
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { sendOverviews } from '../../src/actions/send-overviews.ts'
import { createBezorger } from '../../src/bot/bezorger.ts'
import type { Card } from '../../src/bot/cards/elements.ts'
import { createConversatieKeeper } from '../../src/bot/conversaties.ts'
import { GEEN_BEHANDELING } from '../../src/domain/casus/behandeling.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import type { Levering } from '../../src/domain/levering/levering.ts'
import type { Rol } from '../../src/domain/personen/gebruiker.ts'
import { newProfiel, type Profiel } from '../../src/domain/personen/profiel.ts'
import { createLogger } from '../../src/log/logger.ts'
import { anActivity, KANAAL, TENANT } from '../helpers/activities.ts'
import {
  aCasus,
  aLeerpunt,
  aLevering,
  anAfronding,
  anItem,
  anUitvraag,
} from '../helpers/builders.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import { buttonsOf, createTestBot, elementsOf, textOf } from '../helpers/test-bot.ts'

/** Wednesday 25 November 2026, eleven o'clock in the Netherlands. */
const NOW = new Date('2026-11-25T10:00:00.000Z')
const AT = NOW.toISOString()
const RIK = { soort: 'persoon', gebruikerId: 'rik' } as const
const LOKET = { soort: 'kanaal', naam: 'loket' } as const

/** Everything about it is late, with texts that must not leave the chat of whoever has it. */
const late = aCasus({
  ...{
    referentie: 'MW-26-7K3F',
    status: 'in-behandeling',
    statusSinds: '2026-11-02T10:00:00.000Z',
  },
  gewijzigd: '2026-11-02T10:00:00.000Z',
  regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
  behandeling: {
    ...GEEN_BEHANDELING,
    volgende: { wat: 'Bel de woningcorporatie.', op: '2026-11-24' },
    bord: [anUitvraag({ toegezegdVoor: '2026-11-20' })],
  },
})
const lying: Casus = { ...late, status: 'ingediend', regievoerder: null }

const dagoverzicht = aLevering({
  ...{ id: 'dagoverzicht:rik:2026-11-25', soort: 'dagoverzicht', casusId: null, aan: RIK },
  aangemaakt: AT,
})
const kanaalherinnering = aLevering({
  ...{ id: 'kanaalherinnering:2026-11-25', soort: 'kanaalherinnering', casusId: null, aan: LOKET },
})
const leerpuntherinnering = aLevering({
  ...{ id: 'leerpuntherinnering:2026-11-20', soort: 'leerpuntherinnering', aan: LOKET },
  casusId: null,
})
const controleherinnering = aLevering({
  ...{ id: 'controleherinnering:rik:2026-11-20', soort: 'controleherinnering', aan: RIK },
  casusId: null,
})
const nazorg = aLevering({
  ...{ id: 'nazorg-1', soort: 'nazorg', aan: RIK, aangemaakt: late.statusSinds },
})
const closed: Casus = { ...late, status: 'afgerond', afronding: anAfronding() }

describe('what leaves by itself', () => {
  let connector: FakeConnector
  before(async () => {
    connector = await startFakeConnector()
  })
  beforeEach(() => connector.clear())
  after(() => connector.close())

  /** Delivers this when these are stored; gives the receipt and what arrived. */
  async function deliver(
    levering: Levering,
    stored: {
      casus?: Casus
      profiel?: Partial<Profiel>
      leerpunt?: boolean
      item?: Partial<Kennisitem>
      rollen?: readonly Rol[]
    } = {},
    now = NOW,
  ) {
    const bot = createTestBot()
    bot.clock = now
    const { stores } = bot.storage
    const options = { ...bot.deps, teams: null, log: createLogger('silent'), afterTurn: () => {} }
    const keeper = createConversatieKeeper(options)
    const from = { from: { id: '29:rik', aadObjectId: 'rik' }, serviceUrl: connector.url }
    const at = (id: string, conversationType: string) =>
      anActivity({ ...from, conversation: { id, conversationType, tenantId: TENANT } })
    await keeper.remember(at('chat-rik', 'personal') as unknown as Activity)
    await keeper.remember(at(KANAAL, 'channel') as unknown as Activity)
    await stores.conversaties.saveKoppeling('loket', KANAAL)
    await stores.rollen.save('rik', stored.rollen ?? ['regievoerder'])
    if (stored.casus) await stores.casussen.save(stored.casus)
    if (stored.profiel)
      await stores.profielen.save({ ...newProfiel('rik', 'R'), ...stored.profiel })
    if (stored.leerpunt) await stores.leerpunten.save(aLeerpunt({ volgendeCheck: '2026-11-20' }))
    if (stored.item) {
      const item = anItem({ controlerenVoor: '2026-11-20', eigenaar: 'rik', ...stored.item })
      await stores.kennis.save({
        ...{ item, versie: 0, bron: 'rik', vingerafdruk: '', op: AT, reden: null },
      })
      if (!stored.profiel) await stores.profielen.save(newProfiel('rik', 'Rik Egie'))
    }
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
    const ontvangst = await createBezorger({ ...options, adapter }).deliver(levering)
    const activities = connector.arrivals.map(({ activity }) => activity)
    const cards = activities.flatMap(({ attachments }) =>
      (attachments as { content: Card }[]).map(({ content }) => content),
    )
    return { ontvangst, activities, cards, stores }
  }

  const alertOf = ({ channelData }: Readonly<Record<string, unknown>>) =>
    (channelData as { notification?: { alert: boolean } }).notification?.alert

  describe('the overview of a day (D10)', () => {
    it('names what the casus asks for, with a button to read it and one for what comes next', async () => {
      const { cards, ontvangst } = await deliver(dagoverzicht, { casus: late })
      assert.notEqual(ontvangst, '')
      assert.equal(cards.length, 1)
      const runs = elementsOf(cards[0] ?? assert.fail()).filter(({ type }) => type === 'TextRun')
      for (const part of ['MW-26-7K3F', 'Bel de woningcorporatie.', 'UWV', '20 november 2026']) {
        assert.ok(
          runs.some(({ text }) => String(text).includes(part)),
          part,
        )
      }
      assert.deepEqual(
        cards.flatMap(buttonsOf).map(({ k, a, c }) => [k, a, c]),
        [
          ['lees', undefined, 'casus-1'],
          ['vul-in', 'volgende-stap', 'casus-1'],
        ],
      )
    })

    it('shows nothing of it in the banner (F5)', async () => {
      const { activities } = await deliver(dagoverzicht, { casus: late })
      assert.doesNotMatch(String(activities[0]?.summary), /MW-|UWV|woningcorporatie/)
    })

    it('asks on the first day of the week only what happens next (X19)', async () => {
      const without: Casus = {
        ...late,
        statusSinds: '2026-11-20T10:00:00.000Z',
        behandeling: GEEN_BEHANDELING,
      }
      const onDay = (day: string) => ({ ...dagoverzicht, id: `dagoverzicht:rik:${day}` })
      const monday = new Date('2026-11-23T10:00:00.000Z')
      const asked = await deliver(onDay('2026-11-23'), { casus: without }, monday)
      assert.deepEqual(
        asked.cards.flatMap(buttonsOf).map(({ k }) => k),
        ['vul-in'],
      )
      const tuesday = new Date('2026-11-24T10:00:00.000Z')
      const quiet = await deliver(onDay('2026-11-24'), { casus: without }, tuesday)
      assert.equal(quiet.ontvangst, '')
    })
  })

  it('in the channel are references and nothing else (D11, S13, X14)', async () => {
    const waiting = await deliver(kanaalherinnering, { casus: lying })
    assert.deepEqual(
      waiting.cards.flatMap(buttonsOf).map(({ k }) => k),
      ['neem'],
    )
    connector.clear()
    const toCheck = await deliver(leerpuntherinnering, { casus: late, leerpunt: true })
    for (const { cards, activities } of [waiting, toCheck]) {
      const all = JSON.stringify(cards)
      assert.match(all, /MW-26-7K3F/)
      assert.doesNotMatch(all, /woningcorporatie|UWV|Spreek af|Ministerie/)
      assert.equal(alertOf(activities[0] ?? {}), false)
    }
  })

  it('names to its owner which item has to be checked (E6)', async () => {
    const { cards } = await deliver(controleherinnering, { item: { titel: 'Een oud item' } })
    assert.match(JSON.stringify(cards), /Een oud item/)
  })

  describe('is not sent, and no failure, when nothing is left to say', () => {
    for (const [why, levering, stored] of [
      ['the casus was closed in between', dagoverzicht, { casus: closed }],
      ['somebody else has it now', dagoverzicht, { casus: lying }],
      [
        'the person is no regievoerder any more',
        dagoverzicht,
        { casus: late, rollen: ['professional'] },
      ],
      [
        'the person wants none any more (F8)',
        dagoverzicht,
        { casus: late, profiel: { meldingen: false } },
      ],
      [
        'it is of another day',
        { ...dagoverzicht, id: 'dagoverzicht:rik:2026-11-24' },
        { casus: late },
      ],
      ['somebody took the casus', kanaalherinnering, { casus: late }],
      [
        'the reminder is of another day',
        { ...kanaalherinnering, id: 'kanaalherinnering:2026-11-24' },
        { casus: lying },
      ],
      [
        'the leerpunt has another day by now',
        { ...leerpuntherinnering, id: 'leerpuntherinnering:2026-11-19' },
        { leerpunt: true },
      ],
      [
        'the item was checked by now',
        controleherinnering,
        { item: { controlerenVoor: '2027-11-20' } },
      ],
      ['the item is of somebody else now', controleherinnering, { item: { eigenaar: 'rens' } }],
      [
        'the owner wants no reminders (F8)',
        controleherinnering,
        { item: {}, profiel: { meldingen: false } },
      ],
      ['the casus was opened again (D23)', nazorg, { casus: late }],
      ['the casus is gone', nazorg, {}],
      [
        'the person wants no questions (F8)',
        nazorg,
        { casus: closed, profiel: { meldingen: false } },
      ],
    ] as const) {
      it(why, async () => {
        const { ontvangst, activities } = await deliver(levering, stored)
        assert.equal(ontvangst, '')
        assert.deepEqual(activities, [])
      })
    }
  })

  it('says how to hear less (F8)', async () => {
    for (const [levering, casus] of [
      [dagoverzicht, late],
      [nazorg, closed],
    ] as const) {
      connector.clear()
      const { cards } = await deliver(levering, { casus })
      assert.match(cards.map(textOf).join(), /"meldingen"/)
    }
  })

  describe('comes with a banner', () => {
    for (const [alert, why, profiel] of [
      [true, 'when nothing was set', undefined],
      [true, 'outside quiet hours', { stil: { van: 18 * 60, tot: 8 * 60 } }],
      [false, 'in quiet hours (F6)', { stil: { van: 10 * 60, tot: 12 * 60 } }],
      [false, 'when banners are off (F8)', { meldingen: false }],
    ] as const) {
      it(`${alert ? '' : 'not '}${why}, and always arrives`, async () => {
        const genomen = aLevering({ soort: 'genomen', aan: RIK })
        const { activities, ontvangst } = await deliver(genomen, {
          casus: late,
          ...(profiel ? { profiel } : {}),
        })
        assert.notEqual(ontvangst, '')
        assert.deepEqual(activities.map(alertOf), [alert])
      })
    }

    it('by the clock of the Netherlands, in summer and in winter', async () => {
      const genomen = aLevering({ soort: 'genomen', aan: RIK })
      const profiel = { stil: { van: 18 * 60, tot: 8 * 60 } }
      for (const [instant, alert] of [
        ['2026-10-23T06:00:00Z', true],
        ['2026-10-26T06:59:00Z', false],
        ['2026-10-26T07:00:00Z', true],
      ] as const) {
        connector.clear()
        const { activities } = await deliver(genomen, { casus: late, profiel }, new Date(instant))
        assert.deepEqual(activities.map(alertOf), [alert], instant)
      }
    })
  })

  it('says what the clock queued', async () => {
    const bot = createTestBot()
    await bot.storage.stores.casussen.save(late)
    await sendOverviews(bot.storage, NOW, bot.deps.werkdagen())
    const queued = await bot.storage.stores.leveringen.find(dagoverzicht.id)
    assert.ok(queued)
    assert.equal((await deliver(queued, { casus: late })).cards.length, 1)
  })
})
