import assert from 'node:assert/strict'
import type { Card } from '../../src/bot/cards/elements.ts'
import { withTabLink } from '../../src/bot/cards/tab-link.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import { localAdres, teamsAdres } from '../../src/domain/tabadres.ts'
import { createTestBot, fillIn, ROOT } from '../helpers/test-bot.ts'

const zeg = createZeg(loadPhrases(ROOT))
const APP = '99999999-2222-3333-4444-555555555555'

function linksOf(cards: readonly Card[]): string[] {
  const found = JSON.stringify(cards).matchAll(/"Action.OpenUrl"[^}]*"url":"([^"]+)"/g)
  return [...found].map(([, url]) => url ?? '')
}

describe('a link from the chat to the tab (G8)', () => {
  it('opens in Teams at one page, and says nothing but an id', () => {
    const address = new URL(teamsAdres(APP, 'bot', 'desk').page('casus/id-1') ?? '')
    assert.equal(address.pathname, `/l/entity/${APP}/desk`)
    const context = JSON.parse(address.searchParams.get('context') ?? '')
    assert.deepEqual(context, { subEntityId: 'casus/id-1' })
  })

  it('is a plain address in local mode, and left out as long as nobody knows it', () => {
    assert.equal(
      localAdres(() => 'http://localhost:1').page('mijn'),
      'http://localhost:1/tab#/mijn',
    )
    assert.equal(localAdres(() => null).page('mijn'), null)
  })

  it('is read back to its page, from the web and from Teams (G5)', () => {
    const teams = teamsAdres(APP, 'bot', 'desk', () => 'https://bot.example')
    const own = teams.page('kennis/a') ?? ''
    assert.equal(teams.pageOf(own), 'kennis/a')
    assert.equal(teams.pageOf('https://BOT.example/tab#/casus/id-1'), 'casus/id-1')
    const local = localAdres(() => 'http://127.0.0.1:1')
    assert.equal(local.pageOf(local.page('kennis/a') ?? ''), 'kennis/a')
    assert.equal(local.pageOf('http://localhost:1/tab#/kennis/a'), 'kennis/a')
  })

  for (const address of [
    'https://elders.example/tab#/kennis/a',
    'https://bot.example.elders.example/tab#/kennis/a',
    'https://bot.example@elders.example/tab#/kennis/a',
    'http://bot.example/tab#/kennis/a',
    'https://bot.example:444/tab#/kennis/a',
    'https://bot.example/elders#/kennis/a',
    'https://bot.example/tab',
    `https://teams.microsoft.com/l/entity/een-andere-app/desk?context={"subEntityId":"kennis/a"}`,
    `https://teams.microsoft.com/l/entity/${APP}/desk?context=geen-json`,
    `https://teams.microsoft.com/l/entity/${APP}/desk?context=null`,
    `https://teams.microsoft.com/l/entity/${APP}/desk?context={"subEntityId":7}`,
    'kennis/a',
    '',
  ]) {
    it(`is no page of ours: ${address} (G5)`, () => {
      const teams = teamsAdres(APP, 'bot', 'desk', () => 'https://bot.example')
      assert.equal(teams.pageOf(address), null)
      assert.equal(localAdres(() => null).pageOf(address), null)
    })
  }

  it('stands beneath a card, in it when there is no room, and only on the last', () => {
    const one: Card = { type: 'AdaptiveCard', body: [] }
    const full: Card = { ...one, actions: Array.from({ length: 6 }, () => ({})) }
    const adres = localAdres(() => 'http://localhost:1')
    assert.deepEqual(linksOf(withTabLink([one, one], 'mijn', adres, zeg).slice(0, 1)), [])
    assert.equal(linksOf(withTabLink([one, one], 'mijn', adres, zeg)).length, 1)
    const [linked] = withTabLink([full], 'mijn', adres, zeg)
    assert.deepEqual(linked?.actions, full.actions)
    assert.equal(linksOf(linked?.body ? [{ ...full, body: linked.body }] : []).length, 1)
    assert.deepEqual(
      withTabLink(
        [one],
        'mijn',
        localAdres(() => null),
        zeg,
      ),
      [one],
    )
  })

  it('goes to the casus, to my casussen, to the work list and to an item', async () => {
    const bot = createTestBot()
    await bot.storage.stores.rollen.save('rik', ['regievoerder'])
    const ina = bot.person('ina')
    const rik = bot.person('rik')
    await fillIn(ina)
    const filed = await ina.say('indienen')
    const [casus] = await bot.storage.stores.casussen.listOpen()
    assert.ok(casus?.referentie)
    const base = 'http://127.0.0.1:3978/tab#'
    assert.deepEqual(linksOf(filed.cards), [`${base}/casus/${casus.id}`])
    assert.deepEqual(linksOf((await ina.say('mijn casussen')).cards), [`${base}/mijn`])
    assert.deepEqual(linksOf((await rik.say('werklijst')).cards), [`${base}/werk`])
    const item = await ina.press({ k: 'bekijk', i: 'briefadres' })
    assert.deepEqual(linksOf(item.cards), [`${base}/kennis/briefadres`])
    await rik.press({ k: 'neem', c: casus.id })
    const read = await rik.say(`lees ${casus.referentie}`)
    assert.deepEqual(linksOf(read.cards), [`${base}/casus/${casus.id}`])
    for (const url of linksOf(filed.cards)) assert.ok(!url.includes(casus.referentie))
  })
})
