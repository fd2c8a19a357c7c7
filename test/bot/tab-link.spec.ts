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

  it('stands beneath a card that has room for it, and only beneath the last', () => {
    const one: Card = { type: 'AdaptiveCard', body: [] }
    const full: Card = { ...one, actions: Array.from({ length: 6 }, () => ({})) }
    const adres = localAdres(() => 'http://localhost:1')
    assert.deepEqual(linksOf(withTabLink([one, one], 'mijn', adres, zeg).slice(0, 1)), [])
    assert.equal(linksOf(withTabLink([one, one], 'mijn', adres, zeg)).length, 1)
    assert.deepEqual(withTabLink([full], 'mijn', adres, zeg), [full])
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
    for (const url of linksOf(filed.cards)) assert.ok(!url.includes(casus.referentie))
  })
})
