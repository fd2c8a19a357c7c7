import assert from 'node:assert/strict'
import type { ActionContext } from '../../src/actions/context.ts'
import { publishItem, sendToReview } from '../../src/actions/decide-item.ts'
import { draftFromVraag } from '../../src/actions/draft-from-vraag.ts'
import { listFeedback, workOnFeedback } from '../../src/actions/feedback.ts'
import { linkVraag } from '../../src/actions/link-vraag.ts'
import { tellAskers } from '../../src/actions/tell-askers.ts'
import { listVraaggroepen, workOnVraag } from '../../src/actions/vraaggroepen.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import type { Itemcontrole } from '../../src/domain/kennis/itemcontrole.ts'
import type { Vraag } from '../../src/domain/zoeken/vraag.ts'
import { anItem, NOW } from '../helpers/builders.ts'
import { createTestBot, type TestBot } from '../helpers/test-bot.ts'

const HOUR_MS = 3_600_000
/** When every process finds what was published. */
const SOON = new Date(NOW.getTime() + 10_000)
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS).toISOString()
const fails = (code: 'stale' | 'transition' | 'not-found') => (error: unknown) =>
  isDomainError(error, code)

function asked(id: string, tekst: string, hours: number): Vraag {
  return {
    ...{ id, tekst, oordeel: 'past-niet', getoond: [], afloop: 'onbekend', item: null },
    op: ago(hours),
  }
}

/** Two people asked the same in other words, one asked something else, and one was answered. */
async function aDesk(): Promise<{
  bot: TestBot
  as: (id: string, now?: Date) => Promise<ActionContext>
}> {
  const bot = createTestBot()
  const { vragen, rollen, redactie } = bot.storage.stores
  await vragen.save(asked('v1', 'wie betaalt de vishengel van een kind', 50))
  await vragen.save(asked('v2', 'Wie betaalt een vishengel?', 40))
  await vragen.save(asked('v3', 'paspoort kwijt in het buitenland', 30))
  await vragen.save({ ...asked('v4', 'briefadres', 20), oordeel: 'past', afloop: 'geholpen' })
  for (const gebruikerId of ['ina', 'bo'])
    await redactie.addVerzoek({ soort: 'vraag', over: 'v2', gebruikerId, begonnen: ago(40) })
  await redactie.addVerzoek({ soort: 'vraag', over: 'v1', gebruikerId: 'ina', begonnen: ago(50) })
  await rollen.save('red', ['redacteur'])
  const as = (id: string, now = NOW) =>
    createContext(bot.deps, bot.storage.stores, { id, tenantId: 't', naam: `Naam ${id}` }, now)
  return { bot, as }
}

const OPEN = { status: 'open', redacteur: null } as const

