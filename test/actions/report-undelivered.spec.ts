import assert from 'node:assert/strict'
import { reportUndelivered } from '../../src/actions/report-undelivered.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import type { Levering } from '../../src/domain/levering/levering.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aCasus, aLevering, NOW } from '../helpers/builders.ts'

const person = (gebruikerId: string) => ({ soort: 'persoon', gebruikerId }) as const
const CASUS = aCasus({
  status: 'wacht-op-indiener',
  referentie: 'MW-26-WWWW',
  regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
  waarnemers: [{ gebruikerId: 'col', naam: 'Col Lega' }],
})
const VRAAG = aLevering({ id: 'vraag', soort: 'vraag-aan-indiener', aan: person('indiener') })

/** What follows when this Levering is given up, so many times, with or without an address and a mail server. */
async function giveUp(
  levering: Levering = VRAAG,
  {
    code = 'ConversationBlockedByUser',
    email = 'ina@voorbeeldstad.example' as string | null,
    mail = true,
    times = 1,
    casus = CASUS as Casus | null,
  } = {},
) {
  const storage = createMemoryStorage()
  const { casussen, conversaties, leveringen, profielen } = storage.stores
  if (casus) await casussen.save(casus)
  await profielen.save({ ...newProfiel('indiener', 'Ina Diener'), email })
  await conversaties.save({
    ...{ id: 'chat', soort: 'persoonlijk', tenantId: 't', gebruikerId: 'indiener', formaat: 1 },
    ...{ verwijzing: '{}', onbereikbaar: null, gewijzigd: NOW.toISOString() },
  })
  await leveringen.add(levering)
  let count = 0
  for (let time = 0; time < times; time += 1) {
    await storage.transaction((stores) =>
      reportUndelivered({ stores, now: NOW, newId: () => `id-${count++}`, mail }, levering, code),
    )
  }
  const all = await leveringen.claim(NOW, NOW, 99)
  return {
    levering: await leveringen.find(levering.id),
    queued: all.map(({ soort, aan }) => `${soort} ${JSON.stringify(Object.values(aan))}`),
    events: await casussen.listEvents('casus-1'),
    mark: (await conversaties.find('chat'))?.onbereikbaar,
  }
}

const MAIL = 'mail-nieuws ["mail","indiener"]'
const TOLD = 'onbezorgd ["persoon","rik"]'

describe('a message that did not arrive (F7)', () => {
  it('stays visible, is mailed about, and is told to the regievoerder', async () => {
    const { levering, queued, events, mark } = await giveUp()
    assert.deepEqual([levering?.status, levering?.fout], ['mislukt', 'ConversationBlockedByUser'])
    assert.deepEqual(queued, [MAIL, TOLD])
    assert.equal(mark, 'ConversationBlockedByUser')
    assert.deepEqual(
      events.map(({ soort, door, feiten }) => [soort, door, feiten]),
      [
        [
          'onbezorgd',
          'maatwerkwijzer',
          {
            ...{ aan: 'indiener', bericht: 'vraag-aan-indiener', mail: 'ja' },
            code: 'ConversationBlockedByUser',
          },
        ],
      ],
    )
  })

  it('is told once, whoever gives up on it as well', async () => {
    const { queued, events } = await giveUp(VRAAG, { times: 3 })
    assert.deepEqual(queued, [MAIL, TOLD])
    assert.equal(events.length, 1)
  })

  for (const without of [{ email: null }, { mail: false }]) {
    it(`is told without a mail: ${JSON.stringify(without)}`, async () => {
      const { queued, events } = await giveUp(VRAAG, without)
      assert.deepEqual(queued, [TOLD])
      assert.equal(events[0]?.feiten.mail, 'nee')
    })
  }

  it('is told as well when it was for a colleague who stands in', async () => {
    const { queued, mark } = await giveUp({ ...VRAAG, aan: person('col') })
    assert.deepEqual(queued, [TOLD])
    assert.equal(mark, null)
  })

  it('says nothing of the chat when the message itself was at fault', async () => {
    const { mark, queued } = await giveUp(VRAAG, { code: '503' })
    assert.equal(mark, null)
    assert.deepEqual(queued, [MAIL, TOLD])
  })

  it('is mailed about and recorded when nobody has the casus', async () => {
    const { queued, events } = await giveUp(VRAAG, { casus: { ...CASUS, regievoerder: null } })
    assert.deepEqual(queued, [MAIL])
    assert.equal(events.length, 1)
  })

  for (const [name, levering] of [
    ['the regievoerder', aLevering({ soort: 'leeskaart', aan: person('rik') })],
    ['the channel', aLevering()],
    [
      'a mailbox',
      aLevering({ soort: 'mail-nieuws', aan: { soort: 'mail', gebruikerId: 'indiener' } }),
    ],
    [
      'the indiener, about an item',
      aLevering({ soort: 'terugkoppeling', casusId: null, aan: person('indiener') }),
    ],
    ['somebody told of a failure', aLevering({ soort: 'onbezorgd', aan: person('indiener') })],
  ] as const) {
    it(`causes no other message when it was for ${name}`, async () => {
      const given = await giveUp(levering)
      assert.equal(given.levering?.status, 'mislukt')
      assert.deepEqual([given.queued, given.events], [[], []])
    })
  }

  it('causes nothing when the casus is gone', async () => {
    const { levering, queued } = await giveUp(VRAAG, { casus: null })
    assert.equal(levering?.status, 'mislukt')
    assert.deepEqual(queued, [])
  })

  it('causes nothing when it was delivered after all', async () => {
    const { levering, queued, events } = await giveUp({ ...VRAAG, status: 'bezorgd' })
    assert.equal(levering?.status, 'bezorgd')
    assert.deepEqual([queued, events], [[], []])
  })
})