describe('unanswered questions (B19, X26)', () => {
  it('stand in groups, the largest first, with how many people wait and not who', async () => {
    const { as } = await aDesk()
    const groepen = await listVraaggroepen(await as('red'))
    assert.deepEqual(
      groepen.map(({ vragen, stand, wachtenden }) => [
        vragen.map(({ id }) => id),
        stand.status,
        wachtenden,
      ]),
      [
        [['v1', 'v2'], 'open', 2],
        [['v3'], 'open', 0],
      ],
    )
  })

  it('are taken by an editor, whatever question of the group is named', async () => {
    const { as } = await aDesk()
    const red = await as('red')
    await workOnVraag(red, 'v1', { status: 'in-behandeling', redacteur: 'red', was: OPEN })
    const [groep] = await listVraaggroepen(red)
    assert.equal(groep?.stand.status, 'in-behandeling')
    assert.equal(groep.stand.redacteur?.naam, 'Naam red')
  })

  it('are not taken from a colleague who was first, nor given to who is no editor', async () => {
    const { as } = await aDesk()
    const red = await as('red')
    const change = { status: 'in-behandeling', redacteur: 'red', was: OPEN } as const
    await workOnVraag(red, 'v1', change)
    await assert.rejects(workOnVraag(red, 'v2', change), fails('stale'))
    const other = { ...change, redacteur: 'ina' }
    await assert.rejects(workOnVraag(red, 'v3', other), fails('not-found'))
  })

  it('are open again when somebody asks after they were done with', async () => {
    const { bot, as } = await aDesk()
    const red = await as('red')
    await workOnVraag(red, 'v1', { status: 'niet-nodig', redacteur: null, was: OPEN })
    assert.equal((await listVraaggroepen(red))[0]?.stand.status, 'niet-nodig')
    await bot.storage.stores.vragen.save(asked('v5', 'wie betaalt vishengel', -1))
    const [groep] = await listVraaggroepen(red)
    assert.deepEqual([groep?.stand.status, groep?.stand.opnieuw], ['open', 1])
  })

  it('become a draft with every wording; asked again it is the same draft', async () => {
    const { bot, as } = await aDesk()
    const red = await as('red')
    const id = await draftFromVraag(red, 'v1')
    const draft = (await bot.storage.stores.kennis.find(id))?.item
    assert.equal(draft?.status, 'concept')
    assert.equal(draft.vraag, 'Wie betaalt een vishengel?')
    assert.deepEqual(draft.vragen, [
      'wie betaalt de vishengel van een kind',
      'Wie betaalt een vishengel?',
    ])
    assert.equal(await draftFromVraag(red, 'v2'), id)
    assert.equal((await listVraaggroepen(red))[0]?.stand.status, 'in-behandeling')
  })

  it('lose what somebody could be recognised by on the way to a draft', async () => {
    const { bot, as } = await aDesk()
    await bot.storage.stores.vragen.save(asked('v6', 'wat moet Geheim met zijn fiets', 5))
    const id = await draftFromVraag(await as('red'), 'v6')
    const stored = JSON.stringify(await bot.storage.stores.kennis.find(id))
    assert.doesNotMatch(stored, /Geheim/)
  })

  it('send everybody who wanted to hear one message once their item is published', async () => {
    const { bot, as } = await aDesk()
    const red = await as('red')
    const id = await draftFromVraag(red, 'v1')
    const { kennis, leveringen, redactie } = bot.storage.stores
    const draft = (await kennis.find(id))?.item ?? assert.fail()
    await tellAskers(red, draft)
    const due = async () => {
      const all = await leveringen.claim(SOON, SOON, 10)
      return all.map(({ soort, itemId, aan }) => [
        soort,
        itemId,
        'gebruikerId' in aan && aan.gebruikerId,
      ])
    }
    assert.deepEqual(await due(), [])
    await tellAskers(red, { ...draft, status: 'gepubliceerd' })
    await tellAskers(red, { ...draft, status: 'gepubliceerd' })
    assert.deepEqual((await due()).toSorted(), [
      ['antwoord-op-vraag', id, 'bo'],
      ['antwoord-op-vraag', id, 'ina'],
    ])
    assert.deepEqual(await redactie.listVerzoeken('vraag'), [])
    assert.equal((await listVraaggroepen(red))[0]?.stand.status, 'klaar')
  })

  it('are answered for good when a colleague publishes the draft', async () => {
    const { bot, as } = await aDesk()
    await bot.storage.stores.rollen.save('roos', ['redacteur'])
    const id = await draftFromVraag(await as('red'), 'v1')
    const right: Itemcontrole = { check: () => [], findGegevens: () => [] }
    await sendToReview(await as('red'), right, id, 1)
    await publishItem(await as('roos'), right, id, 2)
    const claimed = await bot.storage.stores.leveringen.claim(SOON, SOON, 10)
    assert.deepEqual(
      claimed.map(({ soort }) => soort),
      ['antwoord-op-vraag', 'antwoord-op-vraag'],
    )
    const [groep] = await listVraaggroepen(await as('red'))
    assert.equal(groep?.stand.status, 'klaar')
  })

  it('are answered at once by an item that is there already (X26)', async () => {
    const { bot, as } = await aDesk()
    const { kennis, leveringen } = bot.storage.stores
    const origin = { versie: 0, bron: 'red', vingerafdruk: '', op: ago(0), reden: null }
    await kennis.save({ item: anItem({ id: 'hengel' }), ...origin })
    const red = await as('red')
    await linkVraag(red, 'v1', 'hengel')
    const claimed = await leveringen.claim(SOON, SOON, 10)
    assert.deepEqual(
      claimed.map(({ itemId }) => itemId),
      ['hengel', 'hengel'],
    )
    assert.equal((await listVraaggroepen(red))[0]?.stand.status, 'klaar')
    await assert.rejects(linkVraag(red, 'v1', 'bestaat-niet'), fails('not-found'))
  })

  it('become another draft when the first was thrown away', async () => {
    const { bot, as } = await aDesk()
    const red = await as('red')
    const id = await draftFromVraag(red, 'v1')
    const { kennis } = bot.storage.stores
    const found = (await kennis.find(id)) ?? assert.fail()
    await kennis.save({ ...found, item: { ...found.item, status: 'gearchiveerd' } })
    const other = await draftFromVraag(red, 'v1')
    assert.notEqual(other, id)
  })
})

describe('feedback (B15, B17)', () => {
  const said = async (bot: TestBot, wantsToHear: boolean) => {
    const { oordelen, redactie } = bot.storage.stores
    const op = ago(3)
    await oordelen.add({
      id: 'o1',
      item: 'briefadres',
      oordeel: 'tekst',
      tekst: 'Klopt niet.',
      stap: null,
      op,
    })
    await oordelen.add({
      id: 'o2',
      item: 'briefadres',
      oordeel: 'geholpen',
      tekst: '',
      stap: null,
      op,
    })
    if (wantsToHear)
      await redactie.addVerzoek({ soort: 'feedback', over: 'o1', gebruikerId: 'ina', begonnen: op })
  }

  it('is listed when it says something to act on', async () => {
    const { bot, as } = await aDesk()
    await said(bot, false)
    const list = await listFeedback(await as('red'))
    assert.deepEqual(
      list.map(({ oordeel, status, gever }) => [oordeel.id, status, gever]),
      [['o1', 'nieuw', 'onbekend']],
    )
  })

  it('is answered once, to who wanted to hear', async () => {
    const { bot, as } = await aDesk()
    await said(bot, true)
    const red = await as('red')
    const change = { status: 'klaar', was: 'nieuw', antwoord: 'Aangepast, dank.' } as const
    await workOnFeedback(red, 'o1', change)
    const claimed = await bot.storage.stores.leveringen.claim(NOW, NOW, 10)
    assert.deepEqual(
      claimed.map(({ soort, oordeelId }) => [soort, oordeelId]),
      [['antwoord-op-feedback', 'o1']],
    )
    assert.deepEqual(await bot.storage.stores.redactie.listVerzoeken('feedback'), [])
    const again = { ...change, was: 'klaar' } as const
    await assert.rejects(workOnFeedback(red, 'o1', again), fails('transition'))
    assert.equal((await listFeedback(red))[0]?.antwoord, 'Aangepast, dank.')
  })

  it('cannot be answered to somebody who did not ask, and keeps its status when it was changed meanwhile', async () => {
    const { bot, as } = await aDesk()
    await said(bot, false)
    const red = await as('red')
    const change = { status: 'klaar', was: 'nieuw', antwoord: 'Dank.' } as const
    await assert.rejects(workOnFeedback(red, 'o1', change), fails('transition'))
    await workOnFeedback(red, 'o1', { ...change, status: 'opgepakt', antwoord: null })
    const late = workOnFeedback(red, 'o1', { ...change, antwoord: null })
    await assert.rejects(late, fails('stale'))
    assert.equal((await listFeedback(red))[0]?.status, 'opgepakt')
  })
})
